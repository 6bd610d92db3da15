import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Locale } from '../locale.ts';
import type { ChartsMessages } from '../messages/en/charts.ts';
import type { ChartText, Tick, Tone } from './chart.ts';
import type { ChartNumbers } from './chart-numbers.ts';
import { dateRange, type DateRange } from './date-range.ts';
import type { Traced } from '../traced.ts';
import type { FigureDigest } from './figure-digest.ts';
import { ladderSentence, ladderSubtitle, ladderTable, ladderTitle } from './ladder-words.ts';
import { monthTicks } from './month-ticks.ts';
import { toneOf } from './tone.ts';
import { words, type Words } from './words.ts';

/** In the order of asking along time, or in the order of levels. */
export type LadderOrder = 'date' | 'level';

export const LADDER_ORDERS: readonly LadderOrder[] = ['date', 'level'];

export interface LadderOptions {
  order: LadderOrder;
  /** Where the figures stand: citation of the article. */
  source: Words;
}

export interface LadderContext {
  numbers: ChartNumbers;
  messages: ChartsMessages;
  locale: Locale;
}

/** One statement on the ladder. */
export interface LadderMark {
  id: string;
  trace: string;
  /** In % of GDP; null on the lane of demands without a number. */
  level: number | null;
  /** The level as written, or the words for none. */
  value: Words;
  who: string;
  when: string;
  how: string;
  statement: string;
  range: DateRange | null;
  tone: Tone;
  demand: boolean;
  /** 1 (an informal remark) to 4 (a formal statement). */
  weight: number;
}

/** A level that was kept under: its value is the words for that. */
export type LadderLimit = LadderMark & { level: number };

/** The demand ladder: who asked for what level, when and how formally. */
export interface LadderChart extends ChartText {
  kind: 'ladder';
  order: LadderOrder;
  marks: readonly LadderMark[];
  /** Levels that were kept under, with no date: drawn as dashed lines. */
  limits: readonly LadderLimit[];
  months: readonly Tick[];
  days: DateRange;
  levels: { high: number; ticks: readonly Tick[] };
  /** Between parts of a label. */
  clause: string;
  noNumber: string;
  noDate: string;
}

const ON_THE_LADDER = new Set(['demand', 'status-quo', 'limit']);

const WEIGHTS: Readonly<Record<string, number>> = {
  'formal-statement': 4,
  speech: 3,
  testimony: 3,
  'leaders-meeting': 3,
  'ministers-meeting': 3,
  negotiation: 2,
  'informal-request': 1.5,
  'agency-plan': 1.5,
};

/** Makes the demand ladder out of the article's figures. */
export function ladderChart(
  context: LadderContext,
  figures: readonly FigureDigest[],
  options: LadderOptions,
): LadderChart {
  const { numbers, messages } = context;
  const digests = figures.filter(({ kind }) => ON_THE_LADDER.has(kind));
  const leftOff = figures.flatMap((figure) => (figure.leftOff ? [figure.statement] : []));
  const marks = digests
    .filter(({ kind }) => kind !== 'limit')
    .map((digest) => markOf(context, digest))
    .sort(options.order === 'date' ? byDate : byLevel);
  const limits = digests
    .filter(({ kind, value }) => kind === 'limit' && value !== null)
    .map((digest): LadderLimit => {
      const mark = markOf(context, digest);
      return { ...mark, level: mark.level ?? 0, value: messages.ladderUnder(tracedLevel(context, digest)) };
    });
  const highest = Math.max(1, ...[...marks, ...limits].map(({ level }) => level ?? 0));
  const top = Math.ceil(highest);
  return {
    kind: 'ladder',
    id: 'ladder',
    order: options.order,
    title: ladderTitle(context, marks, options.order),
    subtitle: ladderSubtitle(context, marks, options.order),
    sentence: ladderSentence(context, marks, limits, leftOff),
    footer: options.source,
    table: () => ladderTable(context, digests, marks, limits),
    sayPoint: messages.sayPoint,
    clause: messages.clause,
    empty: digests.length === 0 ? words`${messages.nothingToDraw}` : null,
    marks,
    limits,
    ...monthTicks(
      marks.flatMap(({ range }) => (range === null ? [] : [range])),
      messages,
    ),
    levels: {
      high: highest,
      ticks: Array.from({ length: top + 1 }, (_, at) => ({ at, text: numbers.bare(decimal(at)) })),
    },
    noNumber: messages.ladderNoNumber,
    noDate: messages.ladderNoDate,
  };
}

function tracedLevel({ numbers }: LadderContext, { id, value }: FigureDigest): Traced {
  return { text: numbers.text(decimal(value ?? '0'), '%', null), trace: `figure:${id}` };
}

function markOf(context: LadderContext, digest: FigureDigest): LadderMark {
  const { messages } = context;
  const { id, value, kind } = digest;
  const level: Decimal | null = value === null ? null : decimal(value);
  const trace = `figure:${id}`;
  const demand = kind === 'demand';
  const whom = messages.ladderToWhom(digest.formalityText, digest.addresseeText);
  return {
    id,
    trace,
    level: level?.toNumber() ?? null,
    value: level === null ? words`${messages.ladderNoNumber}` : words`${tracedLevel(context, digest)}`,
    who: digest.speakerName,
    when: digest.dateText,
    how: demand ? whom : messages.ladderStatusQuo,
    statement: digest.statement,
    range: dateRange(digest.date, digest.datePrecision),
    tone: demand && level !== null ? toneOf(level).tone : 'baseline',
    demand,
    weight: WEIGHTS[digest.formality] ?? 1,
  };
}

function byDate(a: LadderMark, b: LadderMark): number {
  return (a.range?.start ?? Infinity) - (b.range?.start ?? Infinity) || byLevel(a, b);
}

function byLevel(a: LadderMark, b: LadderMark): number {
  return (a.level ?? Infinity) - (b.level ?? Infinity) || (a.range?.start ?? 0) - (b.range?.start ?? 0) || 0;
}
