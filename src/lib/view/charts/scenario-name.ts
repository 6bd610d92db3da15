import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Leaf, ScenarioModel } from '../../scenario/model.ts';
import type { Traced } from '../traced.ts';
import type { ChartContext } from './results.ts';
import { labelled, words, type Words } from './words.ts';

/** A share as it was demanded or typed, with its trace: "3.5%". */
export function tracedShare(context: ChartContext, leaf: Leaf): Traced {
  return { text: context.numbers.text(decimal(leaf.value), '%', null), trace: leaf.ref };
}

/** The level that a scenario goes to; null where it goes year by year. */
export function levelOf(scenario: ScenarioModel): Decimal | null {
  return scenario.path.target === undefined ? null : decimal(scenario.path.target.value);
}

/**
 * A scenario's name at the end of its line: its level; where another scenario goes to the same level also its
 * year, and where that is the same too its own name.
 */
export function scenarioName(
  context: ChartContext,
  scenario: ScenarioModel,
  beside: readonly ScenarioModel[],
): Words {
  const { target, to } = scenario.path;
  const own = scenario.label ?? scenario.id;
  if (target === undefined) return words`${labelled(own, 'name')}`;
  const level = tracedShare(context, target);
  const alike = beside.filter((other) => other !== scenario && other.path.target?.value === target.value);
  if (alike.length === 0) return words`${level}`;
  const sameYear = alike.some((other) => other.path.to === to && other.path.shape === scenario.path.shape);
  if (to === undefined || sameYear) return words`${level} ${labelled(own, 'name')}`;
  return context.messages.levelBy(level, labelled(String(to), 'year'));
}

/** What a scenario is compared with, as part of a sentence: "staying at 2%". */
export function stayingWords(context: ChartContext, scenario: ScenarioModel): Words {
  const { plan, share } = scenario.baseline;
  if (plan !== undefined) return words`${context.messages.stayingPlan}`;
  if (share.one === undefined) return words`${context.messages.stayingByYear}`;
  return context.messages.stayingAt(tracedShare(context, share.one));
}

/** What a scenario is compared with, as a name at the end of its line: "2% kept", or the plan. */
export function baselineName(context: ChartContext, scenario: ScenarioModel): Words {
  const { plan, share } = scenario.baseline;
  if (plan !== undefined) return words`${context.messages.baselinePlan}`;
  if (share.one === undefined) return words`${context.messages.baselineByYear}`;
  return context.messages.baselineKept(tracedShare(context, share.one));
}
