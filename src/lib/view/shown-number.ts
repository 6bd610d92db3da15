import type { Decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import type { Decimals, NumberStyle, ScaleWord } from './number-style.ts';
import { placesCarried } from './precision.ts';
import { digitsOf, groupDigits, isZeroAt, placesFor, roundHalfAway, tenTo } from './shown-digits.ts';
import { unitParts } from './unit-parts.ts';

/** Digits as shown, before unit and sign are put to them. */
export interface ShownNumber {
  digits: string;
  scale: ScaleWord;
  /** Places after the point, in the scale. */
  places: number;
  /** The number that the digits say, in the unit itself. */
  rounded: Decimal;
  exact: boolean;
  tooSmall: boolean;
}

const SIGNIFICANT = { auto: 3, more: 6 } as const;
const MOST_PLACES = 8;
const UNSCALED: ScaleWord = { power: 0, word: '', name: '' };

/** The scale that fits a number: the largest whose unit it reaches once rounded to three digits. */
export function fittingScale(value: Decimal, unit: Unit, words: NumbersMessages): ScaleWord {
  const { kind } = unitParts(unit);
  if (kind !== 'money' && kind !== 'people') return UNSCALED;
  const rounded = roundHalfAway(value.abs(), placesFor(value, SIGNIFICANT.auto));
  return words.scales.find(({ power }) => !rounded.isZero() && rounded.e >= power) ?? UNSCALED;
}

function scaleOf(value: Decimal, unit: Unit, style: NumberStyle, words: NumbersMessages): ScaleWord {
  const { scale = 'auto' } = style;
  if (typeof scale === 'object') return scale;
  const { kind } = unitParts(unit);
  if (scale === 'auto' || kind !== 'money') return fittingScale(value, unit, words);
  return words.chosenScales[scale];
}

function placesOf(scaled: Decimal, decimals: Decimals): number {
  if (decimals === 'exact') return scaled.decimalPlaces();
  if (typeof decimals === 'number') return decimals;
  return Math.min(placesFor(scaled, SIGNIFICANT[decimals]), MOST_PLACES);
}

/** Chooses scale and digits of a number. A zero behind the point stays only where something was rounded. */
export function showNumber(
  value: Decimal,
  unit: Unit,
  words: NumbersMessages,
  style: NumberStyle = {},
): ShownNumber {
  const { decimals = 'auto', interval } = style;
  const scale = scaleOf(value, unit, style, words);
  const one = tenTo(scale.power);
  const scaled = value.abs().div(one);
  const wanted = placesOf(scaled, decimals);
  const carried = interval ? placesCarried(value, interval) + scale.power : Infinity;
  const places = Math.min(wanted, carried);
  const rounded = roundHalfAway(scaled, places);
  const exact = rounded.eq(scaled);
  const padded = typeof decimals === 'number' && style.zeros !== 'trim';
  const keepZeros = places < wanted || padded || !exact;
  return {
    digits: groupDigits(digitsOf(scaled, places, keepZeros), words.groupFrom),
    scale,
    places,
    rounded: rounded.times(one).times(value.isNegative() ? -1 : 1),
    exact,
    tooSmall: !value.isZero() && isZeroAt(scaled, places) && decimals === 'auto' && !interval,
  };
}
