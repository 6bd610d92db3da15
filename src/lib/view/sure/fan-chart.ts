import { decimal } from '../../quantity/decimal.ts';
import { NoNumber } from '../../engine/problem.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { QUANTILES } from '../../engine/samples/quantiles.ts';
import type { ChartCell, ChartPoint, ChartTable, Series } from '../charts/chart.ts';
import { exactCell } from '../charts/results.ts';
import { levelOf } from '../charts/scenario-name.ts';
import type { SpendingChart } from '../charts/spending-chart.ts';
import { toneOf } from '../charts/tone.ts';
import { valueAxis } from '../charts/value-axis.ts';
import { joinWords, labelled, words, type Words } from '../charts/words.ts';
import { asDecimal, bandAt, distributionWords, drawnCell, type SureContext } from './sure-context.ts';

type FanArea = NonNullable<SpendingChart['areas']>[number];

/** Makes the fan of the chosen measure out of the draws so far: lines at the quantiles, the ground between them, and
 * the exact central result. */
export function fanChart(context: SureContext): SpendingChart {
  const { charts, calculation, scenario, measure, words: sure, year } = context;
  const { from, to } = calculation.model.horizon;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const cellOf = (at: number): Cell => ({ scenario: scenario.id, formula: measure.formula, year: at });
  const { tone } = toneOf(levelOf(scenario));
  const lines = QUANTILES.map((percent, rank): Series => ({
    id: `p${String(percent)}`,
    name: words`${labelled(sure.percentile(percent), 'scale')}`,
    tone,
    dash: false,
    focus: percent === 50,
    points: years.flatMap((at): ChartPoint[] => {
      const cell = cellOf(at);
      const band = context.so.bands.get(cellKey(cell));
      // A year that nothing uncertain reaches is where the fan opens.
      if (band === 'certain') return centralPoints(context, cell);
      const value = typeof band === 'object' ? band.quantiles[rank] : undefined;
      if (value === undefined) return [];
      const number = drawnCell(context, cell, { kind: 'quantile', percent }, asDecimal(value));
      return [{ year: at, y: value, number }];
    }),
  }));
  const central = centralLine(context, years.map(cellOf));
  const isThere = years.some((at) => bandAt(context, cellOf(at)) !== undefined);
  const values = [...lines, central].flatMap(({ points }) => points.map(({ y }) => y));
  const axis = valueAxis(charts.numbers, calculation.unit(cellOf(to)), [0, ...values]);
  const area = (low: number, high: number): FanArea => ({
    id: `${String(low)}-${String(high)}`,
    points: years.flatMap((at) => {
      const [a, b] = [low, high].map((rank) => lines[rank]?.points.find((point) => point.year === at)?.y);
      return a === undefined || b === undefined ? [] : [{ year: at, low: a, high: b }];
    }),
  });
  return {
    kind: 'lines',
    id: 'fan',
    title: fanTitle(context, cellOf(year)),
    subtitle: words`${charts.economyName(scenario.economy)}${charts.messages.colon}${sure.fanSubtitle(sure.measures[measure.id], axis.words)}`,
    sentence: fanSentence(context, [...lines, central], to),
    footer: fanFooter(context),
    table: () => fanTable(context, years.map(cellOf)),
    sayPoint: charts.messages.sayPoint,
    empty: isThere ? null : words`${sure.nothingUncertain}`,
    years: { from, to, mark: year },
    values: axis,
    series: isThere ? [...[...lines].reverse(), central] : [],
    zero: null,
    note: null,
    areas: isThere ? [area(0, 4), area(1, 3)] : [],
  };
}

function centralPoints({ calculation, charts }: SureContext, cell: Cell): ChartPoint[] {
  const value = calculation.value(cell);
  if (value instanceof NoNumber) return [];
  const text = charts.numbers.text(value, calculation.unit(cell), calculation.interval(cell));
  return [{ year: cell.year ?? 0, y: value.toNumber(), number: { text, trace: cellKey(cell) } }];
}

function centralLine(context: SureContext, cells: readonly Cell[]): Series {
  const points = cells.flatMap((cell) => centralPoints(context, cell));
  const name = words`${context.words.central}`;
  return { id: 'central:', name, tone: 'baseline', dash: true, focus: false, points };
}

function fanTitle(context: SureContext, cell: Cell): Words {
  const { words: sure, measure } = context;
  const quantiles = bandAt(context, cell)?.quantiles;
  const [low, , , , high] = quantiles ?? [];
  if (low === undefined || high === undefined) return words`${sure.measures[measure.id]}`;
  return sure.fanTitle(
    sure.measures[measure.id],
    labelled(String(cell.year), 'year'),
    drawnCell(context, cell, { kind: 'quantile', percent: 5 }, asDecimal(low)),
    drawnCell(context, cell, { kind: 'quantile', percent: 95 }, asDecimal(high)),
  );
}

/** The same as the drawing: every line in the year told and in the last. */
function fanSentence(
  { charts: { messages }, year }: SureContext,
  lines: readonly Series[],
  last: number,
): Words {
  const said = [...new Set([year, last])].map((at) => {
    const items = lines.flatMap(({ name, points }) => {
      const point = points.find((one) => one.year === at);
      return point === undefined ? [] : [messages.nameAndNumber(name, point.number)];
    });
    return items.length === 0
      ? []
      : messages.inYear(labelled(String(at), 'year'), joinWords(items, messages.clause));
  });
  return joinWords(
    said.filter((part) => part.length > 0),
    messages.betweenSentences,
  );
}

/** Which inputs were drawn and how, how often, from which seed; and that rounding is another matter. */
export function fanFooter(context: SureContext): Words {
  const { uncertainty, words: sure, charts } = context;
  const inputs = uncertainty.inputs.map((input) => distributionWords(context, input));
  return sure.fanFooter(
    joinWords(inputs, charts.messages.semicolon),
    labelled(charts.numbers.bare(decimal(uncertainty.samples + (uncertainty.samples % 2))), 'count'),
    labelled(String(uncertainty.seed), 'id'),
  );
}

function fanTable(context: SureContext, cells: readonly Cell[]): ChartTable {
  const { charts, words: sure, calculation, measure, scenario } = context;
  const unit = calculation.unit({ scenario: scenario.id, formula: measure.formula, year: context.year });
  const heads = [...QUANTILES.map(sure.percentile), sure.mean];
  const rows = cells.map((cell): ChartCell[] => {
    const band = bandAt(context, cell);
    const drawn = QUANTILES.map((percent, i): ChartCell =>
      band === undefined
        ? sure.sure
        : drawnCell(context, cell, { kind: 'quantile', percent }, asDecimal(band.quantiles[i] ?? 0)),
    );
    const mean =
      band === undefined ? sure.sure : drawnCell(context, cell, { kind: 'mean' }, asDecimal(band.mean));
    return [labelled(String(cell.year), 'year'), ...drawn, mean, exactCell(charts, cell)];
  });
  return {
    columns: [
      { name: words`${charts.messages.year}` },
      ...heads.map((head) => ({ name: words`${labelled(head, 'scale')}`, unit })),
      { name: words`${sure.central}`, unit },
    ],
    rows,
  };
}
