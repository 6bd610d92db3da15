import { compareDecimalTexts, decimalFlaw, signOf } from './decimal-text.ts';
import { isDecimalText } from './is-decimal-text.ts';
import type { FaultFacts } from './fault.ts';

/**
 * The rules of single values, as plain functions: the schema of files and links and the page's field check
 * both call these, so that a field on the page and a line in a file are judged alike.
 */

/** What a number must be besides a decimal. */
export type NumberRule = 'any' | 'positive' | 'not-negative' | 'share' | 'rate' | 'correlation';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;
const LONGEST_ID = 64;
/** Seeds are 32 bits; fewer draws than a hundred say little, more than a hundred thousand nothing new. */
export const SEEDS = { from: 0, to: 4_294_967_295 } as const;
export const SAMPLES = { from: 100, to: 100_000 } as const;

/**
 * Checks a decimal text against its rule; undefined when it is right.
 * Units: `share` and `rate` are in per cent: 0 to 100, and above −100; a correlation is from −1 to 1.
 */
export function checkNumber(text: string, rule: NumberRule): FaultFacts | undefined {
  if (!isDecimalText(text)) return { code: 'not-a-decimal', text, why: decimalFlaw(text) };
  if (rule === 'positive' && signOf(text) !== 1) return { code: 'not-positive', text };
  if (rule === 'not-negative' && signOf(text) === -1) return { code: 'negative', text };
  if (rule === 'rate' && compareDecimalTexts(text, '-100') !== 1) return { code: 'rate-too-low', text };
  const beyondOne = compareDecimalTexts(text, '-1') === -1 || compareDecimalTexts(text, '1') === 1;
  if (rule === 'correlation' && beyondOne) return { code: 'correlation-out-of-range', text };
  const outside = signOf(text) === -1 || compareDecimalTexts(text, '100') === 1;
  if (rule === 'share' && outside) return { code: 'share-out-of-range', text };
  return undefined;
}

/** Checks that an interval given with a number holds the number; all three are right by `checkNumber`. */
export function checkInterval(low: string, value: string, high: string): FaultFacts | undefined {
  const holds = compareDecimalTexts(low, value) !== 1 && compareDecimalTexts(value, high) !== 1;
  return holds ? undefined : { code: 'interval-misses-value', low, value, high };
}

/** Checks a year given as a JSON number: whole, 1900 to 2200. */
export function checkYear(year: number): FaultFacts | undefined {
  const right = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return right ? undefined : { code: 'not-a-year', found: String(year) };
}

/** Checks a year that is the key of a map: four digits, 1900 to 2200. */
export function checkYearKey(key: string): FaultFacts | undefined {
  const right = /^\d{4}$/.test(key) && Number(key) >= FIRST_YEAR && Number(key) <= LAST_YEAR;
  return right ? undefined : { code: 'not-a-year', found: key };
}

/** Checks a whole number inside bounds: the first month of a fiscal year, a count of years. */
export function checkWholeNumber(value: number, from: number, to: number): FaultFacts | undefined {
  const right = Number.isInteger(value) && value >= from && value <= to;
  return right ? undefined : { code: 'not-a-whole-number', found: String(value), from, to };
}

/** Checks an id: 1 to 64 characters of `A-Z a-z 0-9 _ . -`. */
export function checkId(id: string): FaultFacts | undefined {
  if (id === '') return { code: 'bad-id', id, why: 'empty' };
  if (id.length > LONGEST_ID) return { code: 'bad-id', id, why: 'too-long' };
  if (!/^[A-Za-z0-9_.-]+$/.test(id)) return { code: 'bad-id', id, why: 'characters' };
  return undefined;
}

/** Checks a currency: three capital letters. */
export function checkCurrency(currency: string): FaultFacts | undefined {
  return /^[A-Z]{3}$/.test(currency) ? undefined : { code: 'bad-currency', found: currency };
}
