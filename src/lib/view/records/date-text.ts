import type { RecordsMessages } from '../messages/en/records.ts';

type Part = 'early' | 'mid' | 'late';

function point(iso: string, words: RecordsMessages): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(year, month) : words.day(year, month, day);
}

/**
 * A date as the language writes it, at its precision; a range has both ends.
 *
 * @example dateText('2025-05', 'late-month', words) // "late May 2025", 2025年5月下旬
 */
export function dateText(iso: string | null, precision: string, words: RecordsMessages): string {
  if (iso === null) return words.notStated;
  const [from = '', to] = iso.split('/');
  if (to !== undefined) return words.range(point(from, words), point(to, words));
  const part = /^(early|mid|late)-month$/.exec(precision)?.[1] as Part | undefined;
  return part === undefined ? point(from, words) : words.part(part, point(from, words));
}
