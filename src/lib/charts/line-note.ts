import type { Series } from '../view/charts/chart.ts';
import type { SpendingNote } from '../view/charts/spending-chart.ts';
import { textWidth } from '../view/charts/text-width.ts';
import { plainWords, type Words } from '../view/charts/words.ts';
import type { LineLayout } from './line-layout.ts';

const MARK = 6;
const GAP = 9;
const SAMPLES = 8;

/** The extra of the deadline's year as it is drawn. */
export interface PlacedNote {
  x: number;
  /** The point of the focus. */
  top: number;
  /** The line from what it is compared with to the point; null where both nearly meet. */
  gap: { from: number; to: number } | null;
  text: Words;
  textX: number;
  y: number;
  /** The text stands left of the line. */
  end: boolean;
  /** Whether there is room for the text at all. */
  room: boolean;
}

interface Spot {
  textX: number;
  y: number;
  end: boolean;
}

/** Places the extra between two lines or beside its point, its words where the fewest lines pass. */
export function placeNote(note: SpendingNote, series: readonly Series[], layout: LineLayout): PlacedNote {
  const x = layout.x(note.year);
  const top = layout.y(note.to);
  const base = note.from === null ? null : layout.y(note.from);
  const drawn = base !== null && Math.abs(base - top) > MARK * 2;
  const wide = textWidth(plainWords(note.text), 12.5, true);
  const heights = drawn ? [(top + base) / 2 + 4] : [top - 12, top + 22, top - 28, top + 40];
  const spots = heights.flatMap((y): Spot[] => [
    { textX: x + GAP, y, end: false },
    { textX: x - GAP, y, end: true },
  ]);
  const fits = spots.filter(({ textX, end, y }) => {
    const [left, right] = end ? [textX - wide, textX] : [textX, textX + wide];
    return left > layout.left && right < layout.right && y > 12 && y < layout.bottom;
  });
  const crossed = fits.map((spot) => ({ spot, lines: crossings(spot, wide, series, layout) }));
  const best = crossed.reduce<(typeof crossed)[number] | null>(
    (least, one) => (least === null || one.lines < least.lines ? one : least),
    null,
  );
  return {
    x,
    top,
    gap: drawn ? { from: base, to: top + (base > top ? MARK : -MARK) } : null,
    text: note.text,
    ...(best?.spot ?? { textX: x + GAP, y: top, end: false }),
    room: best !== null,
  };
}

/** How often lines pass through the text at a spot. */
function crossings(
  { textX, y, end }: Spot,
  wide: number,
  series: readonly Series[],
  layout: LineLayout,
): number {
  const left = end ? textX - wide : textX;
  let count = 0;
  for (const { points } of series) {
    for (let step = 0; step <= SAMPLES; step++) {
      const at = heightAt(points, left + (wide * step) / SAMPLES, layout);
      if (at !== null && at > y - 13 && at < y + 5) count += 1;
    }
  }
  return count;
}

/** How high a line stands at a place across. */
function heightAt(points: Series['points'], x: number, layout: LineLayout): number | null {
  const after = points.findIndex(({ year }) => layout.x(year) >= x);
  const [from, to] = [points[after - 1], points[after]];
  if (from === undefined || to === undefined) return null;
  const [x1, x2] = [layout.x(from.year), layout.x(to.year)];
  const part = (x - x1) / (x2 - x1);
  return layout.y(from.y) + (layout.y(to.y) - layout.y(from.y)) * part;
}
