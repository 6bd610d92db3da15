import { correctionsAfter, correctionsFor } from '../evidence/corrections.ts';
import type { Correction } from '../evidence/correction-schema.ts';
import { decimal, type Decimal } from '../quantity/decimal.ts';
import type { HeadlineLine, HeadlineRecord } from '../scenario/headline-record.ts';
import type { Leaf } from '../scenario/model.ts';
import { Calculation } from './calculation.ts';
import type { Cell } from './cell.ts';
import { canonicalValue, headlineLines } from './headline-checksum.ts';
import { NoNumber } from './problem.ts';

/** Why a headline is not what it was. */
export type MoveCause =
  /** A figure has another value than then. */
  | { kind: 'figure'; figure: string; was: string; is: string; correction: Correction | null }
  /** A formula or a convention was corrected since. */
  | { kind: 'rule'; correction: Correction }
  /** The scenario is not the one that the numbers were computed from. */
  | { kind: 'inputs' }
  /** Nothing that was recorded differs but the version that computes. */
  | { kind: 'engine'; was: string; is: string }
  /** The same version gives another number from the same inputs: the recorded number was altered. */
  | { kind: 'altered' };

/** A headline that is not what it was; null where there is no number. */
export interface MovedHeadline {
  scenario: string;
  measure: string;
  year: number;
  unit: string;
  was: string | null;
  is: string | null;
  causes: readonly MoveCause[];
}

/** What the recorded headlines are set against. */
export interface Now {
  calculation: Calculation;
  /** The version of this program. */
  engine: string;
  /** Whether the scenario is the one that the headlines were computed from. */
  sameInputs: boolean;
  corrections: readonly Correction[];
}

/**
 * The headlines that are not what they were when the record was made, each with every cause that is known.
 *
 * Formula: the scenario is computed a second time with the figures as they were. What differs between the two is the
 * figures' doing; what still differs from the record is that of inputs, of a corrected rule, or of the version.
 */
export function movedHeadlines(record: HeadlineRecord, now: Now): readonly MovedHeadline[] {
  const { calculation } = now;
  const asThen = new Calculation(calculation.model, (leaf) => decimal(valueThen(leaf, record) ?? leaf.value));
  const was = byCell(record.lines);
  const is = byCell(headlineLines(calculation));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const line = after ?? before;
    if (line === undefined || (before?.value === after?.value && before?.unit === after?.unit)) return [];
    const { scenario, measure, year, unit } = line;
    const causes =
      after === undefined
        ? otherCauses([], [], record, now)
        : causesOf({ scenario, formula: measure, year }, { before, after, asThen }, record, now);
    return [{ scenario, measure, year, unit, was: before?.value ?? null, is: after?.value ?? null, causes }];
  });
}

function causesOf(
  cell: Cell,
  { before, after, asThen }: { before: HeadlineLine | undefined; after: HeadlineLine; asThen: Calculation },
  record: HeadlineRecord,
  now: Now,
): MoveCause[] {
  const { calculation } = now;
  const value = asThen.value(cell);
  const withFiguresThen = value instanceof NoNumber ? undefined : canonicalValue(value);
  const causes = withFiguresThen === after.value ? [] : figureCauses(calculation.leaves(cell), record, now);
  const isExplained = withFiguresThen === before?.value && before?.unit === after.unit && causes.length > 0;
  if (isExplained) return causes;
  return [...causes, ...otherCauses(calculation.formulas(cell), calculation.conventions(cell), record, now)];
}

function figureCauses(leaves: readonly Leaf[], record: HeadlineRecord, { corrections }: Now): MoveCause[] {
  return leaves.flatMap((leaf): MoveCause[] => {
    const was = valueThen(leaf, record);
    if (was === undefined || isSame(was, leaf.value)) return [];
    const figure = figureOf(leaf);
    const all = correctionsFor({ figures: [figure], formulas: [], conventions: [] }, corrections);
    const since = correctionsAfter(record.correction, corrections);
    const correction = all.findLast((one) => since.includes(one)) ?? null;
    return [{ kind: 'figure', figure, was, is: leaf.value, correction }];
  });
}

/** Why a number moved that the figures do not explain. */
function otherCauses(
  formulas: readonly string[],
  conventions: readonly string[],
  record: HeadlineRecord,
  { engine, sameInputs, corrections }: Now,
): MoveCause[] {
  if (!sameInputs) return [{ kind: 'inputs' }];
  const since = correctionsAfter(record.correction, corrections);
  const rules = correctionsFor({ figures: [], formulas, conventions }, since);
  if (rules.length > 0) return rules.map((correction) => ({ kind: 'rule', correction }));
  return record.engine === engine
    ? [{ kind: 'altered' }]
    : [{ kind: 'engine', was: record.engine, is: engine }];
}

function valueThen(leaf: Leaf, { figures }: HeadlineRecord): string | undefined {
  return leaf.ref.startsWith('figure:') ? figures.get(figureOf(leaf)) : undefined;
}

function figureOf({ ref }: Leaf): string {
  return ref.slice('figure:'.length);
}

function isSame(one: string, other: string): boolean {
  const [a, b]: Decimal[] = [decimal(one), decimal(other)];
  return a !== undefined && b !== undefined && a.eq(b);
}

function byCell(lines: readonly HeadlineLine[]): Map<string, HeadlineLine> {
  return new Map(lines.map((line) => [`${line.scenario}/${line.measure}/${String(line.year)}`, line]));
}
