import type { YearKind } from '../../scenario/document.ts';
import { htmlLang, type Locale } from '../locale.ts';
import type { Tick } from './chart.ts';

const DAY = 86_400_000;

const known = new Map<string, Intl.DateTimeFormat>();

/** How a language writes months; made once, since making it costs more than all its uses in a drawing. */
export function monthNames(
  locale: Locale,
  how: Pick<Intl.DateTimeFormatOptions, 'month' | 'year'>,
): Intl.DateTimeFormat {
  const key = `${locale} ${how.month ?? ''} ${how.year ?? ''}`;
  const made = known.get(key) ?? new Intl.DateTimeFormat(htmlLang(locale), { ...how, timeZone: 'UTC' });
  known.set(key, made);
  return made;
}

/** The twelve months of a calendar or fiscal year: the day of the year on which each begins, from 0. */
export function monthsOf(kind: YearKind, year: number, locale: Locale): readonly Tick[] {
  const first = kind.kind === 'calendar' ? 1 : kind.firstMonth;
  const starts = kind.kind === 'fiscal' && kind.named === 'end' && first !== 1 ? year - 1 : year;
  const start = Date.UTC(starts, first - 1, 1);
  const name = monthNames(locale, { month: locale === 'en' ? 'narrow' : 'short' });
  return Array.from({ length: 12 }, (_, index) => {
    const at = Date.UTC(starts, first - 1 + index, 1);
    return { at: (at - start) / DAY, text: name.format(at) };
  });
}
