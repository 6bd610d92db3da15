import type { Cell } from '../../engine/cell.ts';
import { formulaOf } from '../../engine/catalogue/catalogue.ts';
import type { Words } from '../charts/words.ts';
import type { Base, Column } from './columns.ts';
import { entryOf, isAsked, type Comparison, type Entry } from './comparison.ts';

/** What a step is measured by. */
export type StepMeasure = 'year' | 'usd' | 'per-head' | 'ratio' | 'horizon';

const STEP_MEASURES: readonly StepMeasure[] = ['year', 'usd', 'per-head', 'ratio', 'horizon'];

/** Formulas of a step up from another level, and from the baseline. */
const FORMULAS: Readonly<Record<StepMeasure, { pair: string; base: string }>> = {
  year: { pair: 'step-spending', base: 'increment' },
  usd: { pair: 'step-spending-usd', base: 'increment-usd' },
  'per-head': { pair: 'step-per-head', base: 'increment-per-head' },
  ratio: { pair: 'step-saving-ratio', base: 'saving-ratio' },
  horizon: { pair: 'step-cumulative', base: 'cumulative-increment' },
};

/** From one level to the next. */
export interface Step {
  key: string;
  from: Words;
  to: Words;
  tone: Column['tone'];
  entries: readonly Entry[];
}

/** The measures that can be asked for, in the order of the columns. */
export function stepMeasures(comparison: Comparison): readonly StepMeasure[] {
  const [first] = comparison.columns;
  if (first === undefined) return [];
  return STEP_MEASURES.filter((measure) => {
    const { onlyWith } = formulaOf(FORMULAS[measure].base);
    return (
      onlyWith === undefined ||
      isAsked(comparison, first, FORMULAS[measure].base, yearOf(comparison, measure))
    );
  });
}

/** What it costs to go from a lower level, or from the baseline, to a higher one. */
export function stepEntry(
  comparison: Comparison,
  upper: Column,
  lower: Column | null,
  measure: StepMeasure,
): Entry {
  const { pair, base } = FORMULAS[measure];
  const year = yearOf(comparison, measure);
  // A one-off saving is set beside the whole extra cost, which is no ratio of a single year.
  const oneOff = comparison.reading.calculation.model.saving?.period === 'one-off';
  if (measure === 'ratio' && lower === null && oneOff) return { none: '' };
  const cell: Cell =
    lower === null
      ? { scenario: upper.id, formula: base, year }
      : { scenario: upper.id, lower: lower.id, formula: pair, year };
  return entryOf(comparison, cell);
}

/** Each step up, from the baseline to the highest level, and all of them together where there are several. */
export function stepsOf(comparison: Comparison, base: Base): { steps: readonly Step[]; all: Step | null } {
  const measures = stepMeasures(comparison);
  const step = (upper: Column, lower: Column | null, key: string): Step => ({
    key,
    from: lower?.name ?? base.start,
    to: upper.name,
    tone: upper.tone,
    entries: measures.map((measure) => stepEntry(comparison, upper, lower, measure)),
  });
  const { columns } = comparison;
  const last = columns.at(-1);
  return {
    steps: columns.map((column, index) => step(column, columns[index - 1] ?? null, column.id)),
    all: last === undefined || columns.length < 2 ? null : step(last, null, 'all'),
  };
}

function yearOf({ reading, year }: Comparison, measure: StepMeasure): number {
  return measure === 'horizon' ? reading.calculation.model.horizon.to : year;
}
