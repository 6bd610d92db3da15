import type { Tick, YearAxis } from '../view/charts/chart.ts';

const STEPS = [1, 2, 5, 10, 20, 50];

/** Years that fit below an axis: both ends, the deadline, and others evenly between them. */
export function yearTicks(years: YearAxis, x: (year: number) => number, room: number): readonly Tick[] {
  const { from, to, mark } = years;
  const chosen: number[] = [];
  const add = (year: number): void => {
    if (chosen.every((other) => Math.abs(x(other) - x(year)) >= room)) chosen.push(year);
  };
  for (const year of [from, to, mark]) add(year);
  const fitting = STEPS.filter((size) => x(from + size) - x(from) >= room);
  const step = fitting.find((size) => (mark - from) % size === 0) ?? fitting[0] ?? 100;
  for (let year = from; year <= to; year += step) add(year);
  return chosen.sort((a, b) => a - b).map((year) => ({ at: year, text: String(year) }));
}
