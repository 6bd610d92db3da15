import type { Words } from '../charts/words.ts';
import type { Line } from './sealed.ts';

/** A cell of a table, before its numbers have ids or after. */
type Cell = Line | Words;

/** True for a column with numbers and nothing else but dashes and empty cells: such columns stand to the right. */
export function isNumericColumn(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.some((part) => textOf(part) !== ''));
  return filled.length > 0 && filled.every(isNumeric);
}

function isNumeric(cell: Cell): boolean {
  const [part] = cell;
  if (part === undefined || cell.length > 1) return false;
  return (typeof part === 'object' && ('number' in part || 'trace' in part)) || textOf(part) === '–';
}

/** What a part of a cell says; undefined for the mark of a note. */
function textOf(part: Cell[number]): string | undefined {
  if (typeof part === 'string') return part;
  return 'text' in part ? part.text : undefined;
}
