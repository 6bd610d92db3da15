import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { ChartCell, ChartText, ExactCell, ValueAxis } from '../charts/chart.ts';
import { exactCell } from '../charts/results.ts';
import { valueAxis } from '../charts/value-axis.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import { distributionWords, drawnCell, inputLabel, type SureContext } from './sure-context.ts';
import { fanFooter } from './fan-chart.ts';

/** One input alone at its two ends, all others central. */
export interface TornadoRow {
  id: string;
  name: string;
  low: { at: number; number: ExactCell };
  high: { at: number; number: ExactCell };
}

/** Which inputs move a headline number, the widest first; every number is an exact scenario of its own. */
export interface TornadoChart extends ChartText {
  kind: 'tornado';
  rows: readonly TornadoRow[];
  values: ValueAxis;
  central: { at: number; number: ExactCell } | null;
}

/** Makes the drawing out of the swings that the worker told. */
export function tornadoChart(context: SureContext): TornadoChart {
  const { charts, calculation, core, words: sure, measure, scenario, year, so, uncertainty } = context;
  const cell: Cell = { scenario: scenario.id, formula: measure.formula, year };
  const unit = calculation.unit(cell);
  const rows = so.swings.flatMap(({ path, low, high }): TornadoRow[] => {
    const input = uncertainty.inputs.find((one) => one.path === path);
    if (input === undefined) return [];
    const end = (which: 'low' | 'high', text: string): TornadoRow['low'] => {
      const value = decimal(text);
      const number = drawnCell(context, cell, { kind: 'end', input: path, end: which }, value);
      return { at: value.toNumber(), number };
    };
    return [{ id: path, name: inputLabel(core, input), low: end('low', low), high: end('high', high) }];
  });
  const exact = calculation.value(cell);
  const central =
    exact instanceof NoNumber
      ? null
      : {
          at: exact.toNumber(),
          number: {
            text: charts.numbers.text(exact, unit, calculation.interval(cell)),
            trace: cellKey(cell),
            exact: exact.toFixed(),
          },
        };
  const values = rows.flatMap(({ low, high }) => [low.at, high.at]);
  const axis = valueAxis(charts.numbers, unit, [...values, ...(central === null ? [] : [central.at])]);
  const name = sure.measures[measure.id];
  const [first] = rows;
  const title: Words =
    first === undefined
      ? words`${sure.tornado}`
      : sure.tornadoTitle(
          first.name,
          name,
          labelled(String(year), 'year'),
          first.low.number,
          first.high.number,
        );
  return {
    kind: 'tornado',
    id: 'tornado',
    title,
    subtitle: words`${charts.economyName(scenario.economy)}${charts.messages.colon}${sure.tornadoSubtitle(name, axis.words)}`,
    sentence: rows.flatMap((row, index): Words => [
      ...(index === 0 ? [] : [charts.messages.betweenSentences]),
      ...sure.tornadoSentence(row.name, row.low.number, row.high.number),
    ]),
    footer: fanFooter(context),
    table: () => ({
      columns: [
        { name: words`${sure.input}` },
        { name: words`${sure.from}` },
        { name: words`${labelled(sure.atLow, 'scale')}`, unit },
        { name: words`${labelled(sure.atHigh, 'scale')}`, unit },
        { name: words`${sure.central}`, unit },
      ],
      rows: rows.map((row): ChartCell[] => {
        const input = uncertainty.inputs.find((one) => one.path === row.id);
        const given = input === undefined ? [] : distributionWords(context, input);
        return [row.name, given, row.low.number, row.high.number, exactCell(charts, cell)];
      }),
    }),
    sayPoint: charts.messages.sayPoint,
    empty: rows.length === 0 ? words`${sure.nothingMoves}` : null,
    rows,
    values: axis,
    central,
  };
}
