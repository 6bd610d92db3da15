import type { Leaf, LeavesByYear, Series } from '../scenario/model.ts';

const sorted = new WeakMap<LeavesByYear, readonly number[]>();

/** The given years of a series, in order; kept by identity of the series. */
export function givenYears(series: LeavesByYear): readonly number[] {
  let years = sorted.get(series);
  if (years === undefined) {
    years = [...series.keys()].sort((a, b) => a - b);
    sorted.set(series, years);
  }
  return years;
}

/** The last given year, or undefined where nothing is given. */
export function lastGivenYear(series: LeavesByYear): number | undefined {
  return givenYears(series).at(-1);
}

/** The given years on either side of a year; a given year is its own `before`. */
export function knots(series: LeavesByYear, year: number): { before?: number; after?: number } {
  const years = givenYears(series);
  return { before: years.findLast((y) => y <= year), after: years.find((y) => y > year) };
}

/**
 * Where a year lies among the given ones.
 *
 * @example position(new Map([[2025, leaf], [2030, leaf]]), 2027) // 'between'
 */
export function position(series: LeavesByYear, year: number): 'before' | 'at' | 'between' | 'after' {
  if (series.has(year)) return 'at';
  const { before, after } = knots(series, year);
  if (before === undefined) return 'before';
  return after === undefined ? 'after' : 'between';
}

/** The leaf of a series for a year: the one for all years, or the year's own. */
export function leafAt(series: Series | undefined, year: number): Leaf | undefined {
  return series === undefined ? undefined : (series.one ?? series.byYear?.get(year));
}
