import type { Calculation } from '../engine/calculation.ts';
import type { Cell } from '../engine/cell.ts';
import { NoNumber } from '../engine/problem.ts';
import { explanationOf } from './explanation.ts';
import type { CoreMessages } from './messages/en/core.ts';

/** A result in one line, as the shell prints it: ¥600 tn × 3.5% = ¥21 tn. Empty where there is no number. */
export function explain(calculation: Calculation, cell: Cell, core: Pick<CoreMessages, 'numbers'>): string {
  const derivation = calculation.derive(cell);
  if (derivation instanceof NoNumber) return '';
  return explanationOf(derivation, core.numbers, calculation.interval(cell));
}
