import { parseCell } from '../../engine/cell.ts';
import { catalogue } from '../../engine/catalogue/catalogue.ts';
import { NoNumber, type Problem } from '../../engine/problem.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Calculation } from '../../engine/calculation.ts';
import type { SiteRecords } from '../records/records.ts';
import type { BriefContext } from './brief-context.ts';
import { choicePlace } from '../panel/choice-place.ts';
import { sourcedAt } from '../panel/choice-reading.ts';

/** The exact number behind a trace. */
export interface TraceNumber {
  value: Decimal;
  unit: Unit;
  /** The range that the rounding of quoted figures leaves. */
  interval: { low: Decimal; high: Decimal } | null;
  /** The figures, choices and conventions that it rests on. */
  leaves: readonly string[];
}

type Sources = Pick<BriefContext, 'calculation' | 'document'> & {
  records: Pick<SiteRecords, 'figures' | 'accounts'>;
};

/** Looks the number of a trace up in a document's results, its inputs or the evidence; why there is none otherwise. */
export function traceNumber(trace: string, sources: Sources): TraceNumber | Problem | undefined {
  const [kind = '', id = ''] = split(trace);
  switch (kind) {
    case 'figure':
      return recorded(
        trace,
        sources.records.figures.find((figure) => figure.id === id),
      );
    case 'account':
      return recorded(
        trace,
        sources.records.accounts.find((account) => account.id === id),
      );
    case 'choice': {
      const place = choicePlace(id, sources.document);
      const text = sourcedAt(sources.document, id)?.value;
      return place && text !== undefined
        ? { value: decimal(text), unit: place.unit, interval: null, leaves: [trace] }
        : undefined;
    }
    default:
      return cellNumber(trace, sources.calculation);
  }
}

/** True where a trace leads to a number. */
export function isNumber(found: ReturnType<typeof traceNumber>): found is TraceNumber {
  return found !== undefined && 'value' in found;
}

function split(trace: string): readonly [string, string] | readonly [] {
  const at = trace.indexOf(':');
  return at < 0 ? [] : [trace.slice(0, at), trace.slice(at + 1)];
}

function recorded(
  trace: string,
  record: { value: string | null; unit: string | null } | undefined,
): TraceNumber | undefined {
  if (record === undefined || record.value === null || record.unit === null) return undefined;
  return { value: decimal(record.value), unit: record.unit, interval: null, leaves: [trace] };
}

function cellNumber(trace: string, calculation: Calculation): TraceNumber | Problem | undefined {
  const cell = parseCell(trace);
  if (cell === undefined || !catalogue.some(({ id }) => id === cell.formula)) return undefined;
  try {
    const value = calculation.value(cell);
    if (value instanceof NoNumber) return value.problem;
    return {
      value,
      unit: calculation.unit(cell),
      interval: calculation.interval(cell),
      leaves: calculation.leaves(cell).map(({ ref }) => ref),
    };
  } catch {
    // A scenario, a part or a member that the document no longer has.
    return undefined;
  }
}
