import type { Line } from './sealed.ts';

/** True for a column with numbers and nothing else but dashes and empty cells: such columns stand to the right. */
export function isNumericColumn(cells: readonly Line[]): boolean {
  const filled = cells.filter((line) => line.some((run) => !('text' in run) || run.text !== ''));
  return filled.length > 0 && filled.every(isNumericLine);
}

function isNumericLine(line: Line): boolean {
  const [run] = line;
  return line.length === 1 && run !== undefined && 'text' in run && ('number' in run || run.text === '–');
}
