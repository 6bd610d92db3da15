import type { YearKind } from '../../scenario/document.ts';
import { htmlLang, type Locale } from '../locale.ts';
import type { Tick } from './chart.ts';

const DAY = 86_400_000;

/** The twelve months of a calendar or fiscal year: the day of the year on which each begins, from 0. */
export function monthsOf(kind: YearKind, year: number, locale: Locale): readonly Tick[] {
  const first = kind.kind === 'calendar' ? 1 : kind.firstMonth;
  const starts = kind.kind === 'fiscal' && kind.named === 'end' && first !== 1 ? year - 1 : year;
  const start = Date.UTC(starts, first - 1, 1);
  const name = new Intl.DateTimeFormat(htmlLang(locale), {
    month: locale === 'en' ? 'narrow' : 'short',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, index) => {
    const at = Date.UTC(starts, first - 1 + index, 1);
    return { at: (at - start) / DAY, text: name.format(at) };
  });
}
