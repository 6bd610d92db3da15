import type { Decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Leaf } from '../scenario/model.ts';
import type { Cell } from './cell.ts';
import type { InputId } from './expression.ts';
import type { BinaryOperator } from './operate.ts';

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
  /** What is counted, when it is a count of economies. */
  counts?: 'economies';
}

/** A formula applied. `term` holds the operation that was really done: choices already made. */
export interface CalculationNode {
  kind: 'calculation';
  cell: Cell;
  /** The scenario through which a number of its economy is reached, where the cell does not name one. */
  through?: string;
  value: Decimal;
  unit: Unit;
  term: Term;
  /** Conventions that this step itself rests on. */
  conventions: readonly string[];
}

/** One operation; its ends are derivations. */
export type Term =
  | { op: 'node'; node: Derivation }
  | { op: BinaryOperator; left: Term; right: Term; value: Decimal }
  | { op: 'power' | 'root'; base: Term; exponent: Term; value: Decimal }
  | { op: 'fraction' | 'percent'; of: Term; value: Decimal }
  /** A sum over years or over the members of an alliance, one term each. */
  | { op: 'sum'; terms: readonly { year: number; term: Term }[]; value: Decimal }
  /** Growth folded into what a person would write: 600 × 1.02⁵. */
  | {
      op: 'growth';
      start: Derivation;
      factors: readonly { factor: Term; count: number; fromYear: number }[];
      value: Decimal;
    }
  /** One number out of those of all members: its rank, or the part of a total that it is given. */
  | {
      op: 'group';
      how: 'rank' | 'apportion';
      parts: readonly { term: Term; role: 'own' | 'total' | 'other' }[];
      /** What the operation gives for other numbers of its parts. */
      again: (values: readonly Decimal[]) => Decimal | null;
      value: Decimal;
    };
