import { formulaOf } from '../../engine/catalogue/catalogue.ts';
import type { Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { yearsOf } from '../../engine/years-of.ts';
import { explain, find, type Reading } from '../calculator/reading.ts';
import type { ChartContext } from '../charts/results.ts';
import type { Traced } from '../traced.ts';
import type { Column } from './columns.ts';

/** A number with its sign, or the words for why there is none; empty where nothing is to be asked. */
export type Entry = { number: Traced; how: 'more' | 'less' | 'none' } | { none: string };

/** What the readings of this page are made from. */
export interface Comparison {
  reading: Reading;
  context: ChartContext;
  columns: readonly Column[];
  /** The year that is looked at. */
  year: number;
}

/** The number of a cell. `size` leaves the sign to the words around it. */
export function entryOf({ reading }: Comparison, cell: Cell, size = false): Entry {
  const found = find(reading, cell, size);
  if ('problem' in found) return { none: explain(reading, found.problem).message };
  const how = found.value.isZero() ? 'none' : found.value.isNegative() ? 'less' : 'more';
  return { number: found.traced, how };
}

/** True where a measure can be asked for: inputs that it is about are given, and the year is one of its years. */
export function isAsked(
  { reading }: Comparison,
  column: Column,
  formula: string,
  year: number | null,
): boolean {
  return yearsOf(formulaOf(formula), column.scenario, reading.calculation.model).includes(year);
}

/** The exact value of a cell; null where there is none. */
export function exactOf({ reading }: Comparison, cell: Cell) {
  const value = reading.calculation.value(cell);
  return value instanceof NoNumber ? null : value;
}
