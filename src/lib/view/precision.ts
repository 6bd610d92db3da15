import type { Decimal } from '../quantity/decimal.ts';
import { placesFor } from './shown-digits.ts';

/** The range that a number may lie in because its inputs are rounded. */
export interface Range {
  low: Decimal;
  high: Decimal;
}

/**
 * The most places after the point that a range carries: the last digit shown is off by less than one.
 * At least one significant digit stays.
 *
 * @example 56.14 in 55.90 to 56.38 carries 0 places: "56"; 1.18 in 1.175 to 1.185 carries 2.
 */
export function placesCarried(value: Decimal, range: Range): number {
  const below = value.minus(range.low).abs();
  const above = range.high.minus(value).abs();
  const reach = below.gt(above) ? below : above;
  if (reach.isZero()) return Infinity;
  const places = -reach.e - 1;
  return value.isZero() ? places : Math.max(places, placesFor(value, 1));
}
