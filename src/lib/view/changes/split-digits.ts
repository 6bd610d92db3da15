import { ZERO, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import type { NumberStyle, ScaleWord } from '../number-style.ts';
import { roundHalfAway } from '../shown-digits.ts';
import { fittingScale } from '../shown-number.ts';

const SIGNIFICANT = 3;
const MOST_EXTRA = 4;
const MOST_PLACES = 8;

/** One scale and as many places for all numbers of a split, and whether the numbers as shown add up. */
export interface SplitDigits {
  scale: ScaleWord;
  decimals: number;
  foots: boolean;
}

/**
 * The digits of a split: three of its largest part, and up to four more where only these make the parts as shown
 * add up to the change as shown.
 */
export function splitDigits(
  split: { before: Decimal; after: Decimal; change: Decimal; parts: readonly Decimal[] },
  unit: Unit,
  words: NumbersMessages,
  style: Pick<NumberStyle, 'scale'>,
): SplitDigits {
  const largest = largestOf([split.before, split.after, ...split.parts]);
  const scale =
    typeof style.scale === 'string' && style.scale !== 'auto' && fittingScale(largest, unit, words).power > 0
      ? words.chosenScales[style.scale]
      : fittingScale(largest, unit, words);
  const moved = largestOf([split.change, ...split.parts]);
  const { e } = moved.isZero() ? largest : moved;
  const least = Math.max(0, SIGNIFICANT - 1 - (e - scale.power));
  const first = Math.min(least, MOST_PLACES);
  for (let decimals = first; decimals <= Math.min(first + MOST_EXTRA, MOST_PLACES); decimals++) {
    const shown = (value: Decimal): Decimal => roundHalfAway(value, decimals - scale.power);
    const sum = split.parts.reduce((all, part) => all.plus(shown(part)), ZERO);
    const isSum = sum.eq(shown(split.change));
    if (isSum && shown(split.after).minus(shown(split.before)).eq(shown(split.change)))
      return { scale, decimals, foots: true };
  }
  return { scale, decimals: first, foots: false };
}

function largestOf(values: readonly Decimal[]): Decimal {
  return values.reduce((top, value) => (value.abs().gt(top) ? value.abs() : top), ZERO);
}
