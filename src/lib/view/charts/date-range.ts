import type { DatePrecision } from './figure-digest.ts';

const DAY = 86_400_000;

/** A stretch of days, counted from 1970-01-01; `end` is the day after the last. */
export interface DateRange {
  start: number;
  end: number;
}

/** The day number of a date. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/**
 * The days on which something dated so may have happened; null where no date is given.
 *
 * @example dateRange('2025-05', 'late-month') // 21 to 31 May
 */
export function dateRange(date: string | null, precision: DatePrecision): DateRange | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '');
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { start: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1) };
  const month = Number(match[2]);
  if (match[3] !== undefined) {
    const day = dayNumber(year, month, Number(match[3]));
    return { start: day, end: day + 1 };
  }
  const [start, end] = [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)];
  if (precision === 'early-month') return { start, end: start + 10 };
  if (precision === 'mid-month') return { start: start + 10, end: start + 20 };
  return precision === 'late-month' ? { start: start + 20, end } : { start, end };
}
