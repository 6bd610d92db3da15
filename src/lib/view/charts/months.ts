import type { YearKind } from '../../scenario/document.ts';
import type { ChartsMessages } from '../messages/en/charts.ts';
import type { Tick } from './chart.ts';

const DAY = 86_400_000;

/**
 * The twelve months of a calendar or fiscal year: the day of the year on which each begins, from 0. Their names are
 * the message files': asking the platform for them takes longer than all the rest of the drawing.
 */
export function monthsOf(kind: YearKind, year: number, messages: ChartsMessages): readonly Tick[] {
  const first = kind.kind === 'calendar' ? 1 : kind.firstMonth;
  const starts = kind.kind === 'fiscal' && kind.named === 'end' && first !== 1 ? year - 1 : year;
  const start = Date.UTC(starts, first - 1, 1);
  return Array.from({ length: 12 }, (_, index) => ({
    at: (Date.UTC(starts, first - 1 + index, 1) - start) / DAY,
    text: messages.monthLetter(((first - 1 + index) % 12) + 1),
  }));
}
