import { decimal, plain } from '../../quantity/decimal.ts';

/** Places behind the point that a file's decimals have room for. */
const PLACES = 38;

/**
 * Spending as a share of GDP, in per cent, as a decimal that a file can hold: what a table gives in money is typed in
 * as a share.
 */
export function shareOfGdp(spending: string, gdp: string): string {
  return plain(decimal(spending).times(100).div(decimal(gdp)).toDecimalPlaces(PLACES));
}
