import { agree } from '../../engine/agree.ts';
import type { Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { putBack, startOf } from '../../engine/solve/put-back.ts';
import type { Question } from '../../engine/solve/question.ts';
import { solve } from '../../engine/solve/solve.ts';
import { decimal } from '../../quantity/decimal.ts';
import { labelled } from '../charts/words.ts';
import { answerOf, slotsOf, solveTraced, type Answer, type AnswerContext } from './answer.ts';

type Asked = Omit<Question & { ask: 'growth' }, 'ask' | 'of'>;

/** The growth that a deadline needs, in money and in real terms, in one sentence. */
export function growthAnswer(asked: Asked, context: AnswerContext): Answer {
  const { calculation, messages } = context;
  const question: Question & { ask: 'growth' } = { ...asked, ask: 'growth', of: 'nominal' };
  const found = solve(calculation, question);
  if ('why' in found) return answerOf(found, context);
  const { value: nominal } = answerOf(found, context);
  const real = answerOf(solve(calculation, { ...question, of: 'real' }), context).value;
  const scenario = found.after.model.scenarios.find(({ id }) => id === asked.scenario);
  const from = scenario === undefined ? asked.year : startOf(found.after, scenario);
  const cell: Cell = { scenario: asked.scenario, formula: 'share', year: from };
  const share = found.after.value(cell);
  if (share instanceof NoNumber || nominal === null) return { sentence: [], check: [], value: null };
  const slots = {
    ...slotsOf(question, context),
    share: solveTraced(question, { value: share, unit: '%', cell }, context),
    from: labelled(String(from), 'year'),
    nominal,
    real:
      real === null ? [] : messages.growth.real(real, labelled(String(calculation.model.priceYear), 'year')),
  };
  const put = { scenario: asked.scenario, formula: 'share', year: asked.year };
  const gives = putBack(calculation, question, found.value).value(put);
  // A root is right to more digits than are shown; its last ones are no news.
  const level = decimal(asked.level);
  const check =
    gives instanceof NoNumber
      ? []
      : messages.growth.check({
          ...slots,
          gives: solveTraced(
            question,
            { value: agree(gives, level) ? level : gives, unit: '%', cell: put, trial: found.value },
            context,
          ),
        });
  return { sentence: messages.growth.needs(slots), check, value: nominal };
}
