import { plain } from '../../quantity/decimal.ts';
import { csvCell } from '../csv-cell.ts';
import type { CostTable } from './cost-table.ts';

/** The table as CSV: exact values, no rounding; text that could be read as a formula is made harmless. */
export function costTableCsv(table: CostTable, year: string): string {
  const head = [year, ...table.columns.map(({ name, exactUnit }) => `${name} (${exactUnit})`)];
  const lines = table.rows.map((row) => [
    String(row.year),
    ...row.cells.map((cell) => ('none' in cell ? cell.none : plain(cell.value))),
  ]);
  // Spreadsheets read UTF-8 rightly only behind its mark.
  return `\uFEFF${[head, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
