import type { Calculation } from '../../engine/calculation.ts';
import type { Problem } from '../../engine/problem.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { economyName } from '../economy-names.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { WorkbookMessages } from '../messages/en/workbook.ts';
import { scenarioText } from '../panel/scenario-text.ts';
import { problemText } from '../problem-text.ts';
import type { SiteRecords } from '../records/records.ts';
import { cellText } from './cell-text.ts';

/** What a workbook is made from. */
export interface WorkbookRequest {
  calculation: Calculation;
  document: FootingDocument;
  /** The words of the page, with the names of all formulas: those of parts, growth and alliances too. */
  core: CoreMessages;
  records: SiteRecords;
  /** Texts of presets in the reader's language, by the text as the document has it. */
  presetTexts?: Readonly<Record<string, string>>;
  version: string;
  /** The day on which the workbook is made, as 2026-11-24. */
  date: string;
}

/** The same with the words of the workbook, and names as cells show them. */
export interface WorkbookContext extends WorkbookRequest {
  words: WorkbookMessages;
  economyName: (code: string) => string;
  scenarioName: (scenario: ScenarioModel) => string;
  formulaName: (id: string) => string;
  partName: (part: { id: string; label?: string } | undefined) => string;
  /** A problem as one sentence. */
  problemWords: (problem: Problem) => string;
  /** A text of the document in the reader's language, fit for a cell. */
  said: (text: string) => string;
}

/** Puts names to what is in a workbook. */
export function contextOf(request: WorkbookRequest, words: WorkbookMessages): WorkbookContext {
  const { core, calculation, document, presetTexts = {} } = request;
  const said = (text: string): string => cellText(presetTexts[text] ?? text);
  const nameOf = (code: string): string =>
    said(document.economies[code]?.label ?? economyName(code, core.numbers.locale));
  const { scenarios } = calculation.model;
  const scenarioName = (scenario: ScenarioModel): string =>
    said(scenarioText(scenario, { core, economyName: nameOf })) || scenario.id;
  const problemNames = {
    economy: nameOf,
    scenario: (id: string) => {
      const found = scenarios.find((one) => one.id === id);
      return found && scenarioName(found);
    },
  };
  return {
    ...request,
    words,
    said,
    economyName: nameOf,
    scenarioName,
    formulaName: (id) => core.formulas.names[id] ?? id,
    partName: (part) => (part === undefined ? '' : said(part.label ?? words.partNames[part.id] ?? part.id)),
    problemWords: (problem) => cellText(problemText(problem, core, problemNames).message),
  };
}
