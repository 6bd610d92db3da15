import { parseCell } from '../../engine/cell.ts';
import type { Leaf } from '../../scenario/model.ts';
import { sourcedAt } from '../panel/choice-reading.ts';
import { isThere } from '../panel/cell-reading.ts';
import { readTrace } from '../panel/read-trace.ts';
import type { PanelContext, PanelReading } from '../panel/reading.ts';
import { copiedChartTable } from './chart-table.ts';
import type { TakenAlong } from './taken-along.ts';
import { wordTraces } from './word-traces.ts';

/** A leaf as far as it is cited. */
export type CitedLeaf = Pick<Leaf, 'ref' | 'source' | 'date'>;

/** Where the numbers of what is taken away come from, each trace once. A number of the panel says so itself. */
export function takenTraces(taken: Exclude<TakenAlong, { kind: 'number' }>): readonly string[] {
  switch (taken.kind) {
    case 'sentence':
      return [...new Set(wordTraces(taken.sentence))];
    case 'table':
      return [...new Set(tableTraces(taken.table.rows))];
    case 'chart': {
      const { title, subtitle, sentence } = taken.chart;
      const lines = [title, subtitle, sentence].flatMap(wordTraces);
      return [...new Set([...lines, ...tableTraces(copiedChartTable(taken.chart).rows)])];
    }
  }
}

function tableTraces(rows: readonly (readonly { traces: readonly string[] }[])[]): readonly string[] {
  return rows.flatMap((row) => row.flatMap(({ traces }) => traces));
}

/** What the number of a trace rests on. A number that is not there any more, or a convention, rests on nothing. */
export function leavesOfTrace(trace: string, context: PanelContext): readonly CitedLeaf[] {
  if (/^(figure|account):/.test(trace)) return [{ ref: trace }];
  const path = /^choice:(.+)$/s.exec(trace)?.[1];
  if (path !== undefined) return choiceLeaf(path, context);
  const cell = parseCell(trace);
  const { calculation } = context;
  // The same as reading it would give, without its derivation: a table has hundreds of cells.
  if (cell !== undefined && calculation !== undefined)
    return isThere(cell, calculation) ? calculation.leaves(cell) : [];
  return leavesOfReading(readTrace(trace, context), context);
}

/** What the number that the panel shows rests on. */
export function leavesOfReading(reading: PanelReading, context: PanelContext): readonly CitedLeaf[] {
  switch (reading.kind) {
    case 'cell':
      return reading.leaves;
    case 'figure':
      return [{ ref: `figure:${reading.figure.id}` }];
    case 'account':
      return [{ ref: `account:${reading.account.id}` }];
    case 'choice':
      return choiceLeaf(reading.value.trace.replace(/^.*choice:/s, ''), context);
    default:
      return [];
  }
}

function choiceLeaf(path: string, { document }: PanelContext): readonly CitedLeaf[] {
  const number = document && sourcedAt(document, path);
  if (number === undefined) return [];
  const { source, date } = number;
  return [
    { ref: `choice:${path}`, ...(source !== undefined && { source }), ...(date !== undefined && { date }) },
  ];
}
