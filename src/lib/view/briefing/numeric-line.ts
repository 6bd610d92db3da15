import type { Line } from './sealed.ts';

/** True for a cell that holds one number and nothing else, or a dash for none: such columns stand to the right. */
export function isNumericLine(line: Line): boolean {
  const [run] = line;
  return line.length === 1 && run !== undefined && 'text' in run && ('number' in run || run.text === '–');
}
