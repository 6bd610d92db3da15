import { Decimal, decimal, ZERO } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import { currencyMark } from './currency-names.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import { placesCarried, type Range } from './precision.ts';
import { digitsOf, groupDigits, isZeroAt, placesFor, roundHalfAway, superscript } from './shown-digits.ts';
import { unitParts, type UnitParts } from './unit-parts.ts';

/** The scale that a reader asks for; `auto` fits the number. */
export type Scale = 'auto' | 'trillion' | 'billion' | 'million' | 'unit';

/** `auto`: three significant digits; `more`: six; `exact`: all there are; a number: so many places after the point. */
export type Decimals = 'auto' | 'more' | 'exact' | number;

/** A scale in use: the power of ten and its word in the language. */
export interface ScaleWord {
  power: number;
  word: string;
  name: string;
}

export interface NumberStyle {
  scale?: Scale | ScaleWord;
  decimals?: Decimals;
  /** The number's rounding interval: no digit is shown beyond what it carries. */
  interval?: Range | null;
  /** `short`: ¥10.8 tn; `full`: also a year, of GDP, in 2025 prices; `none`: the digits alone. */
  unit?: 'short' | 'full' | 'none';
  /** Writes a plus before a number above zero. */
  plus?: boolean;
}

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
const LARGEST_IN_FULL = 12;
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
  const one = decimal(10).pow(scale.power);
  const scaled = value.abs().div(one);
  const wanted = placesOf(scaled, decimals);
  const carried = interval ? placesCarried(value, interval) + scale.power : Infinity;
  const places = Math.min(wanted, carried);
  const rounded = roundHalfAway(scaled, places);
  const exact = rounded.equals(scaled);
  const keepZeros = places < wanted || typeof decimals === 'number' || !exact;
  return {
    digits: groupDigits(digitsOf(scaled, places, keepZeros), words.groupFrom),
    scale,
    places,
    rounded: rounded.times(one).times(value.isNegative() ? -1 : 1),
    exact,
    tooSmall: !value.isZero() && isZeroAt(scaled, places) && decimals === 'auto' && !interval,
  };
}

function withUnit(
  digits: string,
  scale: string,
  parts: UnitParts,
  words: NumbersMessages,
  full: boolean,
): string {
  switch (parts.kind) {
    case 'money': {
      const amount = words.money(digits, scale, currencyMark(parts.currency, words));
      const each = parts.perPerson ? words.perPerson(amount) : amount;
      if (!full) return each;
      const flow = parts.perYear ? words.perYear(each) : each;
      return parts.priceYear === undefined ? flow : words.inPricesOf(flow, parts.priceYear);
    }
    case 'rate':
      return words.rate(digits, currencyMark(parts.currency, words), currencyMark(parts.per, words));
    case 'percent':
      if (!full) return words.percent(digits);
      if (parts.of === 'gdp') return words.percentOfGdp(digits);
      return parts.perYear ? words.percentPerYear(digits) : words.percent(digits);
    case 'people':
      return words.people(digits, scale);
    case 'plain':
      return words.scaled(digits, scale);
    default:
      return words[parts.kind](digits);
  }
}

/** Beyond a trillion trillions no scale word helps: 1.23×10²⁷. */
function inPowers(value: Decimal): string {
  const exponent = value.e;
  const mantissa = value.abs().div(decimal(10).pow(exponent));
  return `${digitsOf(mantissa, 2, false)}×10${superscript(exponent)}`;
}

/**
 * A number with its unit as a reader of the language writes it.
 * Rounding: here and nowhere before, halves away from zero, on exact decimals.
 *
 * @example formatQuantity(decimal('10758800000000'), 'JPY/year', words) // "¥10.8 tn", 10.8万亿日元, 10.8兆円
 */
export function formatQuantity(
  value: Decimal,
  unit: Unit,
  words: NumbersMessages,
  style: NumberStyle = {},
): string {
  const parts = unitParts(unit);
  const shown = showNumber(value, unit, words, style);
  const huge = shown.rounded.abs().greaterThanOrEqualTo(decimal(10).pow(LARGEST_IN_FULL + 12));
  const digits = huge && style.decimals !== 'exact' ? inPowers(value) : shown.digits;
  const scale = huge && style.decimals !== 'exact' ? '' : shown.scale.word;
  const text = style.unit === 'none' ? digits : withUnit(digits, scale, parts, words, style.unit === 'full');
  if (shown.tooSmall) return underSmallest(value, shown, parts, words, style);
  const isZero = shown.rounded.equals(ZERO);
  const sign = isZero ? '' : value.isNegative() ? '−' : style.plus === true ? '+' : '';
  return sign + text;
}

function underSmallest(
  value: Decimal,
  shown: ShownNumber,
  parts: UnitParts,
  words: NumbersMessages,
  style: NumberStyle,
): string {
  const smallest = decimal(10).pow(-shown.places).toFixed();
  const sign = value.isNegative() ? '−' : '';
  const text = style.unit === 'none' ? smallest : withUnit(smallest, shown.scale.word, parts, words, false);
  return words.lessThan(sign + text);
}

/** The unit of an axis or a column of money: "¥ tn", 万亿日元, 兆円. */
export function unitLabel(unit: Unit, scale: ScaleWord, words: NumbersMessages): string {
  const parts = unitParts(unit);
  if (parts.kind !== 'money') return parts.kind === 'percent' ? '%' : '';
  return words.moneyUnit(scale.word, currencyMark(parts.currency, words));
}
