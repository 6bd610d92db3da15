import type { Model, ScenarioModel } from '../scenario/model.ts';
import type { Formula } from './formula.ts';

/** The years for which a measure is asked: none where the inputs that it is about are not given at all. */
export function yearsOf(formula: Formula, scenario: ScenarioModel, model: Model): readonly (number | null)[] {
  const { from, to } = model.horizon;
  const economy = model.economies.get(scenario.economy);
  const foreign = economy?.currency !== 'USD';
  const rate = !foreign || economy?.exchangeRate !== undefined;
  const asked = {
    saving: model.saving !== undefined && rate,
    budget: economy?.budget !== undefined,
    'tax-point': economy?.taxPoint !== undefined,
    'foreign-currency': foreign && rate,
    allocation: model.alliance?.allocation !== undefined,
    'host-nation': model.alliance?.hostNation !== undefined,
  };
  if (formula.onlyWith !== undefined && !asked[formula.onlyWith]) return [];
  if (formula.applies === 'path-in-horizon') {
    const { from: start, to: end } = scenario.path;
    const inside = start !== undefined && end !== undefined && start < end && start >= from && end <= to;
    return inside ? [null] : [];
  }
  const first = formula.applies === 'second-year' ? from + 1 : from;
  return Array.from({ length: Math.max(0, to - first + 1) }, (_, i) => first + i);
}
