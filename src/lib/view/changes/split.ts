import { attribute, type Attribution } from '../../engine/attribution/attribute.ts';
import { headlineYear, type Headline } from '../../engine/attribution/headline.ts';
import type { InputPart } from '../../engine/attribution/input-parts.ts';
import type { Calculation } from '../../engine/calculation.ts';
import type { Cell } from '../../engine/cell.ts';
import type { Problem } from '../../engine/problem.ts';
import type { Unit } from '../../quantity/unit.ts';

/** Two versions computed, for one scenario: the one before and the one after. */
export interface Pair {
  before: Calculation;
  after: Calculation;
  scenario: string;
}

/** A headline's change with its unit and the cells that it lies between. */
export type Split =
  | { kind: 'split'; attribution: Attribution; unit: Unit; before: Cell; after: Cell }
  | { kind: 'missing'; which: 'before' | 'after'; problem: Problem }
  | { kind: 'unlike'; before: Unit; after: Unit };

/** The cell of a headline in one of the versions. */
export function headlineCell({ formula, at }: Headline, { model }: Calculation, scenario: string): Cell {
  return { scenario, formula, year: headlineYear(at, model, scenario) };
}

/** Splits a headline's change; amounts in unlike units (US and international dollars) have no common change. */
export function splitHeadline({ before, after, scenario }: Pair, headline: Headline): Split {
  const [was, is] = [headlineCell(headline, before, scenario), headlineCell(headline, after, scenario)];
  const [one, other] = [before.unit(was), after.unit(is)];
  if (one !== other) return { kind: 'unlike', before: one, after: other };
  const result = attribute({ before: before.model, after: after.model, scenario }, headline);
  if ('missing' in result) return { kind: 'missing', which: result.missing, problem: result.problem };
  return { kind: 'split', attribution: result, unit: other, before: was, after: is };
}

/** The inputs of a contribution as its address holds them. */
export function whatOf(parts: readonly InputPart[]): string {
  return parts.join('+');
}
