import type { Decimal } from '../../quantity/decimal.ts';
import type { ScenarioModel } from '../../scenario/model.ts';
import { tracedCell, valueOf, type ChartContext } from './results.ts';
import type { SavingRow, SavingView } from './saving-chart.ts';
import { levelOf, scenarioName } from './scenario-name.ts';
import { toneOf } from './tone.ts';
import { words, type Words } from './words.ts';

/** What the parts of the chart of cost beside saving share. */
export interface SavingPlan {
  context: ChartContext;
  focus: ScenarioModel;
  drawn: readonly ScenarioModel[];
  view: SavingView;
  year: number;
  /** Added up to the year instead of in the year: a one-off saving stands beside the whole cost. */
  oneOff: boolean;
  cost: string;
  amount: string;
}

/** Finds the scenarios, the year and the formulas that the chart is about. */
export function savingPlan(
  context: ChartContext,
  { focus: id, drawn, view }: { focus: string; drawn?: readonly string[]; view: SavingView },
): SavingPlan {
  const { model } = context.results;
  const focus = model.scenarios.find((scenario) => scenario.id === id);
  if (focus === undefined) throw new Error(`saving-chart: ${id}: no such scenario: draw one of the model's`);
  const together = model.scenarios.filter(
    (scenario) =>
      scenario === focus || (scenario.economy === focus.economy && (drawn?.includes(scenario.id) ?? true)),
  );
  const { from, to } = model.horizon;
  const oneOff = model.saving?.period === 'one-off';
  return {
    context,
    focus,
    drawn: together,
    view,
    year: Math.min(Math.max(focus.path.to ?? to, from), to),
    oneOff,
    cost: oneOff ? 'cumulative-increment-usd' : 'increment-usd',
    amount: oneOff ? 'one-off-saving-usd' : 'saving-usd',
  };
}

/** A scenario beside the saving; what cannot stand on a logarithmic axis is written at its edge. */
export function savingRow(plan: SavingPlan, scenario: ScenarioModel): SavingRow {
  const { context, year } = plan;
  const at = (formula: string) => ({ scenario: scenario.id, formula, year });
  const cost = valueOf(context.results, at(plan.cost));
  const days = valueOf(context.results, at('saving-days'));
  const daysText = tracedCell(context, at('saving-days'));
  return {
    id: scenario.id,
    name: scenarioName(context, scenario, plan.drawn),
    ...toneOf(levelOf(scenario)),
    focus: scenario === plan.focus,
    cost: cost?.toNumber() ?? null,
    number: tracedCell(context, at(plan.cost)),
    ratio: cost?.gt(0) ? tracedCell(context, at('saving-ratio')) : null,
    days: days === null || daysText === null ? null : { count: days.toNumber(), number: daysText },
    edge: edgeOf(plan, scenario, cost),
  };
}

function edgeOf(
  { context, cost: formula, year }: SavingPlan,
  scenario: ScenarioModel,
  cost: Decimal | null,
): Words | null {
  if (cost === null) return words`${context.messages.noNumber}`;
  if (cost.isZero()) return words`${context.messages.noExtra}`;
  if (cost.gt(0)) return null;
  const own = tracedCell(context, { scenario: scenario.id, formula: formula.replace(/-usd$/, ''), year });
  return own === null ? words`${context.messages.noExtra}` : words`${own}`;
}
