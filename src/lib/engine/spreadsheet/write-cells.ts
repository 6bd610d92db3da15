import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Leaf } from '../../scenario/model.ts';
import type { Calculation } from '../calculation.ts';
import { formulaIndex, formulaOf } from '../catalogue/catalogue.ts';
import { cellKey } from '../cell.ts';
import { cellOf } from '../derive.ts';
import type { Formula } from '../formula.ts';
import { NoNumber, type Problem } from '../problem.ts';
import { economyInputs } from '../inputs.ts';
import { EconomySubject, type Subject } from '../subject.ts';
import { unitOf } from '../unit-of.ts';
import { a1, sheetPrefix } from './a1.ts';
import { textOf } from './formula-text.ts';
import type { Grid } from './grid.ts';
import { columnOf, type RowPlan, type SheetPlan, type WorkbookPlan } from './lay-out.ts';
import { isLive } from './live-cell.ts';
import { quoted } from './written.ts';

/** A cell of a workbook: what it holds now, and the formula by which it holds it. */
export interface WrittenCell {
  row: number;
  column: number;
  year: number;
  /** Left out where no number in the file can give it one. */
  formula?: string;
  held: Decimal | Problem;
  /** Whose number it is: the address of a cell, or where a number from outside that it passes on comes from. */
  trace: string;
}

/** What only the reader's language, or the place of the inputs, can say. */
export interface Naming {
  /** The names of the sheets of the plan, in its order. */
  sheets: readonly string[];
  input: (leaf: Leaf) => string;
  words: (problem: Problem) => string;
  /** What stands where numbers that were put in later give none. */
  noNumber: string;
}

/** Writes the formulas of a workbook that was laid out. */
export class CellWriter {
  private readonly places = new Map<Subject, Map<Formula, { sheet: number; row: number }>>();

  constructor(
    readonly calculation: Calculation,
    readonly plan: WorkbookPlan,
    readonly naming: Naming,
  ) {
    plan.sheets.forEach(({ blocks }, sheet) => {
      for (const { subject, formula, row, isLink } of blocks.flatMap(({ rows }) => rows)) {
        if (isLink) continue;
        const ofSubject = this.places.get(subject) ?? new Map<Formula, { sheet: number; row: number }>();
        this.places.set(subject, ofSubject.set(formula, { sheet, row }));
      }
    });
  }

  /** The cells of a row, one a year. */
  cells(row: RowPlan, sheet: SheetPlan): WrittenCell[] {
    return row.years.map((year) => this.write(row, year, sheet));
  }

  unit({ subject, formula }: RowPlan): Unit {
    return unitOf(formula, subject, this.calculation.model);
  }

  private write(row: RowPlan, year: number, sheet: SheetPlan): WrittenCell {
    const { subject, formula, isLink } = row;
    const value = subject.get(formulaIndex(formula.id), year);
    const grid = this.gridFor(this.plan.sheets.indexOf(sheet));
    const text = isLink ? grid.cell(subject, formula.id, year) : this.formulaText(row, year, grid);
    return {
      row: row.row,
      column: columnOf(this.plan, year),
      year,
      ...(text !== undefined && { formula: text }),
      held: value instanceof NoNumber ? value.problem : value,
      trace: this.traceOf(row, year, sheet),
    };
  }

  private formulaText({ subject, formula }: RowPlan, year: number, grid: Grid): string | undefined {
    if (!isLive(subject, formula, year)) return undefined;
    const written = textOf(formula.expression, { subject, formula, year, grid });
    if (written instanceof NoNumber) return undefined;
    const value = subject.get(formulaIndex(formula.id), year);
    // What another cell says in words is said again as it is.
    if (written.isReference === true) return written.text;
    const otherwise = value instanceof NoNumber ? this.naming.words(value.problem) : this.naming.noNumber;
    return `IFERROR(${written.text},${quoted(otherwise)})`;
  }

  private gridFor(sheet: number): Grid {
    const place = (subject: Subject, id: string) => {
      const found = this.places.get(subject)?.get(formulaOf(id));
      if (found === undefined) throw new Error(`spreadsheet: ${id}: has no place: lay it out`);
      return {
        ...found,
        prefix: found.sheet === sheet ? '' : sheetPrefix(this.naming.sheets[found.sheet] ?? ''),
      };
    };
    return {
      cell: (subject, id, year) => {
        const { row, prefix } = place(subject, id);
        return prefix + a1(row, columnOf(this.plan, year));
      },
      column: (subjects, id, year) => {
        const rows = subjects.map((subject) => place(subject, id));
        const [first, last] = [rows[0], rows.at(-1)];
        if (first === undefined || last === undefined || last.row - first.row !== rows.length - 1)
          throw new Error(`spreadsheet: ${id}: its cells are not one below the other: lay them out so`);
        const column = columnOf(this.plan, year);
        return `${first.prefix}${a1(first.row, column)}:${a1(last.row, column)}`;
      },
      input: (leaf) => this.naming.input(leaf),
      words: (none) => this.naming.words(none.problem),
    };
  }

  /** An economy's cell is reached through one of its scenarios; without one it only passes a number on. */
  private traceOf({ subject, formula }: RowPlan, year: number, { about }: SheetPlan): string {
    const cell = cellOf(subject, formula, year);
    if (!(subject instanceof EconomySubject)) return cellKey(cell);
    const { scenarios } = this.calculation.model;
    const through =
      about.kind === 'scenario'
        ? about.scenario
        : scenarios.find(({ economy }) => economy === subject.model.code);
    if (through !== undefined) return cellKey({ ...cell, scenario: through.id });
    const { expression } = formula;
    const leaf = expression.op === 'input' ? economyInputs[expression.id]?.(subject, year) : undefined;
    return leaf?.ref ?? cellKey(cell);
  }
}
