import type { Calculation } from '../engine/calculation.ts';
import type { Cell } from '../engine/cell.ts';
import { formulaOf } from '../engine/catalogue/catalogue.ts';
import { allBandsOf, type Band } from '../engine/samples/bands.ts';
import { decimal, plain } from '../quantity/decimal.ts';
import type { UncertaintyModel } from '../scenario/model.ts';
import { SAMPLES, SEEDS } from '../scenario/rules.ts';

/** Digits printed: beyond them stands only what rounding left. */
const DIGITS = 12;

/** The quantiles of a result as the shell prints them; the mean beside them. */
export interface Quantiles {
  p5: string;
  p25: string;
  p50: string;
  p75: string;
  p95: string;
  mean: string;
}

/**
 * The quantiles of any result; null for one that hangs on no uncertain input, of which a draw has no number, or
 * across economies.
 * Shape: asked for in the order of the results, since the years of one measure are drawn together.
 */
export function quantilesOf(
  calculation: Calculation,
  uncertainty: UncertaintyModel,
): (cell: Cell) => Quantiles | null {
  let known = '';
  let bands = new Map<number | null, Band>();
  return (cell) => {
    // Measures across economies order and split whole numbers: they are not drawn.
    if (['alliance', 'member'].includes(formulaOf(cell.formula).scope)) return null;
    const key = JSON.stringify({ ...cell, year: null });
    if (key !== known) {
      const { from, to } = calculation.model.horizon;
      const years =
        cell.year === null ? [null] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const cells = years.map((year) => ({ ...cell, year }));
      const found = allBandsOf(calculation, cells, uncertainty);
      bands = new Map(years.map((year, index) => [year, found[index] ?? 'none']));
      known = key;
    }
    const band = bands.get(cell.year) ?? 'none';
    return typeof band === 'string' ? null : written(band);
  };
}

function written({ quantiles, mean }: Exclude<Band, string>): Quantiles {
  const [p5 = '', p25 = '', p50 = '', p75 = '', p95 = '', middle = ''] = [...quantiles, mean].map((value) =>
    plain(decimal(value.toPrecision(DIGITS))),
  );
  return { p5, p25, p50, p75, p95, mean: middle };
}

/** A whole number given with `--samples` or `--seed`; undefined where it is none or outside its bounds. */
export function readCount(text: string | undefined, of: 'samples' | 'seed'): number | undefined {
  const { from, to } = of === 'samples' ? SAMPLES : SEEDS;
  if (text === undefined || !/^\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= from && number <= to ? number : undefined;
}
