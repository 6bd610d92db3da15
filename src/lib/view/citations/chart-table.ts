import type { ChartCell, ChartText } from '../charts/chart.ts';
import { plainWords, type Word, type Words } from '../charts/words.ts';
import { wordTraces } from './word-traces.ts';
import type { CopiedCell, CopiedTable } from './taken-along.ts';

/** The table of a chart as a reader takes it away, under the finding of the chart. */
export function copiedChartTable(chart: ChartText): CopiedTable {
  const { columns, rows } = chart.table();
  const head = columns.map(({ name }): CopiedCell => ({ ...cellOf(name), isHead: true }));
  return {
    caption: plainWords(chart.title),
    rows: [head, ...rows.map((row) => row.map((cell, index) => ({ ...cellOf(cell), isHead: index === 0 })))],
  };
}

function cellOf(cell: ChartCell): CopiedCell {
  const words = isWords(cell) ? cell : [cell];
  return { text: plainWords(words), traces: wordTraces(words), isHead: false };
}

function isWords(cell: Word | Words): cell is Words {
  return Array.isArray(cell);
}
