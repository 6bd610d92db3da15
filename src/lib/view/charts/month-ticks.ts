import type { ChartsMessages } from '../messages/en/charts.ts';
import type { Tick } from './chart.ts';
import { dayNumber, type DateRange } from './date-range.ts';

const DAY = 86_400_000;

/** Whole months around some dates, each with its name; the first one and every January also with the year. */
export function monthTicks(
  ranges: readonly DateRange[],
  messages: ChartsMessages,
): { months: readonly Tick[]; days: DateRange } {
  const first = Math.min(...ranges.map(({ start }) => start));
  const last = Math.max(...ranges.map(({ end }) => end));
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { months: [], days: { start: 0, end: 1 } };
  const from = new Date(first * DAY);
  const year = from.getUTCFullYear();
  const months: Tick[] = [];
  let month = from.getUTCMonth() + 1;
  for (let at = dayNumber(year, month, 1); at < last; at = dayNumber(year, month, 1)) {
    const named = ((month - 1) % 12) + 1;
    const text =
      months.length === 0 || named === 1
        ? messages.monthOfYear(year + Math.floor((month - 1) / 12), named)
        : messages.monthShort(named);
    months.push({ at, text });
    month += 1;
  }
  return { months, days: { start: months[0]?.at ?? first, end: dayNumber(year, month, 1) } };
}
