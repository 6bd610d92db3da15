import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import { formatShown } from '../number-format.ts';
import type { NumberStyle, ScaleWord } from '../number-style.ts';
import type { Range } from '../precision.ts';
import { placesFor, roundHalfAway, tenTo } from '../shown-digits.ts';
import { fittingScale, showNumber } from '../shown-number.ts';

/** A number as shown in a derivation. */
export interface ShownDigits {
  text: string;
  /** The number that the text says. */
  rounded: Decimal;
  scale: ScaleWord;
  places: number;
}

/** How many digits are wanted: so many significant ones, or so many places in a scale. */
export type Wanted = { significant: number } | { scale: ScaleWord; places: number } | 'exact';

/** Numbers from outside are shown as they were given, up to this many digits. */
const MOST_GIVEN_DIGITS = 12;

/** Shows a number with the digits wanted, and says which number that is. */
export function showDigits(
  value: Decimal,
  unit: Unit,
  words: NumbersMessages,
  wanted: Wanted,
  interval?: Range | null,
): ShownDigits {
  const style = styleOf(value, unit, words, wanted, interval);
  const shown = showNumber(value, unit, words, style);
  const { rounded, scale, places } = shown;
  return { text: formatShown(value, unit, shown, words, style), rounded, scale, places };
}

function styleOf(
  value: Decimal,
  unit: Unit,
  words: NumbersMessages,
  wanted: Wanted,
  interval?: Range | null,
): NumberStyle {
  if (wanted === 'exact') {
    if (value.precision() <= MOST_GIVEN_DIGITS) return { decimals: 'exact' };
    return styleOf(value, unit, words, { significant: MOST_GIVEN_DIGITS }, interval);
  }
  if ('scale' in wanted) return { scale: wanted.scale, decimals: wanted.places, zeros: 'trim', interval };
  const scale = fittingScale(value, unit, words);
  const scaled = value.abs().div(tenTo(scale.power));
  return { scale, decimals: placesFor(scaled, wanted.significant), zeros: 'trim', interval };
}

/** Whether a number, rounded as the shown one is, says the same. */
export function showsSame(value: Decimal, shown: ShownDigits): boolean {
  return roundHalfAway(value, shown.places - shown.scale.power).eq(shown.rounded);
}
