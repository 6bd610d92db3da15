import type { ShownDigits } from './show-digits.ts';
import { showsSame } from './show-digits.ts';
import type { Decimal } from '../../quantity/decimal.ts';

/** One try: the result as shown, and what the operands as shown give. */
export interface Attempt<T> {
  result: ShownDigits;
  given: Decimal | null;
  shown: T;
}

/** Digits beyond the first try; more would show a reader noise. */
const MOST_EXTRA_DIGITS = 7;

/**
 * Finds the fewest digits with which the shown operands give the shown result (23.19 − 13.25 = 9.94).
 * Where none do, the first try stands and the result is said to be about that.
 */
export function findFooting<T>(
  attempt: (extraDigits: number) => Attempt<T>,
): Attempt<T> & { foots: boolean } {
  for (let extra = 0; extra <= MOST_EXTRA_DIGITS; extra += 1) {
    const tried = attempt(extra);
    if (tried.given !== null && showsSame(tried.given, tried.result)) return { ...tried, foots: true };
  }
  return { ...attempt(0), foots: false };
}
