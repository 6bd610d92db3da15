import type { Tick } from '../view/charts/chart.ts';
import { textWidth } from '../view/charts/text-width.ts';

/** The ticks whose texts fit side by side below an axis, from the first on; the lines of all of them stay. */
export function fittingTicks(
  ticks: readonly Tick[],
  x: (at: number) => number,
  size = 12.5,
): readonly Tick[] {
  const shown: Tick[] = [];
  let end = -Infinity;
  for (const tick of ticks) {
    const half = textWidth(tick.text, size) / 2;
    if (x(tick.at) - half < end + 6) continue;
    shown.push(tick);
    end = x(tick.at) + half;
  }
  return shown;
}
