import type { RankChart, RankLine } from '../../view/allies/rank-chart.ts';
import { textWidth } from '../../view/charts/text-width.ts';
import { wrapText } from '../wrap-text.ts';

const SIZE = 12.5;
const HEAD = 11.5;
const HEAD_LINE = 14;
/** Beyond so many lines only the one in focus is told apart. */
const MANY_LINES = 14;
/** On a phone an economy goes by its code, where it has one of three letters. */
const ROOM_FOR_NAMES = 480;
/** A column narrower than this has no room for its name. */
const ROOM_FOR_NAME = 66;

/** A line in the drawing: its places as points, null where a way gives none. */
export interface DrawnLine {
  line: RankLine;
  points: readonly ({ x: number; y: number } | null)[];
}

/** Two lines that change places between one way and the next. */
export interface Crossing {
  key: string;
  x: number;
  y: number;
  /** One of the two is the line in focus. */
  focus: boolean;
}

export interface RankLayout {
  height: number;
  x: (way: number) => number;
  /** Radius of a place. */
  radius: number;
  top: number;
  bottom: number;
  heads: readonly { x: number; lines: readonly string[] }[];
  /** True where heads are letters, explained below the drawing. */
  lettered: boolean;
  left: number;
  right: number;
  /** Names at the right end, where there is room for them. */
  namesAtEnd: boolean;
  lines: readonly DrawnLine[];
  /** Names as there is room for them. */
  nameOf: (line: RankLine) => string;
  /** So many lines that all but the one in focus are drawn faintly. */
  isDense: boolean;
  crossings: readonly Crossing[];
}

/** The slot of each line by one way, from the top: in order of rank, shared places in the order before. */
function slots(chart: RankChart, way: number, before: readonly number[]): number[] {
  const order = chart.lines
    .map((line, index) => ({ index, rank: line.points[way]?.rank ?? Infinity }))
    .sort((a, b) => a.rank - b.rank || (before[a.index] ?? a.index) - (before[b.index] ?? b.index));
  const found: number[] = [];
  order.forEach(({ index }, slot) => (found[index] = slot));
  return found;
}

/** Lays out the places for a width. */
export function rankLayout(chart: RankChart, width: number): RankLayout {
  const { ways, lines } = chart;
  const isDense = lines.length > MANY_LINES;
  const row = isDense ? 22 : 34;
  const isNarrow = width < ROOM_FOR_NAMES;
  const nameOf = ({ id, name }: RankLine): string => (isNarrow && /^[A-Z]{3}$/.test(id) ? id : name);
  const radius = isDense || isNarrow ? 8.5 : 11;
  const widest = Math.max(0, ...lines.map((line) => textWidth(nameOf(line), SIZE, true)));
  const names = Math.min(170, Math.ceil(widest));
  const namesAtEnd = width > 620;
  const left = names + 14 + radius;
  const right = width - (namesAtEnd ? names + 14 : 0) - radius - 4;
  const step = ways.length > 1 ? (right - left) / (ways.length - 1) : 0;
  const x = (way: number): number => left + way * step;
  const lettered = ways.length > 1 && step < ROOM_FOR_NAME;
  const heads = ways.map(({ name, letter }, way) => ({
    x: x(way),
    lines: lettered ? [letter] : wrapText(name, step - 8, (part) => textWidth(part, HEAD)),
  }));
  const top = Math.max(...heads.map((head) => head.lines.length), 1) * HEAD_LINE + 12 + radius;
  const slotted: number[][] = [];
  ways.forEach((_, way) => slotted.push(slots(chart, way, slotted[way - 1] ?? [])));
  const y = (slot: number): number => top + slot * row;
  const drawn = lines.map((line, index): DrawnLine => ({
    line,
    points: line.points.map((point, way) =>
      point === null ? null : { x: x(way), y: y(slotted[way]?.[index] ?? 0) },
    ),
  }));
  const bottom = y(Math.max(0, lines.length - 1));
  return {
    height: bottom + radius + 8,
    x,
    radius,
    top,
    bottom,
    heads,
    lettered,
    left,
    right,
    namesAtEnd,
    lines: drawn,
    nameOf,
    isDense,
    crossings: crossingsOf(drawn, ways.length).filter(({ focus }) => focus || !isDense),
  };
}

/** Where lines cross because two economies change places; a place that was or becomes shared is no change. */
function crossingsOf(drawn: readonly DrawnLine[], ways: number): Crossing[] {
  const found: Crossing[] = [];
  for (let way = 0; way + 1 < ways; way += 1)
    drawn.forEach((one, index) => {
      for (const other of drawn.slice(index + 1)) {
        const [a, b, c, d] = [one.points[way], one.points[way + 1], other.points[way], other.points[way + 1]];
        const [p, q] = [one.line, other.line].map(({ points }) => [points[way]?.rank, points[way + 1]?.rank]);
        if (!a || !b || !c || !d || p?.[0] === q?.[0] || p?.[1] === q?.[1]) continue;
        const [before, after] = [a.y - c.y, b.y - d.y];
        if (before * after >= 0) continue;
        const at = before / (before - after);
        found.push({
          key: `${String(way)}/${one.line.id}/${other.line.id}`,
          x: a.x + (b.x - a.x) * at,
          y: a.y + (b.y - a.y) * at,
          focus: one.line.focus || other.line.focus,
        });
      }
    });
  return found;
}
