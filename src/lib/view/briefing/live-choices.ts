import { answerYear } from '../calculator/reading.ts';
import { measuresOf } from '../calculator/cost-table.ts';
import { plainWords } from '../charts/words.ts';
import { scenarioName } from '../charts/scenario-name.ts';
import { chartsOf, readingOf, type BriefContext } from './brief-context.ts';

interface Choice {
  id: string;
  text: string;
}

/** The numbers that can be put into a text. */
export interface LiveChoices {
  scenarios: readonly Choice[];
  measures: readonly Choice[];
  /** Numbers that the article states. */
  figures: readonly Choice[];
  years: readonly Choice[];
  /** The year that the answer speaks of. */
  year: string;
}

/** The scenarios of a document by the names that a reader tells them apart by. */
export function scenarioChoices(context: BriefContext): readonly Choice[] {
  const { scenarios } = context.calculation.model;
  const charts = chartsOf(context);
  return scenarios.map((scenario) => {
    const level = plainWords(scenarioName(charts, scenario, scenarios));
    return { id: scenario.id, text: `${context.economyName(scenario.economy)} · ${level}` };
  });
}

/** Lists the numbers that can be put into a text of this document. */
export function liveChoices(context: BriefContext): LiveChoices {
  const { model } = context.calculation;
  const { core } = context.words;
  const [first] = model.scenarios;
  const { from, to } = model.horizon;
  const readings = model.scenarios.map((scenario) => readingOf(context, scenario));
  const measures = new Set(readings.flatMap(measuresOf));
  const name = (id: string): string => core.formulas.names[id] ?? id;
  return {
    scenarios: scenarioChoices(context),
    measures: [...measures].map((id) => ({ id, text: name(id) })),
    figures: context.records.figures
      .filter(({ value, unit }) => value !== null && unit !== null)
      .map(({ id, statement, place }) => ({ id: `figure:${id}`, text: `${place} · ${statement}` })),
    years: Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).map((id) => ({
      id,
      text: id,
    })),
    year: first === undefined ? String(to) : String(answerYear(readingOf(context, first))),
  };
}

/** The trace of a picked number. */
export function liveTrace(
  picked: { scenario: string; number: string; year: string },
  isComputed: boolean,
): string {
  return isComputed ? `${picked.scenario}/${picked.number}/${picked.year}` : picked.number;
}
