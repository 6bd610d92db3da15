import type { Calculation } from '../../engine/calculation.ts';
import type { CountsModel } from '../../scenario/model.ts';
import { sourceWithoutAddress } from '../calculator/source-address.ts';
import { chartNumbers } from '../charts/chart-numbers.ts';
import { dateOfIso } from '../date-of-iso.ts';
import type { Locale } from '../locale.ts';
import type { ChartsMessages } from '../messages/en/charts.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { CountsMessages } from '../messages/en/counts.ts';
import type { NumberStyle } from '../number-style.ts';
import { problemText } from '../problem-text.ts';
import type { CountContext } from './count-context.ts';

interface Page {
  locale: Locale;
  core: CoreMessages;
  charts: ChartsMessages;
  words: CountsMessages;
  records: {
    figures: readonly { id: string; place: string }[];
    conventions: readonly { id: string; label: string }[];
  };
}

/** Everything that the page's readings are made from. */
export function countContextOf(from: {
  calculation: Calculation;
  economy: string;
  counts: CountsModel;
  year: number;
  levelYear: number;
  page: Page;
  style: Pick<NumberStyle, 'scale' | 'decimals'>;
  economyName: (code: string) => string;
  texts: Readonly<Record<string, string>>;
}): CountContext {
  const { calculation, page, economyName, texts, style } = from;
  const nameText = (name: string): string => texts[name] ?? name;
  return {
    calculation,
    messages: page.words,
    economy: from.economy,
    counts: from.counts,
    year: from.year,
    levelYear: from.levelYear,
    nameText,
    chart: {
      results: calculation,
      numbers: chartNumbers(page.core.numbers, style),
      messages: page.charts,
      locale: page.locale,
      economyName,
      figurePlace: (id) => page.records.figures.find((figure) => figure.id === id)?.place ?? id,
      conventionLabel: (id) => page.records.conventions.find((one) => one.id === id)?.label ?? id,
      dateText: (date) => dateOfIso(date, page.core.derivation),
      sourceText: (source) => sourceWithoutAddress(nameText(source)),
      problemText: (problem) => problemText(problem, page.core, { economy: economyName }).message,
    },
  };
}
