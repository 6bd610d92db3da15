import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { roundHalfAway } from '../shown-digits.ts';

/** The digits of a printed number: 9.94 in "¥9.94 tn". */
export interface PrintedDigits {
  value: Decimal;
  /** Places after the point. */
  places: number;
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/g;
const SCALES = Array.from({ length: 28 }, (_, power) => power);

/** The only digits of a text; undefined where it has none, or more than one run of them. */
export function printedDigits(text: string): PrintedDigits | undefined {
  const found = text.normalize('NFKC').match(DIGITS);
  const [digits] = found ?? [];
  if (found?.length !== 1 || digits === undefined) return undefined;
  const plain = digits.replaceAll(',', '');
  const isNegative = /[−-]\s*[^\d\s]*\s*$/.test(text.normalize('NFKC').split(digits)[0] ?? '');
  return {
    value: decimal(plain).times(isNegative ? -1 : 1),
    places: plain.split('.')[1]?.length ?? 0,
  };
}

/**
 * The power of ten that printed digits stand for: 12 where 9.94 is printed for 9,936,727,228,800. Found from the
 * exact value, so that no scale word of any language needs to be read; undefined where the digits are no rounding
 * of the value at all, as in "under 0.1".
 */
export function printedScale(text: string, exact: Decimal): number | undefined {
  const printed = printedDigits(text);
  if (printed === undefined) return undefined;
  return SCALES.find((power) => reprinted(exact, power, printed.places).abs().eq(printed.value.abs()));
}

/** An exact value in a scale, rounded to so many places as a page would print it. */
export function reprinted(exact: Decimal, scale: number, places: number): Decimal {
  return roundHalfAway(exact.div(decimal(10).pow(scale)), places);
}
