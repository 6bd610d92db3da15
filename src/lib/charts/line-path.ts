import type { ChartPoint } from '../view/charts/chart.ts';

/** The path of a line through its points; a year without a number breaks it. */
export function linePath(
  points: readonly ChartPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let before = -Infinity;
  for (const point of points) {
    path += `${point.year === before + 1 ? 'L' : 'M'}${short(x(point.year))} ${short(y(point.y))}`;
    before = point.year;
  }
  return path;
}

/** The ground between two values of each year. */
export function areaPath(
  points: readonly { year: number; low: number; high: number }[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const at = (year: number, value: number): string => `${short(x(year))} ${short(y(value))}`;
  const there = points.map(({ year, high }) => at(year, high));
  const back = [...points].reverse().map(({ year, low }) => at(year, low));
  return points.length === 0 ? '' : `M${[...there, ...back].join('L')}Z`;
}

/** Dots on the points, as a path of strokes without length: one element however many points. */
export function dotsPath(
  points: readonly ChartPoint[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  return points.map((point) => `M${short(x(point.year))} ${short(y(point.y))}h0`).join('');
}

/** A coordinate to a tenth of a pixel. */
export function short(pixels: number): string {
  return String(Math.floor(pixels * 10 + 0.5) / 10);
}
