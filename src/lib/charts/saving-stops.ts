import type { SavingChart } from '../view/charts/saving-chart.ts';
import { plainWords } from '../view/charts/words.ts';
import type { Traced } from '../view/traced.ts';
import type { Stop } from './walk.svelte.ts';

/** Where the marks of a row stand. */
export interface RowPlace {
  id: string;
  y: number;
  /** The mark of the amount. */
  x: number;
  /** The written ratio, where there is one. */
  ratioX?: number;
}

/** The points that a reader walks over: the saving, then each row with its amount and its ratio or days. */
export function savingStops(
  chart: SavingChart,
  places: readonly RowPlace[],
  savingPlace: { x: number; y: number } | null,
): readonly (readonly Stop[])[] {
  const lines: Stop[][] = [];
  const { saving } = chart;
  if (saving !== null && savingPlace !== null) {
    const name = chart.sayPoint(
      plainWords(saving.name),
      `${saving.number.text} ${plainWords(saving.period)}`,
    );
    lines.push([{ key: 'saving:', ...savingPlace, number: saving.number, name }]);
  }
  for (const row of chart.rows) {
    const place = places.find(({ id }) => id === row.id);
    if (place === undefined) continue;
    const stop = (key: string, x: number, number: Traced | null | undefined): Stop[] =>
      number
        ? [
            {
              key: `${row.id}/${key}`,
              x,
              y: place.y,
              number,
              name: chart.sayPoint(plainWords(row.name), number.text),
            },
          ]
        : [];
    const stops =
      chart.kind === 'days'
        ? stop('days', place.x, row.days?.number)
        : [...stop('cost', place.x, row.number), ...stop('ratio', place.ratioX ?? place.x + 24, row.ratio)];
    if (stops.length > 0) lines.push(stops);
  }
  return lines;
}
