import type { Calculation } from '../../engine/calculation.ts';
import type { Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { decimal, plain } from '../../quantity/decimal.ts';
import { roundHalfAway } from '../shown-digits.ts';

/** A round amount near what a cell holds, to begin a question with: two digits that are not zero. */
export function roundAmount(calculation: Calculation, cell: Cell): string {
  const value = calculation.value(cell);
  if (value instanceof NoNumber || value.lte(0)) return plain(decimal(10).pow(12));
  return plain(roundHalfAway(value, 1 - value.e));
}
