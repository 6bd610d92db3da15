import type { ChartCell, ChartTable, ChartText } from '../charts/chart.ts';
import { joinWords, labelled, words, type Words } from '../charts/words.ts';
import type { AlliesMessages } from '../messages/en/allies.ts';
import type { Traced } from '../traced.ts';
import type { RankComparison } from './ranking.ts';

/** One way of measuring as a column of the picture. */
export interface RankWay {
  id: string;
  name: string;
  /** Stands for the name where a column is too narrow for it. */
  letter: string;
}

/** A place: its rank, whether it is shared, and the number that gave it. */
export interface RankPoint {
  rank: number;
  tied: boolean;
  number: Traced;
}

/** An economy's places from way to way. */
export interface RankLine {
  id: string;
  name: string;
  focus: boolean;
  points: readonly (RankPoint | null)[];
}

/** Places by every way of measuring, a line an economy. */
export interface RankChart extends ChartText {
  kind: 'ranks';
  ways: readonly RankWay[];
  lines: readonly RankLine[];
  /** Says a place: "2nd of 6", "2nd, shared". */
  sayRank: (point: RankPoint) => string;
}

export interface RankSource {
  ways: readonly { id: string; name: string }[];
  members: readonly { code: string; name: string }[];
  comparison: RankComparison;
  /** The number that a way gives for an economy; null where it gives none. */
  numberOf: (way: number, member: number) => Traced | null;
  /** The economy that is drawn thick. */
  focus: string;
  when: string;
  footer: Words;
  messages: AlliesMessages['ranks'];
}

/** Makes the picture of places by every way of measuring. */
export function rankChart(source: RankSource): RankChart {
  const { ways, members, comparison, messages } = source;
  const lines = comparison.order.flatMap((member): RankLine[] => {
    const one = members[member];
    if (one === undefined) return [];
    return [
      {
        id: one.code,
        name: one.name,
        focus: one.code === source.focus,
        points: comparison.rankings.map((_, way) => pointOf(source, way, member)),
      },
    ];
  });
  const named = ways.map((way, index) => ({ ...way, letter: String.fromCharCode(65 + index) }));
  const sayRank = ({ rank, tied }: RankPoint): string => messages.place(rank, members.length, tied);
  return {
    kind: 'ranks',
    id: 'ranks',
    title: titleOf(source),
    subtitle: messages.subtitle(labelled(source.when, 'year')),
    sentence: sentenceOf(source),
    footer: source.footer,
    table: () => tableOf(source),
    sayPoint: (name, number) => messages.sayPoint(name, number),
    empty: members.length < 2 || ways.length === 0 ? words`${messages.empty}` : null,
    ways: named,
    lines,
    sayRank,
  };
}

function pointOf(source: RankSource, way: number, member: number): RankPoint | null {
  const ranks = source.comparison.rankings[way]?.ranks ?? [];
  const rank = ranks[member] ?? null;
  const number = source.numberOf(way, member);
  if (rank === null || number === null) return null;
  return { rank, tied: ranks.filter((one) => one === rank).length > 1, number };
}

const count = (value: number) => labelled(String(value), 'count');

function titleOf({ comparison: { flips, pairs }, messages }: RankSource): Words {
  return flips.length === 0 ? messages.titleFirm : messages.titleFlips(count(flips.length), count(pairs));
}

/** Each economy with its best and worst place. */
function sentenceOf({ comparison, members, messages }: RankSource): Words {
  const said = comparison.order.slice(0, 12).flatMap((member): Words[] => {
    const range = comparison.ranges[member];
    const name = members[member]?.name;
    if (range === null || range === undefined || name === undefined) return [];
    return [messages.sayRange(labelled(name, 'name'), count(range.best), count(range.worst))];
  });
  return messages.sayRanges(joinWords(said, messages.between));
}

function tableOf(source: RankSource): ChartTable {
  const { ways, members, comparison, messages } = source;
  const rows = comparison.order.flatMap((member): ChartCell[][] => {
    const one = members[member];
    if (one === undefined) return [];
    const range = comparison.ranges[member];
    const places = ways.map((_, way): ChartCell => {
      const point = pointOf(source, way, member);
      if (point === null) return messages.noPlace;
      return { text: rankText(point), trace: point.number.trace, exact: String(point.rank) };
    });
    const span = range ? messages.span(count(range.best), count(range.worst)) : messages.noPlace;
    return [[labelled(one.name, 'name'), ...places, span]];
  });
  return {
    columns: [
      { name: words`${messages.economy}` },
      ...ways.map(({ name }) => ({ name: words`${labelled(name, 'name')}`, unit: '1' })),
      { name: words`${messages.range}` },
    ],
    rows,
  };
}

/** A place as it is written: 2, or 2= where it is shared. */
export function rankText({ rank, tied }: Pick<RankPoint, 'rank' | 'tied'>): string {
  return tied ? `${String(rank)}=` : String(rank);
}
