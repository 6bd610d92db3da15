import { formatQuantity } from '../number-format.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { labelled, type Words } from '../charts/words.ts';
import { slotsOf, type AnswerContext } from './answer.ts';

/** What another deadline for the same level costs more or less, up to the later of the two. */
export function deadlineDifference(one: ScenarioModel, other: ScenarioModel, context: AnswerContext): Words {
  const { calculation, core, messages, style } = context;
  const [from, to] = [one.path.to, other.path.to];
  const { target } = one.path;
  if (from === undefined || to === undefined || target === undefined) return [];
  const year = Math.max(from, to);
  const isLater = to > from;
  const [upper, lower] = isLater ? [one, other] : [other, one];
  const cell: Cell = { scenario: upper.id, lower: lower.id, formula: 'step-cumulative', year };
  const value = calculation.value(cell);
  if (value instanceof NoNumber) return [];
  const question = { ask: 'growth', scenario: one.id, level: target.value, of: 'nominal', year: to } as const;
  const span = labelled(core.numbers.span(calculation.model.horizon.from, year), 'year');
  const slots = {
    ...slotsOf(question, context),
    from: labelled(String(from), 'year'),
    amount: {
      text: formatQuantity(value.abs(), calculation.unit(cell), core.numbers, style),
      trace: cellKey(cell),
    },
    meant: messages.deadline.over(span),
  };
  return (value.isNegative() === isLater ? messages.deadline.earlier : messages.deadline.later)(slots);
}
