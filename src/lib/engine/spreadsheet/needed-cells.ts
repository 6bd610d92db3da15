import type { Leaf } from '../../scenario/model.ts';
import type { Calculation } from '../calculation.ts';
import { catalogue, formulaOf } from '../catalogue/catalogue.ts';
import type { InputId } from '../expression.ts';
import type { Formula } from '../formula.ts';
import { YEARLESS, type Subject } from '../subject.ts';
import { textOf } from './formula-text.ts';
import type { Grid } from './grid.ts';
import { isLive } from './live-cell.ts';
import { printedCells } from './printed-cells.ts';

/** A number from outside that a cell of the workbook reads. */
export interface NeededInput {
  leaf: Leaf;
  input: InputId;
  /** A subject that reads it. */
  subject: Subject;
}

/** The cells that a workbook must hold, and the numbers from outside that they read. */
export interface Needed {
  /** Years by formula, by subject; a formula with one value for all years has the yearless one. */
  cells: ReadonlyMap<Subject, ReadonlyMap<Formula, ReadonlySet<number>>>;
  inputs: readonly NeededInput[];
}

/** What makes two leaves one input: where they come from and, for numbers by convention, what they are. */
export function inputKey({ ref, value }: Leaf): string {
  return ref.startsWith('choice:') ? ref : `${ref}=${value}`;
}

/** Every cell that the printed results rest on, themselves included. */
export function neededCells(calculation: Calculation): Needed {
  const cells = new Map<Subject, Map<Formula, Set<number>>>();
  const inputs = new Map<string, NeededInput>();
  const queue: { subject: Subject; formula: Formula; year: number }[] = [];
  const need = (subject: Subject, formula: Formula, year: number): void => {
    const ofSubject = cells.get(subject) ?? new Map<Formula, Set<number>>();
    cells.set(subject, ofSubject);
    const years = ofSubject.get(formula) ?? new Set<number>();
    ofSubject.set(formula, years);
    if (years.has(year)) return;
    years.add(year);
    queue.push({ subject, formula, year });
  };
  const grid: Grid = {
    cell: (subject, id, year) => {
      need(subject, formulaOf(id), year);
      return '';
    },
    column: (subjects, id, year) => {
      for (const subject of subjects) need(subject, formulaOf(id), year);
      return '';
    },
    input: (leaf, input, subject) => {
      const key = inputKey(leaf);
      if (!inputs.has(key)) inputs.set(key, { leaf, input, subject });
      return '';
    },
    words: () => '',
  };
  for (const cell of printedCells(calculation))
    need(calculation.subject(cell), formulaOf(cell.formula), cell.year ?? YEARLESS);
  for (const { subject, formula, year } of queue)
    if (isLive(subject, formula, year)) textOf(formula.expression, { subject, formula, year, grid });
  return { cells, inputs: [...inputs.values()] };
}

/** Formulas in the order of the catalogue. */
export function inCatalogueOrder(formulas: Iterable<Formula>): Formula[] {
  const wanted = new Set(formulas);
  return catalogue.filter((formula) => wanted.has(formula));
}
