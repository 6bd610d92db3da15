import type { Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import type { Calculation } from '../../engine/calculation.ts';

/** The headline numbers that a band is drawn of. */
export type MeasureId = 'spending' | 'increment' | 'cumulative-increment' | 'real-increment' | 'saving-ratio';

export interface Measure {
  id: MeasureId;
  /** The formula behind it: in dollars where the reader asked for them. */
  formula: string;
}

const IDS: readonly MeasureId[] = [
  'increment',
  'cumulative-increment',
  'spending',
  'real-increment',
  'saving-ratio',
];
const IN_DOLLARS: readonly MeasureId[] = ['spending', 'increment', 'cumulative-increment'];

/** The headline numbers that a scenario has in a year, in the currency that the reader asked for. */
export function measuresOf(
  calculation: Calculation,
  scenario: string,
  year: number,
  dollars: boolean,
): readonly Measure[] {
  const has = (formula: string): boolean =>
    !(calculation.value({ scenario, formula, year }) instanceof NoNumber);
  return IDS.filter((id) => id !== 'saving-ratio' || calculation.model.saving !== undefined).flatMap((id) => {
    const economy = calculation.economy({ scenario, formula: 'gdp', year }).model;
    const foreign = dollars && IN_DOLLARS.includes(id) && economy.currency !== 'USD';
    const formula = foreign && has(`${id}-usd`) ? `${id}-usd` : id;
    return has(formula) ? [{ id, formula }] : [];
  });
}

/** The cells that the section draws: the chosen measure by year, and every headline in the year told. */
export function cellsToDraw(
  { model }: Calculation,
  scenario: string,
  measures: readonly Measure[],
  chosen: Measure,
  year: number,
): readonly Cell[] {
  const { from, to } = model.horizon;
  const byYear = Array.from({ length: to - from + 1 }, (_, i) => ({
    scenario,
    formula: chosen.formula,
    year: from + i,
  }));
  const told = measures
    .filter(({ formula }) => formula !== chosen.formula)
    .map(({ formula }) => ({ scenario, formula, year }));
  return [...byYear, ...told];
}
