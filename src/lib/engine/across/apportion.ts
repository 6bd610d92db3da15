import { decimal, plain, type Decimal } from '../../quantity/decimal.ts';
import { itemAt } from '../../quantity/item-at.ts';

/** Decimals of a currency's minor unit by ISO 4217, where they are not two. */
const MINOR_UNITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  ...Object.fromEntries('CLF UYW'.split(' ').map((code) => [code, 4])),
};

/** Decimals of a currency's minor unit: cents of a dollar are 2, the yen has none. */
export function minorUnit(currency: string): number {
  return MINOR_UNITS[currency] ?? 2;
}

/** Whole number of units of 10^−places, cut off. */
function inUnits(value: Decimal, places: number): bigint {
  const [whole = '0', decimals = ''] = plain(value).split('.');
  return BigInt(whole + decimals.slice(0, places).padEnd(places, '0'));
}

/** One share of a split: how much of the key is its own, and the code that decides between equal remainders. */
export interface Claim {
  code: string;
  weight: Decimal;
}

/**
 * Splits a total by weights in whole minor units: each gets the whole units of its quota, and the units that are left
 * go to the largest remainders, equal ones by code. What the total itself holds below a minor unit goes to the next.
 *
 * Units: the total's. Shape: sums exactly to the total; none where the weights sum to 0.
 */
export function apportion(total: Decimal, claims: readonly Claim[], places: number): Decimal[] | null {
  const scale = Math.max(0, ...claims.map(({ weight }) => weight.decimalPlaces()));
  const weights = claims.map(({ weight }) => inUnits(weight, scale));
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return null;
  const units = inUnits(total, places);
  const quotas = weights.map((weight) => units * weight);
  const parts = quotas.map((quota) => quota / sum);
  const queue = claims
    .map(({ code }, at) => ({ code, at, remainder: itemAt(quotas, at) % sum }))
    .sort((a, b) =>
      a.remainder === b.remainder ? (a.code < b.code ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
    );
  const left = Number(units - parts.reduce((a, b) => a + b, 0n));
  for (const { at } of queue.slice(0, left)) parts[at] = itemAt(parts, at) + 1n;
  const next = queue[left]?.at;
  const below = plain(total).split('.')[1]?.slice(places) ?? '';
  return parts.map((part, at) => written(part, places, at === next ? below : ''));
}

/** A whole number of minor units, with what is below one, as a number. */
function written(units: bigint, places: number, below: string): Decimal {
  const digits = String(units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return decimal(`${whole}.${digits.slice(digits.length - places)}${below}0`);
}
