import type { Calculation } from '../../engine/calculation.ts';
import { countCell, type CountReading, type UpTo } from '../../engine/counts/count-key.ts';
import { NoNumber } from '../../engine/problem.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { CountsModel } from '../../scenario/model.ts';
import type { ChartContext } from '../charts/results.ts';
import type { CountsMessages } from '../messages/en/counts.ts';
import type { Traced } from '../traced.ts';
import { tracedCell } from '../charts/results.ts';

/** What every reading of an economy's counts is made from. */
export interface CountContext {
  calculation: Calculation;
  chart: ChartContext;
  messages: CountsMessages;
  economy: string;
  counts: CountsModel;
  /** The year whose amounts are counted, and the year in which a level is read. */
  year: number;
  levelYear: number;
  /** A name that the document gives, in the reader's language. */
  nameText: (name: string) => string;
}

export type Asked = CountReading | UpTo;

/** A count's number as text with its trace; null where it has none. `size` leaves the sign to the words around. */
export function countNumber(
  { chart, economy, year }: CountContext,
  reading: Asked,
  formula: string,
  also: { lower?: CountReading; year?: number; size?: boolean } = {},
): Traced | null {
  return tracedCell(chart, countCell(economy, reading, formula, also.year ?? year, also.lower), also.size);
}

/** A count's exact value; null where it has none. */
export function countValue(
  { calculation, economy, year }: CountContext,
  reading: Asked,
  formula: string,
  also: { lower?: CountReading; year?: number } = {},
): Decimal | null {
  const value = calculation.value(countCell(economy, reading, formula, also.year ?? year, also.lower));
  return value instanceof NoNumber ? null : value;
}

/** Why a count has no number, in words that name the amount concerned; empty where it has one. */
export function whyNone(context: CountContext, reading: Asked, formula: string, year = context.year): string {
  const { calculation, economy, counts, messages, chart } = context;
  const value = calculation.value(countCell(economy, reading, formula, year));
  if (!(value instanceof NoNumber)) return '';
  const { problem } = value;
  const id = 'place' in problem ? /\.counts\.amounts\.([^.]+)\.amount$/.exec(problem.place)?.[1] : undefined;
  const amount = counts.amounts.find((one) => one.id === id);
  if (amount !== undefined) return messages.noAmount(context.nameText(amount.label ?? amount.id), year);
  return chart.problemText(problem);
}
