import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import { showDigits } from '../derivation/show-digits.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import type { Range } from '../precision.ts';

const FEWEST = 3;
const MOST = 12;

/** The two ends of a range, with as many digits as it takes to tell them from the number between them. */
export function rangeText(value: Decimal, { low, high }: Range, unit: Unit, words: NumbersMessages): string {
  for (let significant = FEWEST; ; significant += 1) {
    const [from, at, to] = [low, value, high].map((one) => showDigits(one, unit, words, { significant }));
    if (from === undefined || at === undefined || to === undefined) return '';
    const apart = !from.rounded.eq(at.rounded) && !to.rounded.eq(at.rounded);
    if (apart || significant === MOST) return words.between(from.text, to.text);
  }
}

/** The range of a number from outside, its ends as they were given. */
export function givenRangeText(low: string, high: string, unit: Unit, words: NumbersMessages): string {
  const [from, to] = [low, high].map((end) => showDigits(decimal(end), unit, words, 'exact').text);
  return words.between(from ?? low, to ?? high);
}
