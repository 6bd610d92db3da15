import { countCell, type CountReading } from '../../engine/counts/count-key.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { ChartCell, ChartTable, ChartText, Tick } from '../charts/chart.ts';
import { niceTicks } from '../charts/nice-ticks.ts';
import { exactCell } from '../charts/results.ts';
import { joinWords, words, type Words } from '../charts/words.ts';
import type { Traced } from '../traced.ts';
import { countNumber, countValue, whyNone, type CountContext } from './count-context.ts';
import { shareEnds } from './count-finding.ts';
import { amountName, amountReadings, baseName, type CountChoices } from './count-readings.ts';
import { countFooter } from './count-footer.ts';

/** A share of one amount of one GDP. */
export interface CountDot {
  key: string;
  at: number;
  /** Of the frozen GDP: drawn hollow. */
  hollow: boolean;
  number: Traced;
  base: Words;
}

/** One amount with its shares. */
export interface CountRow {
  id: string;
  name: Words;
  amount: Traced | null;
  dots: readonly CountDot[];
  /** Why it has no share. */
  none: string;
}

/** One budget as a share of GDP under every convention at once. */
export interface CountChart extends ChartText {
  rows: readonly CountRow[];
  axis: { low: number; high: number; ticks: readonly Tick[] };
  /** The level that is aimed at, where it is given. */
  level: { at: number; name: Words } | null;
}

/** Makes the dot plot of all ways of counting. */
export function countChart(context: CountContext, choices: CountChoices): CountChart {
  const { messages, chart } = context;
  const staged = choices.stages.length > 1;
  const rows = amountReadings(choices).map((reading) => rowOf(context, choices, reading, staged));
  const level = levelOf(context);
  const shares = rows.flatMap(({ dots }) => dots.map(({ at }) => at));
  return {
    id: 'counts',
    title: titleOf(context, choices),
    subtitle: subtitleOf(context, choices),
    sentence: joinWords(
      rows.filter(({ dots }) => dots.length > 0).map((row) => sayRow(context, row)),
      chart.messages.semicolon,
    ),
    footer: countFooter(
      context,
      { gdp: true, other: false },
      choices.bases.map((base) => (base === 'same' ? 'same-year-base' : 'frozen-base')),
    ),
    table: () => tableOf(context, choices, staged),
    sayPoint: chart.messages.sayPoint,
    empty: shares.length === 0 ? words`${rows[0]?.none ?? messages.none}` : null,
    rows,
    axis: axisOf(context, level === null ? shares : [...shares, level.at]),
    level,
  };
}

function rowOf(
  context: CountContext,
  choices: CountChoices,
  reading: CountReading,
  staged: boolean,
): CountRow {
  const dots = choices.bases.flatMap((base): CountDot[] => {
    const own = { ...reading, base };
    const [value, number] = [
      countValue(context, own, 'count-share'),
      countNumber(context, own, 'count-share'),
    ];
    if (value === null || number === null) return [];
    const name = baseName(base, context.year, context.messages);
    return [{ key: String(base), at: value.toNumber(), hollow: base !== 'same', number, base: name }];
  });
  return {
    id: `${reading.definition}-${reading.stage}`,
    name: amountName(reading, context.messages, staged),
    amount: countNumber(context, reading, 'count-amount'),
    dots,
    none: dots.length > 0 ? '' : whyNone(context, reading, 'count-share'),
  };
}

function levelOf({ counts: { level }, messages, chart }: CountContext): CountChart['level'] {
  if (level === undefined) return null;
  const text = chart.numbers.text(decimal(level.value), '% of GDP', null);
  return { at: Number(level.value), name: messages.levelMark({ text, trace: level.ref }) };
}

function titleOf(context: CountContext, choices: CountChoices): Words {
  const { messages } = context;
  const ends = shareEnds(context, choices);
  const low = ends && countNumber(context, ends.low.reading, 'count-share');
  const high = ends && countNumber(context, ends.high.reading, 'count-share');
  return low && high ? messages.chartTitle(words`${messages.chartGdp}`, low, high) : messages.chartPlain;
}

function subtitleOf({ messages, year }: CountContext, { bases }: CountChoices): Words {
  const [same = [], frozen] = bases.map((base) => baseName(base, year, messages));
  return frozen === undefined ? messages.chartSubtitle(same) : messages.chartSubtitleTwo(same, frozen);
}

function sayRow({ messages, chart }: CountContext, { name, dots }: CountRow): Words {
  const shares = dots.map(({ number, base }) => messages.chartShare(number, base));
  return messages.chartSay(name, joinWords(shares, chart.messages.comma));
}

function axisOf({ chart }: CountContext, values: readonly number[]): CountChart['axis'] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(least)) return { low: 0, high: 1, ticks: [] };
  const room = Math.max((most - least) * 0.06, 0.02);
  const [low, high] = [least - room, most + room];
  const ticks = niceTicks(low, high, 5).map((at) => ({
    at: at.toNumber(),
    text: `${chart.numbers.bare(at)}%`,
  }));
  return { low, high, ticks };
}

function tableOf(context: CountContext, choices: CountChoices, staged: boolean): ChartTable {
  const { messages, chart, economy, year } = context;
  const cell = (reading: CountReading, formula: string) => countCell(economy, reading, formula, year);
  const readings = amountReadings(choices);
  const first = readings[0];
  const unit = (formula: string): string => (first ? chart.results.unit(cell(first, formula)) : '');
  return {
    columns: [
      { name: words`${messages.columnCounted}` },
      { name: words`${messages.columnAmount}`, unit: unit('count-amount') },
      ...choices.bases.map((base) => ({ name: baseName(base, year, messages), unit: unit('count-share') })),
    ],
    rows: readings.map((reading): ChartCell[] => [
      amountName(reading, messages, staged),
      exactCell(chart, cell(reading, 'count-amount')),
      ...choices.bases.map((base) => exactCell(chart, cell({ ...reading, base }, 'count-share'))),
    ]),
  };
}
