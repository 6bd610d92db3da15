import type { Calculation } from '../calculation.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import type { Formula } from '../formula.ts';
import { resultOf, type MissingResult, type Result } from '../results.ts';
import { ALL } from './alliance-subject.ts';

/** Formulas that are measures of an alliance or of its members. */
export const allianceMeasures = (): readonly Formula[] =>
  catalogue.filter(
    ({ measure, scope }) => measure !== undefined && (scope === 'alliance' || scope === 'member'),
  );

/** The economies for which a measure is asked, or `ALL`: none where the inputs that it is about are not given. */
export function partiesOf(formula: Formula, { model }: Calculation): readonly string[] {
  const { alliance, scenarios } = model;
  if (alliance === undefined) return [];
  const { hostNation, allocation } = alliance;
  if (formula.onlyWith === 'host-nation') {
    if (hostNation === undefined) return [];
    return formula.id === 'host-share'
      ? [hostNation.host]
      : [...new Set([hostNation.host, hostNation.guest])];
  }
  if (formula.onlyWith === 'allocation' && allocation === undefined) return [];
  if (formula.scope === 'alliance') return [ALL];
  const codes = alliance.members.flatMap((id) => scenarios.find((one) => one.id === id)?.economy ?? []);
  return [...new Set(codes)];
}

/** Every result and every problem across economies: by measure, then economy, then year of the horizon. */
export function* allianceResults(calculation: Calculation): Generator<Result | MissingResult> {
  const { from, to } = calculation.model.horizon;
  for (const formula of allianceMeasures()) {
    for (const member of partiesOf(formula, calculation)) {
      for (let year = from; year <= to; year += 1) {
        const cell = { scenario: 'alliance', member, formula: formula.id, year };
        yield resultOf(calculation, cell, member, formula);
      }
    }
  }
}
