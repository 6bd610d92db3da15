import type { Leaf } from '../../scenario/model.ts';
import type { InputId } from '../expression.ts';
import type { NoNumber } from '../problem.ts';
import type { Subject } from '../subject.ts';
import type { Formula } from '../formula.ts';

/** What the spreadsheet interpreter asks of the workbook that it writes for: where things stand. */
export interface Grid {
  /** The cell of a formula, as the cell that is being written names it. */
  cell: (subject: Subject, formula: string, year: number) => string;
  /** The cells of a formula for all of these subjects, one below the other. */
  column: (subjects: readonly Subject[], formula: string, year: number) => string;
  /** The name of a number from outside. */
  input: (leaf: Leaf, input: InputId, subject: Subject) => string;
  /** The words that stand where there is no number. */
  words: (none: NoNumber) => string;
}

/** What an expression is written for. */
export interface SheetAt {
  subject: Subject;
  formula: Formula;
  year: number;
  grid: Grid;
}
