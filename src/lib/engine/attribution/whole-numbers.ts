import { decimal, plain, type Decimal } from '../../quantity/decimal.ts';

/** Digits to which a split is carried: as many as the arithmetic of the house. */
const DIGITS = 40;

/**
 * The places after the point that hold all of these numbers whole, and 40 digits of the largest: with so many, a
 * third of a change is as exact as any other number here.
 */
export function placesFor(values: readonly Decimal[]): number {
  const sizes = values.filter((one) => !one.isZero()).map((one) => one.e);
  const largest = sizes.length === 0 ? 0 : Math.max(...sizes);
  return Math.max(DIGITS - 1 - largest, 0, ...values.map((one) => one.decimalPlaces()));
}

/** A decimal as a whole number of its last place. `places` must hold it. */
export function toWhole(value: Decimal, places: number): bigint {
  const [whole = '', fraction = ''] = plain(value).split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}

/** A whole number of the last place as a decimal, with every digit. */
export function fromWhole(whole: bigint, places: number): Decimal {
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return decimal(whole < 0n ? `-${text}` : text);
}
