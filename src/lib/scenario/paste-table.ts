import { itemAt } from '../quantity/item-at.ts';
import type { Rows } from './paste-cells.ts';
import type { PasteFault } from './paste-fault.ts';
import { readYearLabel } from './year-label.ts';

/** A pasted table with its years down the first column. */
export interface Table {
  /** One row a year, its label first. */
  data: Rows;
  headings: Rows;
  /** Rows of the pasted text before the data. */
  before: number;
}

const isYear = (cell: string | undefined): boolean => cell !== undefined && readYearLabel(cell) !== undefined;

function transpose(rows: Rows): Rows {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** Finds the years in the first column or along one row, and turns the second kind into the first. */
export function findYears(rows: Rows): Table | PasteFault {
  const inColumn = rows.filter((row) => isYear(row[0])).length;
  const yearRow = rows.findIndex(
    (row) => row.slice(1).filter(isYear).length >= Math.max(1, (row.length - 1) / 2),
  );
  const inRow = yearRow === -1 ? 0 : itemAt(rows, yearRow).filter(isYear).length;
  const isSquare = inColumn === 2 && inRow === 2 && rows.every((row) => row.length === 2);
  if (isSquare && rows.length === 2 && isYear(rows[1]?.[0]) && isYear(rows[0]?.[1]))
    return { code: 'paste-years-or-values' };
  if (inColumn === 0 && inRow === 0) return { code: 'paste-no-years' };
  if (inColumn >= inRow || (inColumn > 0 && inRow < 3)) {
    const start = rows.findIndex((row) => isYear(row[0]));
    return { data: rows.slice(start), headings: rows.slice(0, start), before: start };
  }
  const columns = transpose(rows.slice(yearRow));
  const start = columns.findIndex((column) => isYear(column[0]));
  return {
    data: columns.slice(start),
    headings: [...rows.slice(0, yearRow), ...columns.slice(0, start)],
    before: 0,
  };
}
