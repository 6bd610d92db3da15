import { plain } from '../../quantity/decimal.ts';
import type { ChartCell, ChartText, Tick } from '../charts/chart.ts';
import { valueAxis } from '../charts/value-axis.ts';
import { joinWords, plainWords, words, type Words } from '../charts/words.ts';
import type { Traced } from '../traced.ts';
import { bridgeSteps, type BridgeKind, type BridgeStep } from './bridge-steps.ts';
import type { CountContext } from './count-context.ts';
import { countFooter } from './count-footer.ts';

/** A row of the waterfall. */
export interface BridgeRow {
  id: string;
  kind: BridgeKind;
  name: Words;
  from: number;
  to: number;
  number: Traced;
  less: boolean;
}

/** From one definition to a wider one, step by step. */
export interface BridgeChart extends ChartText {
  rows: readonly BridgeRow[];
  axis: { low: number; high: number; ticks: readonly Tick[] };
}

/** Makes the waterfall of a year. */
export function bridgeChart(context: CountContext): BridgeChart {
  const { messages, chart } = context;
  const found = bridgeSteps(context);
  const steps = 'none' in found ? [] : found;
  const unit = `${chart.results.model.economies.get(context.economy)?.currency ?? 'USD'}/year`;
  const ends = steps.flatMap(({ from, to }) => [from.toNumber(), to.toNumber()]);
  const axis = valueAxis(chart.numbers, unit, ends.length === 0 ? [0, 1] : roomAround(ends));
  return {
    id: 'bridge',
    title: titleOf(context, steps),
    subtitle: words`${messages.bridgeSubtitle(axis.words)}`,
    sentence: sentenceOf(context, steps),
    footer: countFooter(
      context,
      { gdp: false, other: true },
      steps.some(({ kind }) => kind === 'calendar') ? ['even-spread'] : [],
    ),
    table: () => tableOf(context, steps, unit),
    sayPoint: chart.messages.sayPoint,
    empty: 'none' in found ? words`${messages.bridgeNone}${chart.messages.colon}${found.none}` : null,
    rows: steps.map(({ id, kind, name, from, to, number, value }) => ({
      id,
      kind,
      name,
      from: from.toNumber(),
      to: to.toNumber(),
      number,
      less: kind !== 'total' && value.isNegative(),
    })),
    axis,
  };
}

function roomAround(values: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.06, Math.abs(most) * 0.01);
  return [least - room, most + room];
}

const totals = (steps: readonly BridgeStep[]): readonly BridgeStep[] =>
  steps.filter(({ kind }) => kind === 'total');

function titleOf({ messages }: CountContext, steps: readonly BridgeStep[]): Words {
  const [start, end] = [totals(steps)[0], totals(steps).at(-1)];
  if (start === undefined || end === undefined || start === end) return messages.bridgePlain;
  return messages.bridgeTitle(start.name, start.number, end.name, end.number);
}

function sentenceOf({ messages, chart }: CountContext, steps: readonly BridgeStep[]): Words {
  const [start, end] = [totals(steps)[0], totals(steps).at(-1)];
  if (start === undefined || end === undefined || start === end) return [];
  const moves = steps.filter(({ kind }) => kind !== 'total');
  const said = joinWords(
    moves.map(({ name, number }) => messages.bridgeStep(name, number)),
    chart.messages.comma,
  );
  const first = messages.bridgeStep(start.name, start.number);
  const last = messages.bridgeStep(end.name, end.number);
  return joinWords(
    [messages.bridgeSay(first, said, last), messages.bridgeCloses],
    chart.messages.betweenSentences,
  );
}

function tableOf({ messages }: CountContext, steps: readonly BridgeStep[], unit: string) {
  return {
    columns: [
      { name: words`${messages.columnStep}` },
      { name: words`${messages.columnAmount}`, unit },
      { name: words`${messages.columnSoFar}`, unit },
    ],
    rows: steps.map(({ name, number, value, to, kind, soFar }): ChartCell[] => [
      plainWords(name) === '' ? '' : name,
      kind === 'total' ? '' : { ...number, exact: plain(value) },
      kind === 'total'
        ? { ...number, exact: plain(to) }
        : soFar === null
          ? ''
          : { ...soFar, exact: plain(to) },
    ]),
  };
}
