import type { CitationsMessages } from '../messages/en/citations.ts';
import { datePartsOf } from './date-parts.ts';

/** A date in the habits of a language at its precision; any other text as it is. */
export function dayText(iso: string, words: Pick<CitationsMessages, 'year' | 'month' | 'day'>): string {
  const parts = datePartsOf(iso);
  if (parts === undefined) return iso;
  const { year, month, day } = parts;
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(year, month) : words.day(year, month, day);
}
