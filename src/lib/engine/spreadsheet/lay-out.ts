import { AllianceSubject, MemberSubject } from '../across/alliance-subject.ts';
import { allianceMeasures } from '../across/results.ts';
import type { EconomyModel, PartModel, ScenarioModel } from '../../scenario/model.ts';
import type { Calculation } from '../calculation.ts';
import type { Formula } from '../formula.ts';
import { measures, partMeasures } from '../results.ts';
import { YEARLESS, type ScenarioSubject, type Subject } from '../subject.ts';
import { yearsOf } from '../years-of.ts';
import { inCatalogueOrder, type Needed } from './needed-cells.ts';

/** What the cells of a sheet are about. */
export type SheetAbout =
  { kind: 'scenario'; scenario: ScenarioModel } | { kind: 'alliance' } | { kind: 'economies' };

/** What the rows under one heading are about. */
export type BlockAbout =
  | { kind: 'results' | 'steps' | 'all' }
  | { kind: 'plan' | 'part'; part?: PartModel }
  | { kind: 'economy'; economy: EconomyModel }
  /** One formula, a row for each economy of the alliance. */
  | { kind: 'members'; formula: Formula };

/** A formula of a subject, one cell a year. */
export interface RowPlan {
  subject: Subject;
  formula: Formula;
  years: readonly number[];
  row: number;
  /** Its formulas stand on another sheet: this row shows them beside the results of the scenario. */
  isLink: boolean;
}

export interface BlockPlan {
  about: BlockAbout;
  /** The row of its heading. */
  row: number;
  rows: readonly RowPlan[];
}

export interface SheetPlan {
  about: SheetAbout;
  blocks: readonly BlockPlan[];
}

/** The columns of every sheet of cells: name, unit, what holds for all years, then the years. */
const ONCE_COLUMN = 2;
const FIRST_YEAR_COLUMN = 3;
/** The row of the heads; what the sheet is about stands above. */
export const HEAD_ROW = 3;

/** Where every cell of a workbook stands. */
export interface WorkbookPlan {
  sheets: readonly SheetPlan[];
  /** The years that have a column, on all sheets the same one. */
  years: readonly number[];
}

type Rows = readonly (Omit<RowPlan, 'row' | 'isLink'> & { isLink?: boolean })[];

/** Gives every needed cell its place: a sheet a scenario, one for the alliance, one for the economies. */
export function layOut(calculation: Calculation, needed: Needed): WorkbookPlan {
  const sheets: SheetPlan[] = calculation.model.scenarios.flatMap((scenario) => {
    const subject = calculation.scenarios.get(scenario.id);
    return subject === undefined ? [] : [ofScenario(calculation, scenario, subject, needed)];
  });
  const across = [...needed.cells.keys()].filter(
    (one) => one instanceof AllianceSubject || one instanceof MemberSubject,
  );
  if (across.length > 0) sheets.push(ofAlliance(across, needed));
  const economies = [...calculation.economies.values()].flatMap((economy): Block[] =>
    needed.cells.has(economy)
      ? [{ about: { kind: 'economy', economy: economy.model }, rows: rowsOf(economy, needed) }]
      : [],
  );
  sheets.push({ about: { kind: 'economies' }, blocks: stacked(economies) });
  const all = [...needed.cells.values()].flatMap((formulas) => [...formulas.values()]);
  const years = new Set(all.flatMap((some) => [...some]));
  years.delete(YEARLESS);
  return { sheets, years: [...years].sort((a, b) => a - b) };
}

interface Block {
  about: BlockAbout;
  rows: Rows;
}

/** Blocks one below the other, an empty row between them; those without rows are left out. */
function stacked(blocks: readonly Block[]): BlockPlan[] {
  let row = HEAD_ROW + 1;
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .map(({ about, rows }) => {
      const heading = row;
      row += rows.length + 2;
      return {
        about,
        row: heading,
        rows: rows.map((one, at) => ({ isLink: false, ...one, row: heading + 1 + at })),
      };
    });
}

/** Rows for the needed formulas of a subject: those that come first, then the others in the catalogue's order. */
function rowsOf(subject: Subject, { cells }: Needed, first: readonly Formula[] = []): Rows {
  const needed = cells.get(subject) ?? new Map<Formula, ReadonlySet<number>>();
  const order = [...first, ...inCatalogueOrder(needed.keys()).filter((one) => !first.includes(one))];
  return order.flatMap((formula) => {
    const years = needed.get(formula);
    return years === undefined ? [] : [{ subject, formula, years: [...years].sort((a, b) => a - b) }];
  });
}

function ofScenario(
  calculation: Calculation,
  scenario: ScenarioModel,
  subject: ScenarioSubject,
  needed: Needed,
): SheetPlan {
  const asked = measures();
  const own = rowsOf(subject, needed, asked);
  const results = asked.flatMap((formula): Rows => {
    const years = yearsOf(formula, scenario, calculation.model).filter((year) => year !== null);
    if (formula.scope === 'economy')
      return years.length === 0 ? [] : [{ subject: subject.economy, formula, years, isLink: true }];
    return own.filter((row) => row.formula === formula);
  });
  const split = subject.parts.map((part): Block => {
    const about = { kind: 'part' as const, ...(part.part && { part: part.part }) };
    return { about, rows: rowsOf(part, needed, partMeasures()) };
  });
  const plans = [subject, ...subject.parts].flatMap(({ plan, part }): Block[] => {
    if (plan === undefined) return [];
    return [{ about: { kind: 'plan', ...(part && { part }) }, rows: rowsOf(plan, needed) }];
  });
  const blocks: Block[] = [
    { about: { kind: 'results' }, rows: results },
    ...split,
    { about: { kind: 'steps' }, rows: own.filter(({ formula }) => !asked.includes(formula)) },
    ...plans,
  ];
  return { about: { kind: 'scenario', scenario }, blocks: stacked(blocks) };
}

function ofAlliance(across: readonly (AllianceSubject | MemberSubject)[], needed: Needed): SheetPlan {
  const asked = allianceMeasures();
  const alliances = across.filter((one) => one instanceof AllianceSubject);
  const parties = across.filter((one) => one instanceof MemberSubject);
  const [alliance] = alliances.length > 0 ? alliances : parties.map((one) => one.alliance);
  const members = alliance?.members ?? [];
  // Members in the file's order, so that the cells of all stand one below the other; then a host or guest that is none.
  const inOrder = [...members, ...parties.filter((one) => !members.includes(one))];
  const formulas = inCatalogueOrder(inOrder.flatMap((one) => [...(needed.cells.get(one)?.keys() ?? [])]));
  const ordered = [
    ...asked.filter((one) => formulas.includes(one)),
    ...formulas.filter((one) => !asked.includes(one)),
  ];
  const blocks: Block[] = [
    { about: { kind: 'all' }, rows: alliances.flatMap((one) => rowsOf(one, needed, asked)) },
    ...ordered.map((formula): Block => ({
      about: { kind: 'members', formula },
      rows: inOrder.flatMap((one) => rowsOf(one, needed).filter((row) => row.formula === formula)),
    })),
  ];
  return { about: { kind: 'alliance' }, blocks: stacked(blocks) };
}

/** The column of a year, or of what holds for all years. */
export function columnOf({ years }: WorkbookPlan, year: number): number {
  return year === YEARLESS ? ONCE_COLUMN : FIRST_YEAR_COLUMN + years.indexOf(year);
}
