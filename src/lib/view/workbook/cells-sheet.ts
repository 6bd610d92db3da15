import {
  HEAD_ROW,
  type BlockAbout,
  type BlockPlan,
  type RowPlan,
  type SheetPlan,
} from '../../engine/spreadsheet/lay-out.ts';
import type { CellWriter, WrittenCell } from '../../engine/spreadsheet/write-cells.ts';
import { targetNotReached } from '../../engine/results.ts';
import { plain } from '../../quantity/decimal.ts';
import type { WorkbookContext } from './context.ts';
import { numberLook } from './number-look.ts';
import { pathText } from './path-text.ts';
import type { Look, SheetCell, SheetView } from './sheet-view.ts';

const NAME_WIDTH = 46;
const UNIT_WIDTH = 30;
const NUMBER_WIDTH = 14;

/** A sheet of formulas: a scenario's, the alliance's or the economies'. */
export function cellsSheet(
  name: string,
  plan: SheetPlan,
  writer: CellWriter,
  inputsName: string,
  context: WorkbookContext,
): SheetView {
  const { words } = context;
  const { years } = writer.plan;
  const rows: (SheetCell | undefined)[][] = [
    [{ look: 'title', text: titleOf(plan, context) }],
    [{ look: 'note', text: aboutOf(plan, context) }],
    [{ look: 'hint', text: words.hintThere(inputsName) }],
    [],
  ];
  rows[HEAD_ROW] = headRow(years, context);
  const problems = new Set<string>();
  for (const block of plan.blocks) {
    rows[block.row] = [{ look: 'heading', text: headingOf(block.about, context) }];
    for (const row of block.rows) rows[row.row] = rowCells(row, block, plan, writer, problems, context);
  }
  if (plan.about.kind === 'scenario')
    for (const { problem } of targetNotReached(context.calculation, plan.about.scenario))
      problems.add(context.problemWords(problem));
  if (problems.size > 0) {
    rows.push([], [{ look: 'heading', text: words.blocks.problems }]);
    for (const text of problems) rows.push([{ look: 'none', text }]);
  }
  return {
    name,
    rows: Array.from(rows, (row: (SheetCell | undefined)[] | undefined) => row ?? []),
    widths: [NAME_WIDTH, UNIT_WIDTH, NUMBER_WIDTH, ...years.map(() => NUMBER_WIDTH)],
    frozen: { rows: HEAD_ROW + 1, columns: 1 },
  };
}

function headRow(years: readonly number[], { words, calculation }: WorkbookContext): SheetCell[] {
  const { from, to } = calculation.model.horizon;
  return [
    { look: 'head', text: words.heads.measure },
    { look: 'head', text: words.heads.unit },
    { look: 'head-number', text: words.heads.once },
    ...years.map((year): SheetCell => ({
      look: year >= from && year <= to ? 'head-number' : 'head-outside',
      text: String(year),
    })),
  ];
}

function rowCells(
  row: RowPlan,
  { about }: BlockPlan,
  plan: SheetPlan,
  writer: CellWriter,
  problems: Set<string>,
  context: WorkbookContext,
): SheetCell[] {
  const written = writer.cells(row, plan);
  const isStep = isOnTheWay(row, about);
  const { format, unit } = numberLook(
    writer.unit(row),
    largestOf(written),
    context.core.numbers,
    context.words,
  );
  const cells: SheetCell[] = [];
  cells[0] = { look: isStep ? 'step-label' : 'label', text: labelOf(row, about, context) };
  cells[1] = { look: 'unit', text: unit };
  for (const one of written) {
    if ('code' in one.held) problems.add(context.problemWords(one.held));
    cells[one.column] = cellOf(one, isStep ? 'step' : 'number', format, context);
  }
  return cells;
}

/** What is no result of what stands above it, but leads to one. */
function isOnTheWay({ formula }: RowPlan, { kind }: BlockAbout): boolean {
  const isResultOfPart = kind !== 'part' || formula.onlyOf === 'part';
  return formula.measure === undefined || kind === 'steps' || kind === 'plan' || !isResultOfPart;
}

function cellOf(one: WrittenCell, look: Look, format: string, context: WorkbookContext): SheetCell {
  const { formula, held, trace } = one;
  const written = formula === undefined ? {} : { formula };
  if ('code' in held) return { look: 'none', text: context.problemWords(held), format, ...written };
  const number = plain(held);
  // A spreadsheet's numbers end at some 10³⁰⁸: beyond, the formula gives words, and so does the cell.
  if (!Number.isFinite(Number(number)))
    return { look: 'none', text: context.words.noNumber, format, ...written };
  return { look, number, format, trace, ...written };
}

function largestOf(written: readonly WrittenCell[]): number {
  return Math.max(0, ...written.map(({ held }) => ('code' in held ? 0 : held.abs().toNumber())));
}

/** Under the heading of a formula each row is an economy; elsewhere each row is a formula. */
function labelOf({ subject, formula }: RowPlan, about: BlockAbout, context: WorkbookContext): string {
  if (about.kind !== 'members') return context.formulaName(formula.id);
  return context.economyName(subject.own?.address.member ?? '');
}

function headingOf(
  about: BlockAbout,
  { words, economyName, formulaName, partName }: WorkbookContext,
): string {
  const { blocks } = words;
  switch (about.kind) {
    case 'results':
    case 'steps':
    case 'all':
      return blocks[about.kind];
    case 'part':
      return blocks.part(partName(about.part));
    case 'plan':
      return about.part === undefined ? blocks.plan : blocks.planOfPart(partName(about.part));
    case 'economy':
      return economyName(about.economy.code);
    case 'members':
      return formulaName(about.formula.id);
  }
}

function titleOf({ about }: SheetPlan, { words, scenarioName }: WorkbookContext): string {
  return about.kind === 'scenario' ? scenarioName(about.scenario) : words.sheets[about.kind];
}

function aboutOf({ about }: SheetPlan, context: WorkbookContext): string {
  if (about.kind !== 'scenario') return context.words.stays;
  const { scenario } = about;
  const { note } = context.document.scenarios.find(({ id }) => id === scenario.id) ?? {};
  return [pathText(scenario, context), note === undefined ? '' : context.said(note)]
    .filter(Boolean)
    .join(' · ');
}
