import { cellKey } from '../../engine/cell.ts';
import { formatQuantity } from '../number-format.ts';
import type { ScaleWord } from '../number-style.ts';
import { fittingScale } from '../shown-number.ts';
import { unitLabel } from '../unit-label.ts';
import { unitParts } from '../unit-parts.ts';
import type { Traced } from '../traced.ts';
import { acrossCell, ALL, held, valueIn, whyNot, type Across } from './across.ts';
import { rankBy } from './ranking.ts';

/** The measures of the table, in its order. */
export const MEASURES = [
  'member-share',
  'burden-ratio',
  'member-spending',
  'spending-share',
  'member-gdp',
  'gdp-share',
  'member-per-head',
  'gap-points',
  'gap-money',
] as const;

export type Measure = (typeof MEASURES)[number];

/** What stands in the last row: all economies together. */
const TOTALS: Partial<Record<Measure, string>> = {
  'member-share': 'equal-share-level',
  'member-spending': 'total-spending',
  'member-gdp': 'total-gdp',
  'gap-money': 'gap-total',
};

export interface ResultEntry {
  number: Traced | null;
  /** Why there is no number. */
  none: string;
}

export interface ResultColumn {
  measure: Measure;
  /** The unit of its numbers where they are written without it: "$ bn". */
  unit: string;
}

export interface ResultRow {
  code: string;
  name: string;
  /** Its place by the measure that the table is sorted by; null where it has no number. */
  rank: number | null;
  tied: boolean;
  entries: readonly ResultEntry[];
}

export interface ResultTable {
  columns: readonly ResultColumn[];
  rows: readonly ResultRow[];
  totals: readonly (ResultEntry | null)[];
}

/** By which measure, and whether the largest comes first. */
export interface Sorting {
  by: Measure;
  largestFirst: boolean;
}

/** The table of results, sorted; economies without a number stand last. */
export function resultTable(across: Across, { by, largestFirst }: Sorting): ResultTable {
  const measures = MEASURES.filter(
    (measure) => across.alliance.level !== undefined || !measure.startsWith('gap-'),
  );
  const styles = measures.map((measure) => styleOf(across, measure));
  const values = across.members.map(({ code }) => valueIn(across, code, by));
  const ranks = rankBy(values);
  const rows = across.members.map(({ code, name }, index): ResultRow => {
    const rank = ranks[index] ?? null;
    return {
      code,
      name,
      rank,
      tied: rank !== null && ranks.filter((one) => one === rank).length > 1,
      entries: measures.map((measure, column) => entryOf(across, code, measure, styles[column] ?? null)),
    };
  });
  const last = largestFirst ? Infinity : -Infinity;
  rows.sort((a, b) => ((a.rank ?? last) - (b.rank ?? last)) * (largestFirst ? 1 : -1) || 0);
  if (!largestFirst) rows.sort((a, b) => Number(a.rank === null) - Number(b.rank === null));
  return {
    columns: measures.map((measure, index) => ({
      measure,
      unit: headOf(across, measure, styles[index] ?? null),
    })),
    rows,
    totals: measures.map((measure, column) => {
      const formula = TOTALS[measure];
      return formula === undefined ? null : entryOf(across, ALL, formula, styles[column] ?? null);
    }),
  };
}

interface ColumnStyle {
  scale: ScaleWord;
  decimals: number;
}

/** Money in one scale and as many places all down a column, so that its digits line up; null for other units. */
function styleOf(across: Across, measure: Measure): ColumnStyle | null {
  const { core, style, members } = across;
  const unit = unitOf(across, measure);
  if (unit === null || unitParts(unit).kind !== 'money') return null;
  const sizes = members
    .flatMap(({ code }) => valueIn(across, code, measure)?.abs() ?? [])
    .sort((one, other) => one.comparedTo(other));
  const largest = sizes.at(-1);
  // The one in the middle says the scale: one giant would leave the others with nothing but zeros.
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (largest === undefined || middle === undefined || largest.isZero()) return null;
  const scale =
    typeof style.scale === 'string' && style.scale !== 'auto'
      ? core.numbers.chosenScales[style.scale]
      : fittingScale(middle.isZero() ? largest : middle, unit, core.numbers);
  const digits = style.decimals === 'more' ? 6 : 3;
  const size = middle.isZero() ? largest : middle;
  return { scale, decimals: Math.min(6, Math.max(0, digits - 1 - (size.e - scale.power))) };
}

function unitOf(across: Across, formula: string): string | null {
  const [first] = across.members;
  return first === undefined ? null : across.calculation.unit(acrossCell(across, first.code, formula));
}

function headOf(across: Across, measure: Measure, style: ColumnStyle | null): string {
  const unit = unitOf(across, measure);
  return unit === null || style === null ? '' : unitLabel(unit, style.scale, across.core.numbers);
}

function entryOf(across: Across, member: string, formula: string, style: ColumnStyle | null): ResultEntry {
  const found = held(across, member, formula);
  if ('problem' in found) return { number: null, none: whyNot(across, found.problem) };
  if (style === null) return { number: found.number, none: '' };
  const cell = acrossCell(across, member, formula);
  const text = formatQuantity(found.value, across.calculation.unit(cell), across.core.numbers, {
    ...style,
    unit: 'none',
  });
  return { number: { text, trace: across.traceIn(cellKey(cell)) }, none: '' };
}
