import { decimal } from '../../quantity/decimal.ts';
import type { ValueAxis } from './chart.ts';
import type { ChartNumbers } from './chart-numbers.ts';
import { niceTicks } from './nice-ticks.ts';

/**
 * An axis of amounts in the size that readers say them: ticks are bare numbers, `words` is their unit.
 * Its ends are the data's own (with zero), so that the lines fill the drawing.
 */
export function valueAxis(
  numbers: ChartNumbers,
  unit: string,
  values: readonly number[],
  about = 4,
): ValueAxis & { words: string } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const { power, words } = numbers.scale(unit, decimal(largest));
  const size = decimal(10).pow(power);
  const ticks = niceTicks(low, high, about).map((at) => ({
    at: at.toNumber(),
    text: numbers.bare(at.div(size)),
  }));
  return { low, high: high === low ? low + 1 : high, ticks, words };
}
