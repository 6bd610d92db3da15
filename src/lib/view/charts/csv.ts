import { csvCell } from '../csv-cell.ts';
import type { ChartCell, ChartText } from './chart.ts';
import { plainWords } from './words.ts';

const LINE_END = '\r\n';
/** Spreadsheets read UTF-8 rightly only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The table of a chart as a CSV file (RFC 4180): exact numbers without rounding, units in the head, title, sentence
 * and sources after it.
 */
export function chartCsv(chart: ChartText): string {
  const { columns, rows } = chart.table();
  const head = columns.map(({ name, unit }) => (unit ? `${plainWords(name)} (${unit})` : plainWords(name)));
  const lines = [
    head,
    ...rows.map((row) => row.map(exactText)),
    [],
    ...[chart.title, chart.subtitle, chart.sentence, chart.sources ?? chart.footer]
      .map(plainWords)
      .filter((text) => text !== '')
      .map((text) => [text]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(csvCell).join(',') + LINE_END).join('');
}

function exactText(cell: ChartCell): string {
  if (typeof cell === 'string') return cell;
  if ('exact' in cell) return cell.exact;
  return 'text' in cell ? cell.text : plainWords(cell);
}
