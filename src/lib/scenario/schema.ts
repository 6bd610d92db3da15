import * as z from 'zod/mini';
import { isSourcedNumber } from './input-kind.ts';
import {
  any,
  fields,
  notNegative,
  oneOf,
  positive,
  rate,
  rule,
  share,
  text,
  wholeNumber,
  year,
} from './schema-parts.ts';
import { checkCurrency, checkId, checkWholeNumber } from './rules.ts';
import { countsSchema } from './schema-counts.ts';
import { briefingSchema } from './schema-briefing.ts';
import { uncertaintySchema } from './schema-uncertainty.ts';

/**
 * The schema of version 1 of the scenario document: one for the file, the link and the storage.
 * Holds shapes and single values; what fields say together is in `check-relations`.
 */

const has = (input: unknown, field: string): boolean =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, field);

const currency = text.check(rule(checkCurrency));
currency.register(z.globalRegistry, { id: 'currency', pattern: '^[A-Z]{3}$' });
const id = text.check(rule(checkId));
id.register(z.globalRegistry, { id: 'id', pattern: '^[A-Za-z0-9_.-]{1,64}$' });
const economyCode = z.string().check(rule(checkId));
economyCode.register(z.globalRegistry, { id: 'economy-code', pattern: '^[A-Za-z0-9_.-]{1,64}$' });

const firstMonth = wholeNumber.check(rule((month: number) => checkWholeNumber(month, 1, 12)));
firstMonth.register(z.globalRegistry, { id: 'month', type: 'integer', minimum: 1, maximum: 12 });
const countOfYears = wholeNumber.check(rule((years: number) => checkWholeNumber(years, 1, 1000)));
countOfYears.register(z.globalRegistry, { id: 'count-of-years', type: 'integer', minimum: 1, maximum: 1000 });

const yearKind = z.discriminatedUnion(
  'kind',
  [
    fields({ kind: z.literal('calendar') }),
    fields({
      kind: z.literal('fiscal'),
      firstMonth,
      named: z.enum(['start', 'end']),
    }),
  ],
  { error: () => 'expected:object' },
);

const exchangeRateBasis = z.enum(['market', 'spot', 'ppp', 'budget']);

const economy = fields({
  label: z.optional(text),
  note: z.optional(text),
  currency,
  year: yearKind,
  gdp: positive.byYear,
  growth: z.optional(
    oneOf([fields({ nominal: rate.rate }), fields({ real: rate.rate, deflator: rate.rate })], (input) =>
      has(input, 'real') && !has(input, 'nominal') ? 1 : 0,
    ),
  ),
  deflator: z.optional(
    oneOf([fields({ rate: rate.rate }), fields({ index: positive.byYear })], (input) =>
      has(input, 'index') && !has(input, 'rate') ? 1 : 0,
    ),
  ),
  exchangeRate: z.optional(positive.rate),
  exchangeRateBasis: z.optional(exchangeRateBasis),
  population: z.optional(positive.byYear),
  populationGrowth: z.optional(rate.rate),
  budget: z.optional(any.byYear),
  taxPoint: z.optional(fields({ name: text, yield: any.number })),
  currentSpending: z.optional(
    fields({
      money: z.optional(any.byYear),
      share: z.optional(share.byYear),
      definition: z.optional(text),
      stage: z.optional(text),
    }),
  ),
  counts: z.optional(countsSchema(yearKind)),
});

const path = z.discriminatedUnion(
  'shape',
  [
    fields({ shape: z.enum(['step', 'linear', 'geometric', 's-curve']), from: year, to: year }),
    fields({ shape: z.literal('by-year'), shares: share.byYear }),
    fields({
      shape: z.literal('capped-growth'),
      from: year,
      limit: rate.number,
      of: z.enum(['nominal', 'real']),
    }),
  ],
  { error: () => 'expected:object' },
);

const figure = fields({ figure: text });
const isText = (input: unknown): boolean =>
  typeof input !== 'object' || input === null || Array.isArray(input);
const target = oneOf([share.value, share.sourced, figure], (input) =>
  isText(input) ? 0 : has(input, 'figure') ? 2 : 1,
);
const plan = fields({ path, baseline: z.optional(share.rate), target: z.optional(target) });
const baseline = oneOf([share.value, share.sourced, share.byYear, figure, plan], (input) => {
  if (isText(input)) return 0;
  if (has(input, 'path')) return 4;
  if (has(input, 'figure')) return 3;
  return isSourcedNumber(input) ? 1 : 2;
});

const period = oneOf(
  [
    z.enum(['per-year', 'one-off']),
    fields({
      'total-over-years': countOfYears,
    }),
  ],
  (input) => (isText(input) ? 0 : 1),
);

const saving = oneOf(
  [
    fields({ figure: text, period: z.optional(period) }),
    fields({ amount: positive.number, currency, period: z.optional(period) }),
  ],
  (input) => (has(input, 'figure') ? 0 : 1),
);

const weights = fields({
  gdp: z.optional(notNegative.number),
  population: z.optional(notNegative.number),
  equal: z.optional(notNegative.number),
});

const alliance = fields({
  scenarios: z.array(text, { error: () => 'expected:list' }),
  currency,
  level: z.optional(share.number),
  exchangeRate: z.optional(positive.rate),
  allocation: z.optional(
    fields({
      total: positive.number,
      key: oneOf([z.enum(['gdp', 'population', 'equal']), weights], (input) => (isText(input) ? 0 : 1)),
    }),
  ),
  hostNation: z.optional(
    fields({
      host: text,
      guest: text,
      cost: notNegative.number,
      from: share.number,
      to: share.number,
      included: z.optional(z.enum(['both', 'host', 'guest', 'neither'])),
    }),
  ),
});

const part = fields({
  id,
  label: z.optional(text),
  target: z.optional(target),
  baseline: z.optional(baseline),
  path: z.optional(path),
});

const scenario = fields({
  id,
  label: z.optional(text),
  note: z.optional(text),
  economy: text,
  baseline,
  target: z.optional(target),
  path,
  parts: z.optional(z.array(part, { error: () => 'expected:list' })),
});

const conventions = fields({
  gdpBase: z.optional(
    oneOf([z.literal('same-year'), fields({ frozen: year })], (input) => (isText(input) ? 0 : 1)),
  ),
  priceYear: z.optional(year),
  yearBasis: z.optional(z.enum(['own', 'calendar'])),
});

const alternative = fields({
  for: text,
  value: oneOf([any.value, any.sourced, any.byYear, figure], (input) => {
    if (isText(input)) return 0;
    if (has(input, 'figure')) return 3;
    return isSourcedNumber(input) ? 1 : 2;
  }),
  source: z.optional(text),
  date: z.optional(text),
  basis: z.optional(exchangeRateBasis),
});

/** The document's fields around whatever stands for an economy and a scenario. */
function documentOf<E extends z.core.SomeType, S extends z.core.SomeType>(oneEconomy: E, oneScenario: S) {
  return fields({
    version: z.literal(1),
    label: z.optional(text),
    note: z.optional(text),
    economies: z.record(economyCode, oneEconomy, { error: () => 'expected:object' }),
    scenarios: z.array(oneScenario, { error: () => 'expected:list' }),
    saving: z.optional(saving),
    horizon: fields({ from: year, to: year }),
    conventions: z.optional(conventions),
    alliance: z.optional(alliance),
    alternatives: z.optional(z.array(alternative, { error: () => 'expected:list' })),
    uncertainty: z.optional(uncertaintySchema),
    briefing: z.optional(briefingSchema),
  });
}

/** The whole document, version 1. */
export const documentSchema = documentOf(economy, scenario);

/** The same in parts, for reading: a file of a million faults is given up after the first parts that have many. */
export const partSchemas = { document: documentOf(z.unknown(), z.unknown()), economy, scenario };
