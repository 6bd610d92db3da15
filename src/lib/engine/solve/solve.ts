import { decimal, ONE, ZERO, type Decimal } from '../../quantity/decimal.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import '../catalogue/growth.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import { NoNumber } from '../problem.ts';
import { putBack, scenarioOfQuestion, startOf } from './put-back.ts';
import type { Question } from './question.ts';
import { solveLevel } from './solve-level.ts';
import type { Solution, Unsolved, Why } from './solution.ts';

/** The last year in which the engine is asked; later ones no scenario file may name. */
const LAST_YEAR = 2200;
const SAME = decimal('1e-30');

/**
 * Answers a question asked backwards: exactly where the formula can be turned round, else from both sides with the
 * exact engine, or year by year. An answer carries its own derivation; a question without one says why.
 */
export function solve(calculation: Calculation, question: Question): Solution | Unsolved {
  const scenario = scenarioOfQuestion(calculation, question);
  if (scenario === undefined) return { question, why: { code: 'gone' }, after: null };
  const from = startOf(calculation, scenario);
  const why = flawOf(scenario, from, question);
  if (why !== undefined) return { question, why, after: null };
  if (question.ask === 'year') return solveYear(calculation, question, from);
  return question.ask === 'level' ? solveLevel(calculation, question) : solveGrowth(calculation, question);
}

/** What is wrong with the question itself. */
function flawOf({ path }: ScenarioModel, from: number, question: Question): Why | undefined {
  if ('year' in question && question.year <= from)
    return { code: 'deadline-before-start', from, year: question.year };
  if (question.ask === 'level') {
    if (decimal(question.amount).lte(0)) return { code: 'amount-not-positive' };
    return path.shape === 'by-year' ? { code: 'no-target' } : undefined;
  }
  const level = decimal(question.level);
  if (level.lte(0) || level.gt(100)) return { code: 'level-out-of-range' };
  return question.ask === 'year' && decimal(question.limit).lte(-100) ? { code: 'limit-too-low' } : undefined;
}

/** Year after year under the cap, until the level is reached. */
function solveYear(
  calculation: Calculation,
  question: Question & { ask: 'year' },
  from: number,
): Solution | Unsolved {
  const after = putBack(calculation, question, null);
  const level = decimal(question.level);
  const unsolved = (why: Why): Unsolved => ({ question, why, after });
  const cell = (formula: string, year: number): Cell => ({ scenario: question.scenario, formula, year });
  let before = ZERO;
  for (let year = from; year <= LAST_YEAR; year += 1) {
    const share = after.value(cell('share', year));
    if (share instanceof NoNumber) return unsolved({ code: 'no-number', problem: share.problem });
    if (share.plus(SAME).gte(level)) {
      if (year === from) return unsolved({ code: 'already', year, share });
      const bracket = {
        low: { at: decimal(year - 1), gives: before },
        high: { at: decimal(year), gives: share },
      };
      return {
        question,
        value: decimal(year),
        unit: 'year',
        method: 'counted',
        cell: cell('share', year),
        wanted: level,
        bracket,
        line: null,
        after,
        gives: share,
      };
    }
    if (year === LAST_YEAR) return unsolved(stuck(after, question, { from, share, before }));
    before = share;
  }
  throw new Error('solve: the years have an end');
}

/** Why the level is never reached: the share does not even rise, or there is not time enough. */
function stuck(
  after: Calculation,
  { scenario }: Question,
  { from, share, before }: { from: number; share: Decimal; before: Decimal },
): Why {
  if (share.gt(before)) return { code: 'not-by', year: LAST_YEAR, share };
  const growth = after.value({ scenario, formula: 'nominal-growth', year: from + 1 });
  if (growth instanceof NoNumber) return { code: 'not-by', year: LAST_YEAR, share };
  return { code: 'cap-below-growth', from, year: from + 1, share, growth };
}

/** The formula of average growth, read for the deadline that is asked about. */
function solveGrowth(calculation: Calculation, question: Question & { ask: 'growth' }): Solution | Unsolved {
  const formula = question.of === 'real' ? 'real-compound-growth' : 'compound-growth';
  const supposed = putBack(calculation, question, null);
  const cell: Cell = { scenario: question.scenario, formula, year: null };
  const value = supposed.value(cell);
  const without = ({ problem }: NoNumber): Unsolved => ({
    question,
    why: { code: 'no-number', problem },
    after: supposed,
  });
  if (value instanceof NoNumber) return without(value);
  const after = putBack(calculation, question, value);
  const watched: Cell = { scenario: question.scenario, formula: 'share', year: question.year };
  const gives = after.value(watched);
  // The formula needs the two ends only; spending that grows up to the level needs every year between them.
  if (gives instanceof NoNumber) return without(gives);
  return {
    question,
    value,
    unit: supposed.unit(cell),
    method: 'inverted',
    cell: watched,
    wanted: decimal(question.level).times(ONE),
    bracket: null,
    line: null,
    after: supposed,
    gives,
  };
}
