import { formulaIndex } from '../catalogue/catalogue.ts';
import type { Formula } from '../formula.ts';
import { NoNumber, type ProblemCode } from '../problem.ts';
import type { Subject } from '../subject.ts';

/** Problems that other numbers in the same file may heal: their cells keep a formula. */
const HEALED_BY_NUMBERS: readonly ProblemCode[] = [
  'divide-by-zero',
  'geometric-not-positive',
  'ranks-equal',
  'weights-are-zero',
  'alliance-rates-differ',
];

/** Whether a cell holds a formula: it has a number, or would have one with other numbers in the file. */
export function isLive(subject: Subject, formula: Formula, year: number): boolean {
  const value = subject.get(formulaIndex(formula.id), year);
  return !(value instanceof NoNumber) || HEALED_BY_NUMBERS.includes(value.problem.code);
}
