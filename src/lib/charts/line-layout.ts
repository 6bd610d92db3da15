import type { Series, Tick } from '../view/charts/chart.ts';
import { placeLabels } from '../view/charts/place-labels.ts';
import type { SpendingChart } from '../view/charts/spending-chart.ts';
import { textWidth } from '../view/charts/text-width.ts';
import { plainWords, type Words } from '../view/charts/words.ts';
import type { Traced } from '../view/traced.ts';
import { yearTicks } from './year-ticks.ts';

const SIZE = 12.5;
const LINE = 16;

/** A name and number at the end of a line. */
export interface EndLabel {
  id: string;
  x: number;
  y: number;
  /** Where its line really ends. */
  at: number;
  name: Words;
  number: Traced | null;
  focus: boolean;
  /** The number stands under the name. */
  twoLines: boolean;
  numberX: number;
}

/** Where everything of a line chart stands, in pixels. */
export interface LineLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (year: number) => number;
  y: (value: number) => number;
  years: readonly Tick[];
  labels: readonly EndLabel[];
}

/** Lays out a line chart for a width and height. */
export function lineLayout(chart: SpendingChart, width: number, height: number): LineLayout {
  const { years, values, series } = chart;
  const left = Math.ceil(Math.max(16, ...values.ticks.map(({ text }) => textWidth(text, SIZE)))) + 10;
  const ends = endsOf(chart);
  const names = Math.max(0, ...ends.map(({ name }) => nameWidth(name)));
  const numbers = Math.max(0, ...ends.map(({ number }) => numberWidth(number)));
  const one = names + 6 + numbers;
  const two = Math.max(names, numbers);
  const twoLines = one > width * 0.3 && ends.length * LINE * 2 < height - 60;
  const right = width - 12 - Math.ceil(twoLines ? two : one);
  const [top, bottom] = [12, height - 26];
  const x = (year: number): number =>
    left + ((year - years.from) / Math.max(1, years.to - years.from)) * (right - left);
  const y = (value: number): number =>
    bottom - ((value - values.low) / (values.high - values.low)) * (bottom - top);
  const tall = twoLines ? LINE * 2 : LINE;
  const wanted = ends.map(({ value }) => y(value));
  const placed = placeLabels(wanted, tall, top - 8, bottom + 8);
  const labels = ends.map(({ id, name, number, focus, year }, index): EndLabel => {
    const start = Math.max(x(year), series.length > 0 ? x(years.to) : 0) + 10;
    return {
      id,
      x: start,
      y: placed[index] ?? 0,
      at: wanted[index] ?? 0,
      name,
      number,
      focus,
      twoLines,
      numberX: start + names + 6,
    };
  });
  return { left, right, top, bottom, x, y, years: yearTicks(years, x, 38), labels };
}

function endsOf({ series, zero, years }: SpendingChart): readonly {
  id: string;
  name: Words;
  number: Traced | null;
  focus: boolean;
  year: number;
  value: number;
}[] {
  const ends = series.flatMap(({ id, name, focus, points }: Series) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ id, name, number: end.number, focus, year: end.year, value: end.y }];
  });
  if (zero === null || ends.length === 0) return ends;
  return [...ends, { id: 'zero:', name: zero, number: null, focus: false, year: years.to, value: 0 }];
}

function nameWidth(name: Words): number {
  return textWidth(plainWords(name), SIZE, true);
}

function numberWidth(number: Traced | null): number {
  return number === null ? 0 : textWidth(number.text, SIZE, true);
}
