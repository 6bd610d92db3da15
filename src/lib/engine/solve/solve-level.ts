import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import { NoNumber } from '../problem.ts';
import { agree } from '../agree.ts';
import type { CellValue } from '../subject.ts';
import { closeBracket } from './find-root.ts';
import { putBack, scenarioOfQuestion } from './put-back.ts';
import type { Question } from './question.ts';
import type { Solution, Trial, Unsolved, Why } from './solution.ts';

/** A constant growth of the share cannot start or end at zero. */
const LEAST = decimal('0.000001');

/** The level of spending that an amount of money buys: on most paths a straight line in the level, turned round. */
export function solveLevel(
  calculation: Calculation,
  question: Question & { ask: 'level' },
): Solution | Unsolved {
  const cell: Cell = { scenario: question.scenario, formula: question.of, year: question.year };
  const wanted = decimal(question.amount);
  const unsolved = (why: Why): Unsolved => ({ question, why, after: calculation });
  const without = ({ problem }: NoNumber): Unsolved => unsolved({ code: 'no-number', problem });
  const trial = (at: Decimal): Trial | NoNumber => {
    const gives = levelGives(calculation, question, at);
    return gives instanceof NoNumber ? gives : { at, gives };
  };
  const answer = (
    value: Decimal,
    how: Pick<Solution, 'method' | 'line' | 'bracket'>,
  ): Solution | Unsolved => {
    const after = putBack(calculation, question, value);
    const gives = after.value(cell);
    if (gives instanceof NoNumber) return without(gives);
    return { question, value, unit: '% of GDP', cell, wanted, after, gives, ...how };
  };
  const most = trial(HUNDRED);
  if (most instanceof NoNumber) return without(most);
  const zero = trial(ZERO);
  const least = zero instanceof NoNumber ? trial(LEAST) : zero;
  if (least instanceof NoNumber) return without(least);
  if (wanted.lt(least.gives)) return unsolved({ code: 'below-least', least: least.gives });
  if (wanted.gt(most.gives)) {
    const isCapped = scenarioOfQuestion(calculation, question)?.path.shape === 'capped-growth';
    return unsolved({ code: isCapped ? 'cap-binds' : 'above-hundred', most: most.gives });
  }
  const line = zero instanceof NoNumber ? null : lineOf(zero, trial(ONE), most);
  if (line !== null) {
    const value = wanted.minus(line.atZero).div(line.perPoint);
    return answer(value, { method: 'inverted', line, bracket: null });
  }
  const bracket = closeBracket((at) => levelGives(calculation, question, at), wanted, least, most);
  if (bracket instanceof NoNumber) return without(bracket);
  return answer(bracket.high.at, { method: 'bracketed', line: null, bracket });
}

/** What the engine gives for a level, in the cell that the question watches. */
export function levelGives(
  calculation: Calculation,
  question: Question & { ask: 'level' },
  level: Decimal,
): CellValue {
  const { scenario, of, year } = question;
  return putBack(calculation, question, level).value({ scenario, formula: of, year });
}

/** What the cell gives at zero and for each point, where three trials lie on one line; a cap bends it one way only. */
function lineOf(zero: Trial, one: Trial | NoNumber, most: Trial): Solution['line'] {
  if (one instanceof NoNumber) return null;
  const perPoint = one.gives.minus(zero.gives);
  const isLine = !perPoint.isZero() && agree(perPoint.times(HUNDRED), most.gives.minus(zero.gives));
  return isLine ? { atZero: zero.gives, perPoint } : null;
}
