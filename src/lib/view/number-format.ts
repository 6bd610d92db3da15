import { ZERO, type Decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import { currencyMark } from './currency-names.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import type { NumberStyle } from './number-style.ts';
import { digitsOf, superscript, tenTo } from './shown-digits.ts';
import { showNumber, type ShownNumber } from './shown-number.ts';
import { unitParts, type UnitParts } from './unit-parts.ts';

/** From 10²⁴ on no scale word helps a reader. */
const TOO_LARGE_FOR_WORDS = 24;

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
      const perOne = parts.perPerson ? words.perPerson(amount) : amount;
      const each = parts.perPoint ? words.perPoint(perOne) : perOne;
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
  const mantissa = value.abs().div(tenTo(exponent));
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
  return formatShown(value, unit, showNumber(value, unit, words, style), words, style);
}

/** The text of a number whose digits are chosen already. */
export function formatShown(
  value: Decimal,
  unit: Unit,
  shown: ShownNumber,
  words: NumbersMessages,
  style: NumberStyle,
): string {
  const parts = unitParts(unit);
  const huge = !shown.rounded.isZero() && shown.rounded.e >= TOO_LARGE_FOR_WORDS;
  const digits = huge && style.decimals !== 'exact' ? inPowers(value) : shown.digits;
  // Nothing is nothing in every scale.
  const scale = value.isZero() || (huge && style.decimals !== 'exact') ? '' : shown.scale.word;
  const text = style.unit === 'none' ? digits : withUnit(digits, scale, parts, words, style.unit === 'full');
  if (shown.tooSmall) return underSmallest(value, shown, parts, words, style);
  const isZero = shown.rounded.eq(ZERO);
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
  const smallest = tenTo(-shown.places).toFixed();
  const sign = value.isNegative() ? '−' : '';
  const text = style.unit === 'none' ? smallest : withUnit(smallest, shown.scale.word, parts, words, false);
  return words.lessThan(sign + text);
}
