import type { ExactNumber } from './exact-number.ts';
import { LARGEST_EXPONENT, MOST_DIGITS, type Refusal } from './refusal.ts';

export interface DigitRun extends ExactNumber {
  exponent?: number;
}

const GROUPED = /^\d{1,3}(?:[,'’ ]\d{3})+$/;

/** What is wrong with the part before the point; undefined where its groups are threes of one kind. */
function flawOfWhole(whole: string, run: string): Refusal | undefined {
  const kinds = new Set(whole.replace(/\d/g, ''));
  if (kinds.size === 0) return undefined;
  const hasComma = kinds.has(',');
  if (kinds.size > 1) return hasComma ? { why: 'comma', found: run } : { why: 'separator', found: run };
  const groups = whole.split(/[,'’ ]/);
  // 0,035 has groups of three and yet surely means 0.035.
  if (GROUPED.test(whole) && groups[0] !== '0') return undefined;
  return hasComma && groups.length === 2 ? { why: 'comma', found: run } : { why: 'separator', found: run };
}

/**
 * Reads digits with their separators, decimal point and exponent.
 * Commas, spaces and apostrophes may group threes before the point; a comma is never taken for a decimal point.
 */
export function readDigitRun(run: string): DigitRun | Refusal {
  const [mantissa = '', exponentText] = run.split(/[eE]/);
  const [whole = '', fraction = '', ...more] = mantissa.split('.');
  if (more.length > 0) return { why: 'points', found: run };
  if (/\D/.test(fraction)) return { why: fraction.includes(',') ? 'comma' : 'separator', found: run };
  const flaw = flawOfWhole(whole, run);
  if (flaw !== undefined) return flaw;
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length > MOST_DIGITS || fraction.length > MOST_DIGITS)
    return { why: 'too-many-digits', limit: MOST_DIGITS };
  const number = { units: BigInt(digits + fraction || '0'), places: fraction.length };
  if (exponentText === undefined) return number;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return { why: 'exponent-too-large', limit: LARGEST_EXPONENT };
  return { ...number, exponent };
}
