import type { ChartCell, ChartText } from '../charts/chart.ts';
import type { Words } from '../charts/words.ts';
import type { BriefPart } from './brief-part.ts';

/** A chart's table as a part of a briefing: its finding as the title, its sources below. */
export function tableOfChart(chart: ChartText): Extract<BriefPart, { kind: 'table' }> {
  const { columns, rows } = chart.table();
  return {
    kind: 'table',
    title: chart.title,
    head: columns.map(({ name }) => name),
    rows: rows.map((row) => row.map(wordsOf)),
    note: chart.sources ?? chart.footer,
  };
}

function wordsOf(cell: ChartCell): Words {
  return isLine(cell) ? cell : [cell];
}

const isLine = (cell: ChartCell): cell is Words => Array.isArray(cell);
