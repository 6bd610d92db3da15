import '../../engine/across/across.ts';
import '../../engine/catalogue/growth.ts';
import '../../engine/catalogue/parts.ts';
import { layOut } from '../../engine/spreadsheet/lay-out.ts';
import { inputKey, neededCells } from '../../engine/spreadsheet/needed-cells.ts';
import { CellWriter } from '../../engine/spreadsheet/write-cells.ts';
import { htmlLang } from '../locale.ts';
import type { WorkbookMessages } from '../messages/en/workbook.ts';
import { cellsSheet } from './cells-sheet.ts';
import { contextOf, type WorkbookRequest } from './context.ts';
import { conventionsSheet } from './conventions-sheet.ts';
import { inputNames } from './input-names.ts';
import { conventionInputs, inputRows } from './input-rows.ts';
import { inputsSheet } from './inputs-sheet.ts';
import { sheetNames } from './sheet-name.ts';
import type { WorkbookView } from './sheet-view.ts';
import { sourcesSheet } from './sources-sheet.ts';

/** The name of the hidden sheet that holds what a later check reads; the same in every language. */
export const SEAL_SHEET = 'Footing';

/**
 * A calculation as a workbook that recalculates: inputs, a sheet a scenario, the alliance, the economies, conventions,
 * sources. Every number but the inputs is a formula.
 */
export function workbookView(request: WorkbookRequest, words: WorkbookMessages): WorkbookView {
  const context = contextOf(request, words);
  const { calculation, core, document, said } = context;
  const needed = neededCells(calculation);
  const plan = layOut(calculation, needed);
  const names = inputNames(
    needed.inputs.map(({ leaf }) => leaf),
    calculation.model,
  );
  const titles = plan.sheets.map(({ about }) =>
    about.kind === 'scenario' ? context.scenarioName(about.scenario) : words.sheets[about.kind],
  );
  const { inputs, conventions, sources, unnamed } = words.sheets;
  // Ours first: where a scenario is called the same, its sheet is the one that is renamed.
  const [, inputsName = '', conventionsName = '', sourcesName = '', ...sheets] = sheetNames(
    [SEAL_SHEET, inputs, conventions, sources, ...titles],
    unnamed,
  );
  const writer = new CellWriter(calculation, plan, {
    sheets,
    input: (leaf) => names.get(inputKey(leaf)) ?? '',
    words: context.problemWords,
    noNumber: words.noNumber,
  });
  const rows = inputRows(needed.inputs, context);
  const ofInputs = inputsSheet(inputsName, rows, names, context);
  const ofConventions = conventionsSheet(conventionsName, conventionInputs(needed.inputs), names, context);
  return {
    title: document.label === undefined ? words.untitled : said(document.label),
    description: words.hint,
    language: htmlLang(core.numbers.locale),
    sheets: [
      ofInputs.sheet,
      ...plan.sheets.map((sheet, at) => cellsSheet(sheets[at] ?? '', sheet, writer, inputsName, context)),
      ofConventions.sheet,
      sourcesSheet(sourcesName, rows, context),
    ],
    names: [...ofInputs.names, ...ofConventions.names],
    onlyNumbers: words.onlyNumbers,
  };
}
