import { Decimal, ZERO } from '../quantity/decimal.ts';

/**
 * Rounding and digits, for display only. Halves go away from zero, as readers expect of printed figures;
 * the engine's own arithmetic stays half to even at 40 digits. No digit shown passes through a float.
 */

/** A power of ten. */
export function tenTo(power: number): Decimal {
  return new Decimal(1n, power);
}

/** The number rounded to so many places after the point; negative places round tens and hundreds. */
export function roundHalfAway(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, 'half-away');
}

/** Places after the point that give so many significant digits, also where rounding adds a digit (9.996 → 10.0). */
export function placesFor(value: Decimal, significant: number): number {
  if (value.isZero()) return 0;
  const places = significant - 1 - value.e;
  return roundHalfAway(value, places).e > value.e ? places - 1 : places;
}

/** Groups the digits before the point in threes, from a whole number of `from` digits on. */
export function groupDigits(plain: string, from: number): string {
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Digits of a number that is not negative, with the zeros after the point kept or taken off. */
export function digitsOf(value: Decimal, places: number, keepZeros: boolean): string {
  const rounded = roundHalfAway(value, places);
  if (!keepZeros || places <= 0) return rounded.toFixed();
  return rounded.toFixed(places);
}

/** The exponent as raised digits: 24 is ²⁴. */
export function superscript(exponent: number | string): string {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return [...String(exponent)].map((c) => (c === '-' ? '⁻' : (raised[Number(c)] ?? c))).join('');
}

/** True when the number shows as zero. */
export function isZeroAt(value: Decimal, places: number): boolean {
  return roundHalfAway(value, places).eq(ZERO);
}
