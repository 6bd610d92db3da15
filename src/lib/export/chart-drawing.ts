import type { SavingChart } from '../view/charts/saving-chart.ts';
import type { SpendingChart } from '../view/charts/spending-chart.ts';
import type { Tone } from '../view/charts/chart.ts';
import { placeLabels } from '../view/charts/place-labels.ts';
import { textWidth } from '../view/charts/text-width.ts';
import { plainWords, type Words } from '../view/charts/words.ts';

/** A shape of a drawing, in pixels; colours are those of paper. */
export type Shape =
  | {
      is: 'line';
      points: readonly (readonly [number, number])[];
      colour: string;
      width: number;
      dash: boolean;
    }
  | { is: 'box'; x: number; y: number; width: number; height: number; colour: string }
  | {
      is: 'text';
      x: number;
      y: number;
      text: string;
      anchor: 'start' | 'middle' | 'end';
      bold: boolean;
      colour: string;
    };

/** A chart drawn for a document: the same anywhere, whatever page or program asks for it. */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

const WIDTH = 680;
export const TEXT_SIZE = 13;
const INK = '#15181c';
const QUIET = '#626972';
const RULE = '#dedbd3';
const COLOURS: Readonly<Record<Tone, string>> = {
  'level-2': '#7e8a96',
  'level-3': '#4f8fc0',
  'level-35': '#1d6aae',
  'level-5': '#0f3560',
  saving: '#b8480f',
  baseline: '#7b828a',
};

/** Draws a chart of a briefing. */
export function drawChart(chart: SpendingChart | SavingChart): Drawing {
  return chart.kind === 'lines' ? drawLines(chart) : drawBars(chart);
}

const text = (
  x: number,
  y: number,
  words: Words | string,
  more: Partial<Extract<Shape, { is: 'text' }>> = {},
): Shape => ({
  is: 'text',
  x,
  y,
  text: typeof words === 'string' ? words : plainWords(words),
  anchor: 'start',
  bold: false,
  colour: INK,
  ...more,
});

function drawLines({ years, values, series, subtitle }: SpendingChart): Drawing {
  const height = 360;
  const names = series.map(({ name, points }) => `${plainWords(name)}  ${points.at(-1)?.number.text ?? ''}`);
  const left = 14 + Math.max(20, ...values.ticks.map((tick) => textWidth(tick.text, TEXT_SIZE)));
  const right = WIDTH - 18 - Math.min(230, Math.max(0, ...names.map((name) => textWidth(name, TEXT_SIZE))));
  const [top, bottom] = [40, height - 34];
  const span = Math.max(1, years.to - years.from);
  const x = (year: number): number => left + ((year - years.from) / span) * (right - left);
  const y = (value: number): number =>
    bottom - ((value - values.low) / (values.high - values.low || 1)) * (bottom - top);
  const step = Math.ceil((span * 46) / Math.max(1, right - left));
  const shown = Array.from({ length: span + 1 }, (_, at) => years.from + at).filter(
    (year) => (years.to - year) % step === 0,
  );
  const ends = series.map(({ points }) => y(points.at(-1)?.y ?? values.low));
  const places = placeLabels(ends, TEXT_SIZE + 4, top, bottom);
  return {
    width: WIDTH,
    height,
    shapes: [
      text(left, 20, subtitle, { colour: QUIET }),
      ...values.ticks.flatMap((tick): Shape[] => [
        {
          is: 'line',
          points: [
            [left, y(tick.at)],
            [right, y(tick.at)],
          ],
          colour: RULE,
          width: 1,
          dash: false,
        },
        text(left - 6, y(tick.at) + 4, tick.text, { anchor: 'end', colour: QUIET }),
      ]),
      ...shown.map((year) => text(x(year), height - 12, String(year), { anchor: 'middle', colour: QUIET })),
      ...series.map(({ points, tone, dash, focus }): Shape => ({
        is: 'line',
        points: points.map((point) => [x(point.year), y(point.y)]),
        colour: COLOURS[tone],
        width: focus ? 3 : 2,
        dash: dash || tone === 'baseline',
      })),
      ...series.map(({ tone, focus }, at) =>
        text(right + 8, (places[at] ?? 0) + 4, names[at] ?? '', { bold: focus, colour: COLOURS[tone] }),
      ),
    ],
  };
}

function drawBars({ rows, saving, labels }: SavingChart): Drawing {
  const bars = [
    ...rows.map(({ name, cost, number, ratio, tone, edge }) => ({
      name: plainWords(name),
      size: cost ?? 0,
      says:
        number === null
          ? plainWords(edge ?? [])
          : [number.text, ratio?.text].filter((one) => one !== undefined).join('  '),
      tone,
    })),
    ...(saving === null
      ? []
      : [
          {
            name: plainWords(saving.name),
            size: saving.amount,
            says: saving.number.text,
            tone: 'saving' as const,
          },
        ]),
  ];
  const left = 14 + Math.min(200, Math.max(20, ...bars.map(({ name }) => textWidth(name, TEXT_SIZE))));
  const right = WIDTH - 12 - Math.max(0, ...bars.map(({ says }) => textWidth(says, TEXT_SIZE)));
  const largest = Math.max(1, ...bars.map(({ size }) => size));
  return {
    width: WIDTH,
    height: 48 + bars.length * 34,
    shapes: [
      text(left, 20, `${labels.cost} · ${labels.ratio}`, { colour: QUIET }),
      ...bars.flatMap(({ name, size, says, tone }, at): Shape[] => {
        const top = 36 + at * 34;
        const length = Math.max(1, (Math.max(0, size) / largest) * (right - left));
        return [
          text(left - 8, top + 16, name, { anchor: 'end' }),
          { is: 'box', x: left, y: top, width: length, height: 22, colour: COLOURS[tone] },
          text(left + length + 6, top + 16, says),
        ];
      }),
    ],
  };
}
