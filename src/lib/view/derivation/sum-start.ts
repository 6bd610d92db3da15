import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import { fittingScale } from '../shown-number.ts';
import { showDigits, type ShownDigits } from './show-digits.ts';

const SIGNIFICANT = 3;

/** Scale and places of a sum of money: those of its result, or of its first number where the result is nothing. */
export function sumStart(value: Decimal, first: Decimal, unit: Unit, words: NumbersMessages): ShownDigits {
  if (!value.isZero()) return showDigits(value, unit, words, { significant: SIGNIFICANT });
  const { places } = showDigits(first, unit, words, { significant: SIGNIFICANT });
  return showDigits(value, unit, words, { scale: fittingScale(first, unit, words), places });
}
