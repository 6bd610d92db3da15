import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import type { Problem } from '../problem.ts';
import type { Question } from './question.ts';

/** A value of the unknown and what the engine gives for it. */
export interface Trial {
  at: Decimal;
  gives: Decimal;
}

/** An answer with its own derivation: how it was found, and that it gives what was wanted when put back. */
export interface Solution {
  question: Question;
  value: Decimal;
  unit: Unit;
  /**
   * `inverted`: the formula was turned round, exactly; `bracketed`: no formula gives it, the engine was tried from both
   * sides; `counted`: year after year until it held.
   */
  method: 'inverted' | 'bracketed' | 'counted';
  /** What was to be met, in the cell that was watched. */
  cell: Cell;
  wanted: Decimal;
  /** Where no formula gives it: the two sides between which the answer lies. */
  bracket: { low: Trial; high: Trial } | null;
  /** For a formula that is a straight line in the unknown: what it gives at zero, and more for each point. */
  line: { atZero: Decimal; perPoint: Decimal } | null;
  /** The engine with the answer put back, and what it then gives in the cell. */
  after: Calculation;
  gives: Decimal;
}

/** Why a question has no answer. */
export type Why =
  | { code: 'gone' }
  | { code: 'level-out-of-range' }
  | { code: 'limit-too-low' }
  | { code: 'amount-not-positive' }
  | { code: 'no-target' }
  | { code: 'no-number'; problem: Problem }
  | { code: 'already'; year: number; share: Decimal }
  /** The cap lies below the growth of GDP: the share falls or stays, whatever the time. */
  | { code: 'cap-below-growth'; from: number; year: number; share: Decimal; growth: Decimal }
  | { code: 'not-by'; year: number; share: Decimal }
  | { code: 'deadline-before-start'; from: number; year: number }
  | { code: 'below-least'; least: Decimal }
  | { code: 'above-hundred'; most: Decimal }
  | { code: 'cap-binds'; most: Decimal };

/** A question without an answer; `after` is the engine in which its numbers can be looked up. */
export interface Unsolved {
  question: Question;
  why: Why;
  after: Calculation | null;
}
