import type { Cell } from '../../engine/cell.ts';
import { cellKey } from '../../engine/cell.ts';
import { NoNumber, type Problem } from '../../engine/problem.ts';
import { plain, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Model } from '../../scenario/model.ts';
import type { Locale } from '../locale.ts';
import type { ChartsMessages } from '../messages/en/charts.ts';
import type { Traced } from '../traced.ts';
import type { ChartPoint, ExactCell } from './chart.ts';
import type { ChartNumbers } from './chart-numbers.ts';

/** What the charts ask of a calculation. */
export interface Results {
  readonly model: Model;
  value(cell: Cell): Decimal | NoNumber;
  unit(cell: Cell): Unit;
  /** The range that rounding of the quoted inputs leaves. */
  interval(cell: Cell): { low: Decimal; high: Decimal } | null;
}

/** What every chart is made from. */
export interface ChartContext {
  results: Results;
  numbers: ChartNumbers;
  messages: ChartsMessages;
  locale: Locale;
  /** The economy's name in the reader's language. */
  economyName(code: string): string;
  /** Where a figure stands in the article, such as "2.1 ¶1". */
  figurePlace(id: string): string;
  conventionLabel(id: string): string;
  /** A source of an input as the reader's language has it, short enough for a footer. */
  sourceText(source: string): string;
  /** A date of an input, as the reader's language writes it. */
  dateText(date: string): string;
  /** Why there is no number, in words. */
  problemText(problem: Problem): string;
}

/** The number of a cell; null where it has none. */
export function valueOf(results: Results, cell: Cell): Decimal | null {
  const value = results.value(cell);
  return value instanceof NoNumber ? null : value;
}

/** A number of a cell as a reader sees it, with no more digits than its inputs carry. */
function textOf(context: ChartContext, cell: Cell, value: Decimal): string {
  return context.numbers.text(value, context.results.unit(cell), context.results.interval(cell));
}

/** A cell's number as text with its trace; `size` leaves the sign to the words around it. */
export function tracedCell(context: ChartContext, cell: Cell, size = false): Traced | null {
  const value = valueOf(context.results, cell);
  if (value === null) return null;
  return { text: textOf(context, cell, size ? value.abs() : value), trace: cellKey(cell) };
}

/** A cell's number for a table: as text and exactly. */
export function exactCell(context: ChartContext, cell: Cell): ExactCell | string {
  const value = valueOf(context.results, cell);
  if (value === null) return context.messages.noNumber;
  return { text: textOf(context, cell, value), trace: cellKey(cell), exact: plain(value) };
}

/** A cell as a point; its text is made only when somebody reads it. */
export function pointOf(context: ChartContext, cell: Cell, year: number): ChartPoint | null {
  const value = valueOf(context.results, cell);
  if (value === null) return null;
  const number = {
    trace: cellKey(cell),
    get text() {
      return textOf(context, cell, value);
    },
  };
  return { year, y: value.toNumber(), number };
}
