import { itemAt } from '../../quantity/item-at.ts';
import type { UncertaintyModel } from '../../scenario/model.ts';
import { formulaIndex } from '../catalogue/catalogue.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import { NoNumber } from '../problem.ts';
import { YEARLESS } from '../subject.ts';
import { InputDraws } from './draw-inputs.ts';
import { spreadOf, type Spread } from './quantiles.ts';
import { BLOCK, SampleRun } from './sample-run.ts';
import { Draws } from './sampled.ts';

/**
 * What the draws say of a cell: a band; `certain` where it hangs on no input that is drawn; `none` where a draw, or
 * every one, has no number.
 */
export type Band = Spread | 'certain' | 'none';

/** The bands of the cells after so many draws. */
export interface BandReport {
  drawn: number;
  of: number;
  bands: readonly Band[];
}

/** After these many draws a first band is told, then a better one, then the last. */
const FIRST_REPORTS = [BLOCK, BLOCK * 4];

/**
 * Draws the inputs of a model and gives the bands of cells: early from few draws, then from more. Yields after each
 * block of draws, without a report in between, so that whoever runs it can stop. Draws come in pairs, so that an odd
 * number of them is rounded up; without `antithetic` every draw is drawn anew, which a test of the pairs asks for.
 * Shape: the same model, seed and number of draws give the same digits on every machine.
 */
export function* bandsOf(
  calculation: Calculation,
  cells: readonly Cell[],
  uncertainty: UncertaintyModel,
  antithetic = true,
): Generator<BandReport | undefined> {
  const of = uncertainty.samples + (uncertainty.samples % 2);
  const run = new SampleRun(calculation.model, uncertainty, new InputDraws(uncertainty, antithetic));
  const places = cells.map((cell) => ({
    subject: calculation.subject(cell),
    index: formulaIndex(cell.formula),
    year: cell.year ?? YEARLESS,
  }));
  const values = cells.map(() => undefined as Float64Array | undefined);
  const certain = cells.map((): Band => 'certain');
  for (let drawn = 0; drawn < of;) {
    const count = Math.min(BLOCK, of - drawn);
    run.next(count);
    places.forEach(({ subject, index, year }, i) => {
      const found = run.get(subject, index, year);
      if (found instanceof NoNumber) certain[i] = 'none';
      else if (found instanceof Draws)
        (values[i] ??= new Float64Array(of)).set(found.values.subarray(0, count), drawn);
    });
    drawn += count;
    const last = drawn === of;
    if (!last && !FIRST_REPORTS.includes(drawn)) {
      yield undefined;
      continue;
    }
    const bands = values.map((all, i): Band => {
      if (all === undefined) return itemAt(certain, i);
      return spreadOf(last ? all : all.slice(0, drawn)) ?? 'none';
    });
    yield { drawn, of, bands };
  }
}

/** The bands of cells after all draws, at once. */
export function allBandsOf(
  calculation: Calculation,
  cells: readonly Cell[],
  uncertainty: UncertaintyModel,
  antithetic = true,
): readonly Band[] {
  let bands: readonly Band[] = [];
  for (const report of bandsOf(calculation, cells, uncertainty, antithetic))
    if (report !== undefined) bands = report.bands;
  return bands;
}
