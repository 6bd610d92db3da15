import type { Cell } from '../../engine/cell.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import { formatQuantity } from '../number-format.ts';
import type { ScaleWord } from '../number-style.ts';
import { fittingScale } from '../shown-number.ts';
import { unitLabel } from '../unit-label.ts';
import { unitParts } from '../unit-parts.ts';
import { cellKey } from '../../engine/cell.ts';
import { entryOf, exactOf, isAsked, type Comparison, type Entry } from './comparison.ts';

/** What a group of rows is about. */
export type GroupId = 'year' | 'horizon' | 'saving' | 'growth';

interface Measure {
  formula: string;
  /** The same of the baseline, where there is one. */
  base?: string;
  /** One number a scenario, or the whole horizon, instead of the year that is looked at. */
  when?: 'scenario' | 'horizon';
}

const GROUPS: readonly { id: GroupId; measures: readonly Measure[] }[] = [
  {
    id: 'year',
    measures: [
      { formula: 'share', base: 'baseline' },
      { formula: 'spending', base: 'baseline-spending' },
      { formula: 'spending-usd', base: 'baseline-spending-usd' },
      { formula: 'increment' },
      { formula: 'increment-usd' },
      { formula: 'real-increment' },
      { formula: 'per-head' },
      { formula: 'increment-per-head' },
      { formula: 'share-of-budget' },
      { formula: 'tax-points' },
    ],
  },
  {
    id: 'horizon',
    measures: [
      { formula: 'cumulative-spending', when: 'horizon' },
      { formula: 'cumulative-increment', when: 'horizon' },
      { formula: 'cumulative-increment-usd', when: 'horizon' },
    ],
  },
  { id: 'saving', measures: [{ formula: 'saving-ratio' }, { formula: 'saving-days' }] },
  {
    id: 'growth',
    measures: [
      { formula: 'compound-growth', when: 'scenario' },
      { formula: 'spending-growth' },
      { formula: 'real-spending-growth' },
    ],
  },
];

/** A measure over all levels. */
export interface MatrixRow {
  formula: string;
  name: string;
  /** The unit of the numbers in the row, where they are written without it. */
  unit: string;
  base: Entry | null;
  entries: readonly Entry[];
}

/** Every measure by level, in groups; measures about inputs that are not given are left out. */
export function matrixOf(comparison: Comparison): readonly { id: GroupId; rows: readonly MatrixRow[] }[] {
  return GROUPS.map(({ id, measures }) => ({
    id,
    rows: measures.flatMap((measure) => rowOf(comparison, measure)),
  })).filter(({ rows }) => rows.length > 0);
}

function rowOf(comparison: Comparison, { formula, base, when }: Measure): MatrixRow[] {
  const { columns, reading, year } = comparison;
  const { to } = reading.calculation.model.horizon;
  const at = when === 'scenario' ? null : when === 'horizon' ? to : year;
  const asked = columns.filter((column) => isAsked(comparison, column, formula, at));
  const first = columns[0];
  if (asked.length === 0 || first === undefined) return [];
  const cells = columns.map(({ id }): Cell => ({ scenario: id, formula, year: at }));
  const own: Cell | null =
    base === undefined ? null : { scenario: reading.scenario.id, formula: base, year: at };
  const unit = reading.calculation.unit({ scenario: first.id, formula, year: at });
  const name = reading.core.formulas.names[formula] ?? formula;
  if (unitParts(unit).kind !== 'money') {
    const entries = columns.map((column, index) =>
      asked.includes(column) && cells[index] ? entryOf(comparison, cells[index]) : { none: '' },
    );
    return [{ formula, name, unit: '', base: own && entryOf(comparison, own), entries }];
  }
  const values = [...(own ? [own] : []), ...cells].map((cell) => exactOf(comparison, cell));
  const style = rowStyle(comparison, values, unit);
  return [
    {
      formula,
      name,
      unit: moneyHead(comparison, unit, style.scale),
      base: own && moneyEntry(comparison, own, unit, style),
      entries: cells.map((cell) => moneyEntry(comparison, cell, unit, style)),
    },
  ];
}

interface RowStyle {
  scale: ScaleWord;
  decimals: number;
}

/** One scale and as many places in the whole row, so that its digits line up. */
function rowStyle(
  { reading: { core, style } }: Comparison,
  values: readonly (Decimal | null)[],
  unit: string,
): RowStyle {
  const largest = values.reduce<Decimal | null>(
    (top, value) => (value !== null && (top === null || value.abs().gt(top)) ? value.abs() : top),
    null,
  );
  if (largest === null || largest.isZero()) return { scale: { power: 0, word: '', name: '' }, decimals: 0 };
  const scale =
    typeof style.scale === 'string' && style.scale !== 'auto'
      ? core.numbers.chosenScales[style.scale]
      : fittingScale(largest, unit, core.numbers);
  const digits = style.decimals === 'more' ? 6 : 3;
  return { scale, decimals: Math.min(6, Math.max(0, digits - 1 - (largest.e - scale.power))) };
}

function moneyEntry(comparison: Comparison, cell: Cell, unit: string, style: RowStyle): Entry {
  const value = exactOf(comparison, cell);
  if (value === null) return entryOf(comparison, cell);
  const text = formatQuantity(value, unit, comparison.reading.core.numbers, { ...style, unit: 'none' });
  const how = value.isZero() ? 'none' : value.isNegative() ? 'less' : 'more';
  return { number: { text, trace: cellKey(cell) }, how };
}

function moneyHead({ reading: { core } }: Comparison, unit: string, scale: ScaleWord): string {
  const parts = unitParts(unit);
  const amount = unitLabel(unit, scale, core.numbers);
  return parts.kind === 'money' && parts.priceYear !== undefined
    ? core.numbers.inPricesOf(amount, parts.priceYear)
    : amount;
}
