import { explain, type Reading } from '../view/calculator/reading.ts';
import { sourceWithoutAddress } from '../view/calculator/source-address.ts';
import { chartNumbers } from '../view/charts/chart-numbers.ts';
import type { ChartContext } from '../view/charts/results.ts';
import { dateOfIso } from '../view/date-of-iso.ts';
import type { ChartsMessages } from '../view/messages/en/charts.ts';
import type { PageWords } from './page-words.ts';

/** What the charts of a page are made from: a reading, with names, sources and dates in the page's language. */
export function chartContext(reading: Reading, data: PageWords, messages: ChartsMessages): ChartContext {
  const { figures, conventions } = data.records;
  return {
    results: reading.calculation,
    numbers: chartNumbers(data.core.numbers, reading.style),
    messages,
    locale: data.locale,
    economyName: reading.economyName,
    figurePlace: (id) => figures.find((figure) => figure.id === id)?.place ?? id,
    conventionLabel: (id) => conventions.find((one) => one.id === id)?.label ?? id,
    sourceText: (source) => sourceWithoutAddress(data.presetTexts[source] ?? source),
    dateText: (date) => dateOfIso(date, data.core.derivation),
    problemText: (problem) => explain(reading, problem).message,
  };
}
