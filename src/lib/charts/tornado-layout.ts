import type { Traced } from '../view/traced.ts';
import type { TornadoChart, TornadoRow } from '../view/sure/tornado-chart.ts';
import { textWidth } from '../view/charts/text-width.ts';

const SIZE = 12.5;
const ROW = 34;
const NARROW_ROW = 50;
const BAR = 14;

/** A bar with its name and its two ends. */
interface PlacedRow {
  row: TornadoRow;
  nameX: number;
  nameY: number;
  bar: { x: number; y: number; width: number; height: number };
  ends: readonly { x: number; y: number; number: Traced }[];
  /** Whether the text of an end stands to its left. */
  isEnd: readonly boolean[];
}

/** Where everything of the drawing stands, in pixels. */
export interface TornadoLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  x: (value: number) => number;
  rows: readonly PlacedRow[];
}

/** Lays the bars out for a width; on a narrow page a name stands above its bar. */
export function tornadoLayout({ rows, values }: TornadoChart, width: number): TornadoLayout {
  const names = Math.max(0, ...rows.map(({ name }) => textWidth(name, SIZE, true)));
  const numbers = Math.max(
    0,
    ...rows.flatMap(({ low, high }) => [low, high].map(({ number }) => textWidth(number.text, SIZE, true))),
  );
  const isNarrow = names + numbers * 2 > width * 0.6;
  const tall = isNarrow ? NARROW_ROW : ROW;
  const left = (isNarrow ? 0 : names + 16) + numbers + 12;
  const right = Math.max(left + 40, width - numbers - 12);
  const top = 4;
  const bottom = top + rows.length * tall;
  const span = values.high - values.low || 1;
  const x = (value: number): number => left + ((value - values.low) / span) * (right - left);
  const placed = rows.map((row, index): PlacedRow => {
    const y = top + index * tall + (isNarrow ? 34 : tall / 2);
    const [a, b] = [x(row.low.at), x(row.high.at)];
    return {
      row,
      nameX: 0,
      nameY: isNarrow ? top + index * tall + 18 : y + 4,
      bar: { x: Math.min(a, b), y: y - BAR / 2, width: Math.max(1, Math.abs(b - a)), height: BAR },
      ends: [
        { x: a, y, number: row.low.number },
        { x: b, y, number: row.high.number },
      ],
      isEnd: [a <= b, a > b],
    };
  });
  return { left, right, top, bottom, height: bottom + 26, x, rows: placed };
}
