import type { Decimal } from '../../quantity/decimal.ts';

/** Values that agree to so many digits are tied: divisions are right to at least as many. */
const DIGITS = 30;

/** One way of measuring, with what it gives for each economy in turn; null where it gives no number. */
export interface Measured {
  id: string;
  values: readonly (Decimal | null)[];
}

/** The places of the economies by one way of measuring; 1 is the highest value, null has no number. */
export interface Ranking {
  id: string;
  ranks: readonly (number | null)[];
}

/** Two economies that one way puts in one order and another way in the other. Numbers are places in the list. */
export interface Flip {
  /** The economy that stands above by more ways; the first of the list where both do by as many. */
  one: number;
  other: number;
  /** Ways by which `one` stands above `other`. */
  above: readonly string[];
  /** Ways by which it stands below. */
  below: readonly string[];
  /** Ways by which they are tied. */
  tied: readonly string[];
}

/** The best and the worst place of an economy over all ways. */
export interface RankRange {
  best: number;
  worst: number;
}

/** A pair whose order every way agrees on. */
export interface FirmPair {
  above: number;
  below: number;
}

export interface RankComparison {
  rankings: readonly Ranking[];
  /** Null for an economy that no way has a number for. */
  ranges: readonly (RankRange | null)[];
  flips: readonly Flip[];
  /** Pairs in the same strict order by every way, each way having a number for both. */
  firm: readonly FirmPair[];
  /** Pairs that have a number for both by one way at least. */
  pairs: number;
  /** The economies in order of their mean place: how a picture lists them. */
  order: readonly number[];
}

/**
 * Places by size: the largest is 1; equal values share the better place, and the next one counts them all
 * (1, 2, 2, 4).
 */
export function rankBy(values: readonly (Decimal | null)[]): (number | null)[] {
  const rounded = values.map((value) => value?.toSignificantDigits(DIGITS) ?? null);
  const sorted = rounded.filter((value) => value !== null).sort((a, b) => b.comparedTo(a));
  return rounded.map((value) => (value === null ? null : sorted.findIndex((other) => other.eq(value)) + 1));
}

/**
 * Compares the places that several ways of measuring give.
 * Time: ways × economies², which forty economies keep small.
 */
export function compareRanks(measured: readonly Measured[]): RankComparison {
  const rankings = measured.map(({ id, values }): Ranking => ({ id, ranks: rankBy(values) }));
  const count = Math.max(0, ...measured.map(({ values }) => values.length));
  const flips: Flip[] = [];
  const firm: FirmPair[] = [];
  let pairs = 0;
  for (let first = 0; first < count; first += 1)
    for (let second = first + 1; second < count; second += 1) {
      const pair = comparePair(rankings, first, second);
      const { above, below, tied, missing } = pair;
      if (above.length + below.length + tied.length === 0) continue;
      pairs += 1;
      const swapped = below.length > above.length;
      if (above.length > 0 && below.length > 0)
        flips.push(
          swapped
            ? { one: second, other: first, above: below, below: above, tied }
            : { one: first, other: second, above, below, tied },
        );
      else if (tied.length === 0 && missing.length === 0)
        firm.push(swapped ? { above: second, below: first } : { above: first, below: second });
    }
  const ranges = Array.from({ length: count }, (_, member) => rangeOf(rankings, member));
  const order = ranges
    .map((_, member) => member)
    .sort((a, b) => meanRank(rankings, a) - meanRank(rankings, b) || a - b);
  return { rankings, ranges, flips, firm, pairs, order };
}

function comparePair(
  rankings: readonly Ranking[],
  first: number,
  second: number,
): Record<'above' | 'below' | 'tied' | 'missing', string[]> {
  const found: Record<'above' | 'below' | 'tied' | 'missing', string[]> = {
    above: [],
    below: [],
    tied: [],
    missing: [],
  };
  for (const { id, ranks } of rankings) {
    const [a, b] = [ranks[first] ?? null, ranks[second] ?? null];
    const where = a === null || b === null ? 'missing' : a < b ? 'above' : a > b ? 'below' : 'tied';
    found[where].push(id);
  }
  return found;
}

function rangeOf(rankings: readonly Ranking[], member: number): RankRange | null {
  const ranks = rankings.flatMap(({ ranks: all }) => all[member] ?? []);
  return ranks.length === 0 ? null : { best: Math.min(...ranks), worst: Math.max(...ranks) };
}

/** Only orders a list; it is never shown. */
function meanRank(rankings: readonly Ranking[], member: number): number {
  const ranks = rankings.flatMap(({ ranks: all }) => all[member] ?? []);
  return ranks.length === 0 ? Infinity : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

/** What every way agrees on, said shortly: an economy with all that stand below it by every way. */
export interface FirmGroup {
  above: number;
  below: readonly number[];
}

/** The firm pairs by the economy that stands above, the one with most below it first. */
export function firmGroups({ firm, order }: Pick<RankComparison, 'firm' | 'order'>): FirmGroup[] {
  return order
    .map((above) => ({
      above,
      below: order.filter((below) => firm.some((pair) => pair.above === above && pair.below === below)),
    }))
    .filter(({ below }) => below.length > 0)
    .sort((a, b) => b.below.length - a.below.length);
}
