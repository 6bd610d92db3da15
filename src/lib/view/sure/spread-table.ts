import { QUANTILES } from '../../engine/samples/quantiles.ts';
import type { Cell } from '../../engine/cell.ts';
import type { ExactCell } from '../charts/chart.ts';
import { exactCell } from '../charts/results.ts';
import type { Measure } from './measures.ts';
import { asDecimal, bandAt, drawnCell, type SureContext } from './sure-context.ts';

/** A headline number: its quantiles, its mean and the exact central result; null where nothing uncertain moves it. */
export interface SpreadRow {
  measure: Measure;
  name: string;
  quantiles: readonly ExactCell[] | null;
  mean: ExactCell | null;
  central: ExactCell | string;
}

/** The headline numbers of the year told. */
export function spreadTable(context: SureContext, measures: readonly Measure[]): readonly SpreadRow[] {
  const { charts, words, scenario, year } = context;
  return measures.map((measure): SpreadRow => {
    const cell: Cell = { scenario: scenario.id, formula: measure.formula, year };
    const band = bandAt(context, cell);
    const quantiles =
      band === undefined
        ? null
        : QUANTILES.map((percent, i) =>
            drawnCell(context, cell, { kind: 'quantile', percent }, asDecimal(band.quantiles[i] ?? 0)),
          );
    const mean = band === undefined ? null : drawnCell(context, cell, { kind: 'mean' }, asDecimal(band.mean));
    return { measure, name: words.measures[measure.id], quantiles, mean, central: exactCell(charts, cell) };
  });
}
