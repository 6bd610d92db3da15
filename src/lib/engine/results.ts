import { plain } from '../quantity/decimal.ts';
import type { ScenarioModel } from '../scenario/model.ts';
import { catalogue } from './catalogue/catalogue.ts';
import type { Calculation } from './calculation.ts';
import type { Cell } from './cell.ts';
import type { Formula } from './formula.ts';
import { NoNumber, type Problem } from './problem.ts';
import { yearsOf } from './years-of.ts';

/** One result as the shell prints it, but for its explanation, which is words. */
export interface Result {
  cell: Cell;
  scenario: string;
  economy: string;
  measure: string;
  year: number | null;
  value: string;
  unit: string;
  interval: [string, string] | null;
  conventions: readonly string[];
  leaves: readonly string[];
}

/** A measure without a number, and why. */
export interface MissingResult {
  scenario: string;
  economy: string;
  measure: string;
  year: number | null;
  problem: Problem;
}

/** Formulas that are measures of an economy or a scenario, as the catalogue stands. */
export const measures = (): readonly Formula[] => ofOne().filter(({ onlyOf }) => onlyOf === undefined);

/** Formulas that are measures of a part of a split demand. */
export const partMeasures = (): readonly Formula[] => ofOne().filter(({ onlyOf }) => onlyOf === 'part');

const ofOne = (): readonly Formula[] =>
  catalogue.filter(({ measure, scope }) => measure !== undefined && ['economy', 'scenario'].includes(scope));

/** Every result and every problem of a document: by scenario, then measure, then year. */
export function* results(calculation: Calculation): Generator<Result | MissingResult> {
  for (const scenario of calculation.model.scenarios) {
    for (const formula of measures()) {
      for (const year of yearsOf(formula, scenario, calculation.model))
        yield record(calculation, scenario, formula, year);
    }
    for (const { id } of scenario.parts ?? []) {
      for (const formula of partMeasures()) {
        for (const year of yearsOf(formula, scenario, calculation.model))
          yield record(calculation, scenario, formula, year, id);
      }
    }
    yield* targetNotReached(calculation, scenario);
  }
}

function record(
  c: Calculation,
  scenario: ScenarioModel,
  formula: Formula,
  year: number | null,
  part?: string,
): Result | MissingResult {
  const cell: Cell = {
    scenario: scenario.id,
    ...(part !== undefined && { part }),
    formula: formula.id,
    year,
  };
  return resultOf(c, cell, scenario.economy, formula);
}

/** What a cell gives: a result or a problem. */
export function resultOf(
  c: Calculation,
  cell: Cell,
  economy: string,
  formula: Formula,
): Result | MissingResult {
  const value = c.value(cell);
  const about = {
    scenario: cell.part === undefined ? cell.scenario : `${cell.scenario}+${cell.part}`,
    economy,
    measure: formula.measure ?? formula.id,
    year: cell.year,
  };
  if (value instanceof NoNumber) return { ...about, problem: value.problem };
  const interval = c.interval(cell);
  return {
    cell,
    ...about,
    value: plain(value),
    unit: c.unit(cell),
    interval: interval && [plain(interval.low), plain(interval.high)],
    conventions: c.conventions(cell),
    leaves: c.leaves(cell).map((leaf) => leaf.ref),
  };
}

/** Capped growth that does not reach its target within the horizon: said once, with by how much. */
export function* targetNotReached(c: Calculation, scenario: ScenarioModel): Generator<MissingResult> {
  const { path } = scenario;
  const shapes = [path, ...(scenario.parts ?? []).map((part) => part.path)].map((one) => one?.shape);
  if (!shapes.includes('capped-growth') || path.target === undefined) return;
  const year = c.model.horizon.to;
  const share = c.value({ scenario: scenario.id, formula: 'share', year });
  if (share instanceof NoNumber) return;
  const gap = c.numberOf(path.target).minus(share);
  if (gap.lte('1e-30')) return;
  const place = `scenarios[${String(c.model.scenarios.indexOf(scenario))}].path.limit`;
  yield {
    scenario: scenario.id,
    economy: scenario.economy,
    measure: 'share',
    year,
    problem: { code: 'target-not-reached', scenario: scenario.id, year, gapPoints: plain(gap), place },
  };
}
