import { cellKey } from '../../engine/cell.ts';
import { formulaOf } from '../../engine/catalogue/catalogue.ts';
import { yearsOf } from '../../engine/years-of.ts';
import { NoNumber } from '../../engine/problem.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { formatQuantity } from '../number-format.ts';
import type { ScaleWord } from '../number-style.ts';
import { fittingScale } from '../shown-number.ts';
import type { Traced } from '../traced.ts';
import { unitLabel } from '../unit-label.ts';
import { unitParts } from '../unit-parts.ts';
import { explain, type Reading } from './reading.ts';

/** The columns on offer, in their order; those of the opening are marked. */
export const TABLE_MEASURES: readonly { formula: string; opening?: true }[] = [
  { formula: 'gdp', opening: true },
  { formula: 'share', opening: true },
  { formula: 'spending', opening: true },
  { formula: 'baseline-spending' },
  { formula: 'increment', opening: true },
  { formula: 'cumulative-increment', opening: true },
  { formula: 'cumulative-spending' },
  { formula: 'effective-share' },
  { formula: 'spending-growth' },
  { formula: 'real-spending' },
  { formula: 'real-increment' },
  { formula: 'real-spending-growth' },
  { formula: 'per-head' },
  { formula: 'increment-per-head' },
  { formula: 'share-of-budget' },
  { formula: 'tax-points' },
  { formula: 'spending-usd' },
  { formula: 'increment-usd', opening: true },
  { formula: 'cumulative-increment-usd' },
  { formula: 'saving-ratio', opening: true },
  { formula: 'saving-days' },
  { formula: 'saving-share-of-gdp' },
  { formula: 'break-even-points' },
];

/** A cell: a number with its trace and exact value, or why there is none. */
export type TableCell = (Traced & { value: Decimal }) | { none: string };

export interface TableColumn {
  formula: string;
  name: string;
  /** The unit that the texts below are in, in the reader's language. */
  unit: string;
  /** The unit of the exact values, as the engine writes it. */
  exactUnit: string;
}

/** The results of one scenario by year, as plain data. */
export interface CostTable {
  columns: readonly TableColumn[];
  rows: readonly { year: number; cells: readonly TableCell[] }[];
}

/** The measures that can be asked for in this scenario: those about inputs that are not given are left out. */
export function measuresOf({ calculation: { model }, scenario }: Reading): readonly string[] {
  return TABLE_MEASURES.map(({ formula }) => formula).filter(
    (formula) => yearsOf(formulaOf(formula), scenario, model).length > 0,
  );
}

/** Makes the table of the chosen measures: one scale a column, its unit in the head, digits that line up. */
export function costTable(reading: Reading, chosen: readonly string[]): CostTable {
  const { horizon } = reading.calculation.model;
  const years = Array.from({ length: horizon.to - horizon.from + 1 }, (_, index) => horizon.from + index);
  const made = measuresOf(reading)
    .filter((formula) => chosen.includes(formula))
    .map((formula) => columnOf(reading, formula, years));
  return {
    columns: made.map(({ column }) => column),
    rows: years.map((year, index) => ({
      year,
      cells: made.map(({ cells }) => cells[index] ?? { none: '' }),
    })),
  };
}

function columnOf(
  reading: Reading,
  formula: string,
  years: readonly number[],
): { column: TableColumn; cells: TableCell[] } {
  const { calculation, scenario, core, style } = reading;
  const asked = new Set(yearsOf(formulaOf(formula), scenario, calculation.model));
  const found = years.map((year) =>
    asked.has(year) ? calculation.value({ scenario: scenario.id, formula, year }) : null,
  );
  const unit = calculation.unit({ scenario: scenario.id, formula, year: horizonStart(years) });
  const sizes = found.flatMap((value) => (value === null || value instanceof NoNumber ? [] : [value.abs()]));
  const largest = sizes.reduce<Decimal | null>((top, one) => (top?.gt(one) ? top : one), null);
  const money = unitParts(unit).kind === 'money';
  const scale: ScaleWord =
    money && style.scale !== undefined && typeof style.scale === 'string' && style.scale !== 'auto'
      ? core.numbers.chosenScales[style.scale]
      : largest === null
        ? { power: 0, word: '', name: '' }
        : fittingScale(largest, unit, core.numbers);
  const digits = style.decimals === 'more' ? 6 : 3;
  const places =
    largest === null || largest.isZero()
      ? 0
      : Math.min(6, Math.max(0, digits - 1 - (largest.e - scale.power)));
  const cells = found.map((value, index): TableCell => {
    if (value === null) return { none: '' };
    if (value instanceof NoNumber) return { none: explain(reading, value.problem).message };
    const cell = { scenario: scenario.id, formula, year: years[index] ?? null };
    const text = formatQuantity(value, unit, core.numbers, { scale, decimals: places, unit: 'none' });
    return { text, trace: cellKey(cell), value };
  });
  const name = core.formulas.names[formula] ?? formula;
  return { column: { formula, name, unit: headUnit(reading, unit, scale), exactUnit: unit }, cells };
}

const horizonStart = (years: readonly number[]): number => years[0] ?? 0;

function headUnit({ core }: Reading, unit: string, scale: ScaleWord): string {
  const parts = unitParts(unit);
  if (parts.kind === 'money') {
    const amount = unitLabel(unit, scale, core.numbers);
    const each = parts.perPerson ? core.numbers.perPerson(amount) : amount;
    return parts.priceYear === undefined ? each : core.numbers.inPricesOf(each, parts.priceYear);
  }
  // Names of the other measures say what is counted.
  return parts.kind === 'percent' ? '%' : '';
}
