import { decimal } from '../../quantity/decimal.ts';
import type { Tick } from './chart.ts';
import type { ChartNumbers } from './chart-numbers.ts';

/**
 * A logarithmic axis: from the power of ten at or below the smallest amount to a little beyond the largest, a
 * tick at each power of ten. Amounts of zero or less have no place on it.
 */
export function decadeTicks(
  numbers: ChartNumbers,
  unit: string,
  amounts: readonly number[],
): { low: number; high: number; ticks: readonly Tick[] } {
  const positive = amounts.filter((amount) => amount > 0 && Number.isFinite(amount));
  if (positive.length === 0) return { low: 1, high: 10, ticks: [] };
  const first = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
  const largest = Math.max(...positive);
  const low = 10 ** first;
  const high = Math.max(largest * 1.15, low * 10);
  const count = Math.floor(Math.log10(high / low) + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    const at = decimal(10).pow(first + index);
    return { at: at.toNumber(), text: numbers.tick(at, unit) };
  });
  return { low, high, ticks };
}
