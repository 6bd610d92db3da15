import type { NumberInput, RateInput, SourcedNumber, YearMap } from './document.ts';
import { entriesOf, isNumberInput } from './input-kind.ts';
import type { Leaf, LeavesByYear, Series } from './model.ts';
import { joinPath } from './path.ts';

/**
 * Numbers of a document as leaves. The same number at the same place is the same object from one
 * resolve to the next, so that the engine, which remembers by identity, forgets only what an edit changed.
 */

/** The last few leaves made for each place. A memory of identity only: forgetting it changes no result. */
const recentLeaves = new Map<string, Leaf[]>();
const MOST_PLACES = 50_000;
const MOST_A_PLACE = 8;

function isSameLeaf(a: Leaf, b: Leaf): boolean {
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.source === b.source &&
    a.date === b.date &&
    a.example === b.example
  );
}

function makeLeaf(ref: string, input: NumberInput): Leaf {
  if (typeof input === 'string') return { ref, value: input };
  const { value, source, date, interval, example }: SourcedNumber = input;
  return {
    ref,
    value,
    ...(interval !== undefined && { low: interval[0], high: interval[1] }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
    ...(example !== undefined && { example }),
  };
}

/** The leaf of one number: `choice:` and its place in the file. */
export function resolveNumber(input: NumberInput, path: string): Leaf {
  const leaf = makeLeaf(`choice:${path}`, input);
  const recent = recentLeaves.get(path) ?? [];
  const same = recent.find((known) => isSameLeaf(known, leaf));
  if (same !== undefined) return same;
  if (recentLeaves.size >= MOST_PLACES) recentLeaves.clear();
  recentLeaves.set(path, [leaf, ...recent].slice(0, MOST_A_PLACE));
  return leaf;
}

const mapsByObject = new WeakMap<YearMap, { path: string; leaves: LeavesByYear }>();

/** The leaves of a map by year, in order of the years; the same map at the same place gives the same object. */
export function resolveYearMap(map: YearMap, path: string): LeavesByYear {
  const known = mapsByObject.get(map);
  if (known?.path === path) return known.leaves;
  const leaves = new Map(
    entriesOf(map).map(([year, input]) => [year, resolveNumber(input, joinPath(path, String(year)))]),
  );
  mapsByObject.set(map, { path, leaves });
  return leaves;
}

const seriesByPart = new WeakMap<Leaf | LeavesByYear, Series>();

/** One number for all years, or one a year; the same number or map gives the same object. */
export function resolveRate(input: RateInput, path: string): Series {
  const part: Leaf | LeavesByYear = isNumberInput(input)
    ? resolveNumber(input, path)
    : resolveYearMap(input, path);
  let series = seriesByPart.get(part);
  if (series === undefined) {
    series = 'get' in part ? { byYear: part } : { one: part };
    seriesByPart.set(part, series);
  }
  return series;
}
