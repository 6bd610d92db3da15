import type { Calculation } from '../../engine/calculation.ts';
import type { BriefingDocument } from '../../scenario/briefing-document.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import type { Reading } from '../calculator/reading.ts';
import { sourceWithoutAddress } from '../calculator/source-address.ts';
import { chartNumbers } from '../charts/chart-numbers.ts';
import type { ChartContext } from '../charts/results.ts';
import { dateOfIso } from '../date-of-iso.ts';
import type { Locale } from '../locale.ts';
import type { BriefingMessages } from '../messages/en/briefing.ts';
import type { CalculatorMessages } from '../messages/en/calculator.ts';
import type { ChartsMessages } from '../messages/en/charts.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { problemText } from '../problem-text.ts';
import type { SiteRecords } from '../records/records.ts';

/** All words that a briefing is written with, in one language. */
export interface BriefWords {
  core: CoreMessages;
  calculator: CalculatorMessages;
  charts: ChartsMessages;
  citations: CitationsMessages;
  briefing: BriefingMessages;
}

/** What a briefing is made from. */
export interface BriefContext {
  locale: Locale;
  words: BriefWords;
  calculation: Calculation;
  document: FootingDocument;
  records: SiteRecords;
  /** Sources that presets hold in English, in the reader's language. */
  presetTexts: Readonly<Record<string, string>>;
  economyName: (code: string) => string;
  /** The version of the program, and the day on which the briefing is made (ISO). */
  version: string;
  date: string;
}

/** The briefing of a document; one without a briefing of its own has no blocks yet. */
export function briefingIn({ document }: Pick<BriefContext, 'document'>): BriefingDocument {
  return document.briefing ?? { blocks: [] };
}

/** The scenario that a block speaks of: the named one, else the first; undefined where it is gone. */
export function scenarioIn({ calculation }: BriefContext, id: string | undefined): ScenarioModel | undefined {
  const { scenarios } = calculation.model;
  return id === undefined ? scenarios[0] : scenarios.find((one) => one.id === id);
}

/** A scenario as the calculator's sentences and tables read it. */
export function readingOf(context: BriefContext, scenario: ScenarioModel): Reading {
  const { calculation, words, economyName } = context;
  return { calculation, scenario, core: words.core, style: {}, dollars: false, economyName };
}

/** What the charts of a briefing are made from. */
export function chartsOf({
  calculation,
  words,
  locale,
  records,
  presetTexts,
  economyName,
}: BriefContext): ChartContext {
  const { core, charts } = words;
  return {
    results: calculation,
    numbers: chartNumbers(core.numbers),
    messages: charts,
    locale,
    economyName,
    figurePlace: (id) => records.figures.find((figure) => figure.id === id)?.place ?? id,
    conventionLabel: (id) => records.conventions.find((one) => one.id === id)?.label ?? id,
    sourceText: (source) => sourceWithoutAddress(presetTexts[source] ?? source),
    dateText: (date) => dateOfIso(date, core.derivation),
    problemText: (problem) => problemText(problem, core, { economy: economyName }).message,
  };
}
