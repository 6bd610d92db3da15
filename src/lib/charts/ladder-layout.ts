import type { LadderChart, LadderMark } from '../view/charts/ladder-chart.ts';
import { textWidth } from '../view/charts/text-width.ts';
import { plainWords } from '../view/charts/words.ts';

export const SIZE = 12.5;
const LANE = 24;
const TOP = 18;

/** A statement with its mark and its label, in pixels. */
export interface PlacedMark {
  mark: LadderMark;
  x: number;
  y: number;
  radius: number;
  /** The days on which it may have been made. */
  from: number;
  to: number;
  label: { x: number; y: number; end: boolean };
}

export interface LadderLayout {
  left: number;
  right: number;
  /** Where the column of undated statements begins. */
  undated: number | null;
  y: (level: number) => number;
  x: (day: number) => number;
  bottom: number;
  height: number;
  marks: readonly PlacedMark[];
  /** The first of the lanes without a number; null where there are none. */
  lanes: number | null;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The radius of a mark: a larger one is a more formal statement. */
export function radiusOf({ weight }: LadderMark): number {
  return 3 + weight * 1.75;
}

/** The words beside a mark. */
export function labelOf({ value, who, how }: LadderMark, comma: string): { value: string; rest: string } {
  return { value: plainWords(value), rest: [who, how].filter((part) => part !== '').join(comma) };
}

/** Lays the statements out along time: level upwards, those without a number on lanes below, each label free. */
export function ladderLayout(chart: LadderChart, width: number): LadderLayout {
  const comma = chart.clause;
  const noNumber = chart.marks.filter(({ level }) => level === null);
  const left = Math.ceil(Math.max(20, textWidth(chart.noNumber, SIZE) * (noNumber.length > 0 ? 1 : 0))) + 14;
  const undatedMarks = chart.marks.filter(({ range }) => range === null);
  const widest = Math.max(0, ...undatedMarks.map((mark) => labelWidth(mark, comma)));
  const undated = undatedMarks.length === 0 ? null : Math.max(width * 0.54, width - widest - 34);
  const right = undated === null ? width - 4 : undated - 24;
  const { days, levels } = chart;
  const x = (day: number): number => left + ((day - days.start) / (days.end - days.start)) * (right - left);
  const scale = 216;
  const y = (level: number): number => TOP + (1 - level / levels.high) * scale;
  const taken: Box[] = [];
  const lanes = laneTops(noNumber, x, undated, comma, width);
  const floor = y(0) + 14;
  const laneHeight = (Math.max(-1, ...lanes.values()) + 1) * LANE;
  const places = chart.marks.map((mark) => {
    const { range, level } = mark;
    const from = range === null ? (undated ?? right) + 14 : x(range.start);
    const to = range === null ? from : x(range.end);
    const at = range === null ? from : range.end - range.start <= 1 ? from : (from + to) / 2;
    const height = level === null ? floor + (lanes.get(mark) ?? 0) * LANE + LANE / 2 : y(level);
    return { mark, x: at, y: height, radius: radiusOf(mark), from, to };
  });
  for (const { x: at, y: height, radius } of places) {
    taken.push({ left: at - radius, right: at + radius, top: height - radius, bottom: height + radius });
  }
  const marks = places.map((place): PlacedMark => {
    const wide = labelWidth(place.mark, comma);
    const label = freeLabel(place, wide, taken, left, width);
    return { ...place, label };
  });
  const bottom = floor + laneHeight;
  return {
    left,
    right,
    undated,
    y,
    x,
    bottom,
    height: bottom + 28,
    marks,
    lanes: noNumber.length === 0 ? null : floor + LANE / 2,
  };
}

function labelWidth(mark: LadderMark, comma: string): number {
  const { value, rest } = labelOf(mark, comma);
  // Without a level there is no value before the words.
  return (mark.level === null ? 0 : textWidth(value, SIZE, true) + 8) + textWidth(rest, SIZE);
}

/** Statements without a number in as few lanes as keep their labels apart. */
function laneTops(
  marks: readonly LadderMark[],
  x: (day: number) => number,
  undated: number | null,
  comma: string,
  width: number,
): Map<LadderMark, number> {
  const ends: number[] = [];
  const lanes = new Map<LadderMark, number>();
  for (const mark of marks) {
    const [from, to] =
      mark.range === null
        ? [(undated ?? 0) + 14, (undated ?? 0) + 14]
        : [x(mark.range.start), x(mark.range.end)];
    const wide = labelWidth(mark, comma) + radiusOf(mark) + 6;
    // A label without room on the right stands on the left of its mark.
    const fits = to + wide <= width;
    const start = fits ? from - 12 : from - wide;
    const end = fits ? to + wide + 6 : to + 12;
    const free = ends.findIndex((taken) => taken < start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes.set(mark, lane);
  }
  return lanes;
}

/** The first free place for a label: right of its mark, left of it, above, below. */
function freeLabel(
  place: { x: number; y: number; radius: number; from: number; to: number },
  wide: number,
  taken: Box[],
  left: number,
  right: number,
): { x: number; y: number; end: boolean } {
  const { x, y, radius } = place;
  const after = Math.max(x + radius, place.to) + 6;
  const before = Math.min(x - radius, place.from) - 6;
  const choices = [
    { x: after, y: y + 4, end: false },
    { x: before, y: y + 4, end: true },
    { x: x - radius, y: y - radius - 6, end: false },
    { x: x - radius, y: y + radius + 15, end: false },
    { x: x + radius, y: y - radius - 6, end: true },
    { x: x + radius, y: y + radius + 15, end: true },
  ];
  const boxOf = (choice: { x: number; y: number; end: boolean }): Box => ({
    left: choice.end ? choice.x - wide : choice.x,
    right: choice.end ? choice.x : choice.x + wide,
    top: choice.y - 11,
    bottom: choice.y + 4,
  });
  const free = choices.find((choice) => {
    const box = boxOf(choice);
    return box.left >= left && box.right <= right && taken.every((other) => !overlap(box, other));
  });
  const chosen = free ?? { x: after, y: y + 4, end: after + wide > right };
  taken.push(boxOf(chosen));
  return chosen;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
