import { decimal, HUNDRED, ONE, ZERO, type Decimal } from '../../quantity/decimal.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import { NoNumber, type Problem } from '../problem.ts';
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
  let problem: Problem | undefined;
  const trial = (at: Decimal): Trial | undefined => {
    const gives = levelGives(calculation, question, at);
    if (!(gives instanceof NoNumber)) return { at, gives };
    problem = gives.problem;
    return undefined;
  };
  const unsolved = (why: Why): Unsolved => ({ question, why, after: calculation });
  const most = trial(HUNDRED);
  const zero = trial(ZERO);
  const least = zero ?? trial(LEAST);
  if (most === undefined || least === undefined)
    return unsolved(problem === undefined ? { code: 'gone' } : { code: 'no-number', problem });
  if (wanted.lt(least.gives)) return unsolved({ code: 'below-least', least: least.gives });
  if (wanted.gt(most.gives)) {
    const isCapped = scenarioOfQuestion(calculation, question)?.path.shape === 'capped-growth';
    return unsolved({ code: isCapped ? 'cap-binds' : 'above-hundred', most: most.gives });
  }
  const line = zero && lineOf(zero, trial(ONE), most);
  const bracket = line ? null : closeBracket((at) => trial(at)?.gives, wanted, least, most);
  const value = line ? wanted.minus(line.atZero).div(line.perPoint) : bracket?.high.at;
  const gives = value && trial(value)?.gives;
  if (value === undefined || gives === undefined || bracket === undefined)
    return unsolved(problem === undefined ? { code: 'gone' } : { code: 'no-number', problem });
  return {
    question,
    value,
    unit: '% of GDP',
    method: line ? 'inverted' : 'bracketed',
    cell,
    wanted,
    bracket,
    line: line ?? null,
    after: putBack(calculation, question, value),
    gives,
  };
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
function lineOf(zero: Trial, one: Trial | undefined, most: Trial): Solution['line'] {
  if (one === undefined) return null;
  const perPoint = one.gives.minus(zero.gives);
  const isLine = !perPoint.isZero() && agree(perPoint.times(HUNDRED), most.gives.minus(zero.gives));
  return isLine ? { atZero: zero.gives, perPoint } : null;
}
