import { allianceMeasures, partiesOf } from '../across/results.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import { measures, partMeasures } from '../results.ts';
import { yearsOf } from '../years-of.ts';

/** The cells that a shell prints as results: of each scenario, of the parts of each, then across economies. */
export function* printedCells(calculation: Calculation): Generator<Cell> {
  const { model } = calculation;
  for (const scenario of model.scenarios) {
    const own = { scenario: scenario.id };
    for (const formula of measures())
      for (const year of yearsOf(formula, scenario, model)) yield { ...own, formula: formula.id, year };
    for (const { id: part } of scenario.parts ?? [])
      for (const formula of partMeasures())
        for (const year of yearsOf(formula, scenario, model))
          yield { ...own, part, formula: formula.id, year };
  }
  const { from, to } = model.horizon;
  for (const formula of allianceMeasures())
    for (const member of partiesOf(formula, calculation))
      for (let year = from; year <= to; year += 1)
        yield { scenario: 'alliance', member, formula: formula.id, year };
}
