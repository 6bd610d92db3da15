import type { SavingChart, SavingRow } from '../view/charts/saving-chart.ts';
import { textWidth } from '../view/charts/text-width.ts';
import { plainWords, type Words } from '../view/charts/words.ts';

export const TEXT = 12.5;

/** The column of names left of the rows. */
export function nameColumn(chart: SavingChart): number {
  const names: Words[] = chart.rows.map(({ name }) => name);
  if (chart.saving !== null) names.push(chart.saving.name);
  return Math.ceil(Math.max(0, ...names.map((name) => textWidth(plainWords(name), TEXT, true)))) + 14;
}

/** The width of the texts right of the marks: ratio and amount. */
export function valueColumn(chart: SavingChart): number {
  const texts = chart.rows.map((row) => rowWidth(row));
  return Math.ceil(Math.max(60, ...texts)) + 22;
}

/** The width of a row's own text. */
export function rowWidth({ ratio, number, edge }: SavingRow): number {
  if (edge !== null) return textWidth(plainWords(edge), TEXT, true);
  const [first, second] = [ratio?.text ?? '', number?.text ?? ''];
  return textWidth(first, TEXT, true) + (first === '' ? 0 : 10) + textWidth(second, TEXT);
}
