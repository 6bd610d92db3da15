import type { Decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Leaf } from '../scenario/model.ts';
import type { Cell } from './cell.ts';
import type { InputId } from './expression.ts';

/**
 * How a number came about: the tree from a result down to figures, choices and conventions.
 * Built when a reader opens a number, never before.
 */
export type Derivation = LeafNode | CalculationNode | NumberNode;

/** A number from outside: the end of a branch. */
export interface LeafNode {
  kind: 'leaf';
  leaf: Leaf;
  input: InputId;
  /** The year that the leaf was asked for, null where it has none. */
  year: number | null;
  value: Decimal;
  unit: Unit;
}

/** A whole number that the formula itself holds: a count of years, 12 months, 1 in 1 + rate. */
export interface NumberNode {
  kind: 'number';
  value: Decimal;
  /** What is counted, when it is a count of years. */
  years?: { from: number; to: number };
}

/** A formula applied. `term` holds the operation that was really done: choices already made. */
export interface CalculationNode {
  kind: 'calculation';
  cell: Cell;
  value: Decimal;
  unit: Unit;
  term: Term;
  /** Conventions that this step itself rests on. */
  conventions: readonly string[];
}

/** One operation; its ends are derivations. */
export type Term =
  | { op: 'node'; node: Derivation }
  | { op: '+' | '-' | '*' | '/' | 'min'; left: Term; right: Term; value: Decimal }
  | { op: 'power' | 'root'; base: Term; exponent: Term; value: Decimal }
  | { op: 'fraction' | 'percent'; of: Term; value: Decimal }
  /** The running sum, one term a year. */
  | { op: 'sum'; terms: readonly { year: number; term: Term }[]; value: Decimal }
  /** Growth folded into what a person would write: 600 × 1.02⁵. */
  | {
      op: 'growth';
      start: Derivation;
      factors: readonly { factor: Term; count: number; fromYear: number }[];
      value: Decimal;
    };
