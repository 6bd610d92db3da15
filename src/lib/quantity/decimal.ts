import { Decimal as Base } from 'decimal.js';

/**
 * The one arithmetic of the house: 40 significant digits, half to even.
 * Set here and nowhere else; the library's own default is 20 digits.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal number. */
export type Decimal = Base;

/**
 * Reads a decimal string as it stands in data and files.
 *
 * @example decimal('3.5').times(2).toString() // '7'
 */
export function decimal(text: string | number): Decimal {
  return new Decimal(text);
}

export const ZERO = decimal(0);
export const ONE = decimal(1);
export const HUNDRED = decimal(100);

/**
 * The number as a plain decimal string: no exponent, no trailing zeros, `0` and never `-0`, no rounding.
 *
 * @example plain(decimal('-0.0')) // '0'
 */
export function plain(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
