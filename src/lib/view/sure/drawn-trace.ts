import { cellKey, parseCell, type Cell } from '../../engine/cell.ts';

/** What is told of the draws of a cell: a quantile or the mean; or the cell with one input at an end of its range. */
export type DrawnWhat =
  | { kind: 'quantile'; percent: 5 | 25 | 50 | 75 | 95 }
  | { kind: 'mean' }
  | { kind: 'end'; input: string; end: 'low' | 'high' };

/** A number that stands on draws, or on one input at an end. */
export interface Drawn {
  what: DrawnWhat;
  cell: Cell;
}

/**
 * Writes the address of a number that was drawn: `drawn:p95:s35/spending/2030`, `drawn:mean:…`, or
 * `drawn:high[economies.JPN.growth.nominal]:s35/spending/2030`.
 */
export function drawnTrace({ what, cell }: Drawn): string {
  const name =
    what.kind === 'quantile'
      ? `p${String(what.percent)}`
      : what.kind === 'mean'
        ? 'mean'
        : `${what.end}[${what.input}]`;
  return `drawn:${name}:${cellKey(cell)}`;
}

/** Reads such an address back; undefined where it is none. */
export function readDrawnTrace(trace: string): Drawn | undefined {
  const match = /^drawn:(?:p(5|25|50|75|95)|(mean)|(low|high)\[(.+)\]):([^\]]+)$/s.exec(trace);
  if (match === null) return undefined;
  const [, percent, mean, end, input = '', key = ''] = match;
  const cell = parseCell(key);
  if (cell === undefined) return undefined;
  if (percent !== undefined)
    return { what: { kind: 'quantile', percent: Number(percent) as 5 | 25 | 50 | 75 | 95 }, cell };
  if (mean !== undefined) return { what: { kind: 'mean' }, cell };
  return { what: { kind: 'end', input, end: end === 'low' ? 'low' : 'high' }, cell };
}
