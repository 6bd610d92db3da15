import type { YearKind } from '../scenario/document.ts';

/**
 * Days of a calendar year, or of a fiscal year's own twelve months.
 *
 * @example daysInYear({ kind: 'fiscal', firstMonth: 4, named: 'start' }, 2023) // 366, as it holds February 2024
 */
export function daysInYear(kind: YearKind, year: number): number {
  if (kind.kind === 'calendar' || kind.firstMonth === 1) return isLeap(year) ? 366 : 365;
  const starts = kind.named === 'start' ? year : year - 1;
  const february = kind.firstMonth <= 2 ? starts : starts + 1;
  return isLeap(february) ? 366 : 365;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
