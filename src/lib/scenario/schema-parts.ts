import * as z from 'zod/mini';
import { DECIMAL_PATTERN } from './is-decimal-text.ts';
import type { FaultFacts } from './fault.ts';
import { isSourcedNumber } from './input-kind.ts';
import { checkInterval, checkNumber, checkYear, checkYearKey, type NumberRule } from './rules.ts';

// zod otherwise tries `new Function` once, which the page's content security policy reports.
z.config({ jitless: true });

/**
 * The building blocks of the document's schema. What a rule finds travels in the issue as `params`; what was
 * expected and which form of a choice was meant travel in the issue's message, for `schema-faults` to read.
 */

/** Runs a rule of `rules.ts` inside the schema. */
export function rule<T>(check: (value: T) => FaultFacts | undefined) {
  return z.check<T>((context) => {
    const facts = check(context.value);
    if (facts !== undefined) {
      context.issues.push({ code: 'custom', params: { facts }, input: context.value, continue: true });
    }
  });
}

/** A strict object; an unknown field's fault names the fields that are known here. */
export function fields<T extends z.core.$ZodLooseShape>(shape: T) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `known:${known}` : 'expected:object'),
  });
}

/** One of several forms; `pick` says which was meant, so that only its faults are told. */
export function oneOf<const T extends readonly z.core.SomeType[]>(
  forms: T,
  pick: (input: unknown) => number,
) {
  return z.union(forms, { error: (issue) => `form:${pick(issue.input)}` });
}

export const text = z.string({ error: () => 'expected:text' });
const flag = z.boolean({ error: () => 'expected:true-or-false' });
export const year = z.number({ error: () => 'expected:year' }).check(rule(checkYear));
year.register(z.globalRegistry, { id: 'year', type: 'integer', minimum: 1900, maximum: 2200 });

export const wholeNumber = z.number({ error: () => 'expected:whole-number' });

const POSITIVE_PATTERN = '^(?!0+(\\.0+)?$)\\d{1,40}(\\.\\d{1,40})?$';

const MEANING: Record<NumberRule, string> = {
  any: 'A decimal in ASCII digits, at most 40 before and 40 after the point.',
  positive: 'A decimal above 0.',
  'not-negative': 'A decimal of 0 or more.',
  share: 'A share in per cent, from 0 to 100.',
  rate: 'A rate in per cent a year, above −100.',
  correlation: 'A correlation from −1 to 1.',
};

function decimalBy(by: NumberRule) {
  const decimal = z
    .string({ error: () => 'expected:decimal' })
    .check(rule((value: string) => checkNumber(value, by)));
  return decimal.register(z.globalRegistry, {
    id: `decimal-${by}`,
    pattern: by === 'positive' ? POSITIVE_PATTERN : DECIMAL_PATTERN,
    description: MEANING[by],
  });
}

function sourcedBy(by: NumberRule) {
  const value = decimalBy(by);
  const sourced = fields({
    value,
    source: z.optional(text),
    date: z.optional(text),
    interval: z.optional(z.tuple([value, value], { error: () => 'expected:list' })),
    example: z.optional(flag),
  }).check(
    rule((given) => {
      if (given.interval === undefined) return undefined;
      const [low, high] = given.interval;
      const areRight = [low, given.value, high].every((one) => checkNumber(one, by) === undefined);
      return areRight ? checkInterval(low, given.value, high) : undefined;
    }),
  );
  sourced.register(z.globalRegistry, { id: `sourced-${by}` });
  return { value, sourced };
}

const yearKey = z.string().check(rule(checkYearKey));
yearKey.register(z.globalRegistry, { id: 'year-key', pattern: '^(19\\d\\d|2[01]\\d\\d|2200)$' });

const isObject = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function blocksBy(by: NumberRule) {
  const { value, sourced } = sourcedBy(by);
  const number = oneOf([value, sourced], (input) => (isObject(input) ? 1 : 0));
  number.register(z.globalRegistry, { id: `number-${by}` });
  const byYear = z.record(yearKey, number, { error: () => 'expected:object' });
  byYear.register(z.globalRegistry, { id: `by-year-${by}` });
  const rate = oneOf([value, sourced, byYear], (input) =>
    !isObject(input) ? 0 : isSourcedNumber(input) ? 1 : 2,
  );
  rate.register(z.globalRegistry, { id: `rate-${by}` });
  return { value, sourced, number, byYear, rate };
}

export const any = blocksBy('any');
export const positive = blocksBy('positive');
export const notNegative = blocksBy('not-negative');
export const share = blocksBy('share');
export const rate = blocksBy('rate');
export const correlation = blocksBy('correlation');
