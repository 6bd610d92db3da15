import { formulaIndex } from '../catalogue/catalogue.ts';
import type { Selector } from '../expression.ts';
import { NoNumber } from '../problem.ts';
import { select } from '../selectors.ts';
import { scenarioOf, YEARLESS, type Subject } from '../subject.ts';
import type { SampleRun } from './sample-run.ts';
import { Draws, type Sampled } from './sampled.ts';

/**
 * The case that holds for the draws. Most selectors ask what the document says, which no draw changes. One asks for
 * numbers: a geometric path needs both ends above zero. A single draw that fails it has no number (its root has
 * none), the others have theirs.
 */
export function selectSampled(by: Selector, s: Subject, year: number, run: SampleRun): string | NoNumber {
  if (by !== 'geometric-ends') return select(by, s, year);
  const scenario = scenarioOf(s);
  const start = run.get(s, formulaIndex('baseline'), scenario.path.from ?? 0);
  if (start instanceof NoNumber) return start;
  // A part may go to what the others leave: its end is computed, and may hang on draws as its start does.
  const end = run.get(s, formulaIndex('target'), YEARLESS);
  const mayBePositive = (one: Sampled): boolean =>
    one instanceof Draws || (typeof one === 'number' && one > 0);
  return mayBePositive(start) && mayBePositive(end) ? 'positive' : 'not-positive';
}
