import type { Decimal } from '../../quantity/decimal.ts';
import type { Traced } from '../traced.ts';
import { held, whyNot, type Across } from './across.ts';
import { compareRanks, type RankComparison } from './ranking.ts';

/** A measure that orders the economies, on a basis of rates. */
export interface WayOf {
  id: WayId;
  formula: string;
  basis: 'own' | 'ppp';
  /** The smallest number carries most: a gap. */
  smallestFirst?: true;
}

export type WayId =
  | 'share'
  | 'burden'
  | 'spending'
  | 'real'
  | 'spending-ppp'
  | 'per-head'
  | 'per-head-ppp'
  | 'gap'
  | 'host'
  | 'key';

const WAYS: readonly (WayOf & { only?: Only })[] = [
  { id: 'share', formula: 'ranked-share', basis: 'own' },
  { id: 'burden', formula: 'burden-ratio', basis: 'own', only: 'range' },
  { id: 'host', formula: 'burden-ratio-after-transfer', basis: 'own', only: 'host' },
  { id: 'gap', formula: 'gap-money', basis: 'own', smallestFirst: true, only: 'level' },
  { id: 'spending', formula: 'member-spending', basis: 'own' },
  { id: 'real', formula: 'member-real-spending', basis: 'own' },
  { id: 'spending-ppp', formula: 'member-spending', basis: 'ppp' },
  { id: 'per-head', formula: 'member-per-head', basis: 'own' },
  { id: 'per-head-ppp', formula: 'member-per-head', basis: 'ppp' },
  { id: 'key', formula: 'allocation', basis: 'own', only: 'allocation' },
];

/**
 * Ways that are counted only when a reader asks: money that a small economy lacks is little however far it falls
 * short, and a key says who should carry, not who does.
 */
export const UNCOUNTED: readonly WayId[] = ['gap', 'key'];

/** A way with what it gives, or why it orders nobody. */
export interface RankedWay {
  id: WayId;
  /** What orders them, the largest first. */
  values: readonly (Decimal | null)[];
  numbers: readonly (Traced | null)[];
}

export interface RankedWays {
  ways: readonly RankedWay[];
  /** Ways that give a number for one economy at most, and why. */
  missing: readonly { id: WayId; why: string }[];
  comparison: RankComparison;
}

type Only = 'range' | 'level' | 'host' | 'allocation';

function applies({ alliance, from, to }: Across, only: Only | undefined): boolean {
  switch (only) {
    case undefined:
      return true;
    case 'range':
      return from < to;
    case 'level':
      return alliance.level !== undefined;
    case 'host':
      return alliance.hostNation !== undefined;
    case 'allocation':
      return alliance.allocation !== undefined;
  }
}

/** The ways that the inputs of a comparison allow for: what a reader can leave out. */
export function waysOf(own: Across, ppp: Across | undefined): WayId[] {
  return WAYS.filter(({ basis, only }) => (basis === 'own' || ppp !== undefined) && applies(own, only)).map(
    ({ id }) => id,
  );
}

/**
 * Every way of measuring that the inputs allow for and the reader counts, with the places that it gives: the first
 * carries most. `ppp` is the same comparison at purchasing power parities.
 */
export function rankedWays(
  own: Across,
  ppp: Across | undefined,
  counts: (id: WayId) => boolean = (id) => !UNCOUNTED.includes(id),
): RankedWays {
  const ways: RankedWay[] = [];
  const missing: { id: WayId; why: string }[] = [];
  for (const { id, formula, basis, only, smallestFirst } of WAYS) {
    const across = basis === 'own' ? own : ppp;
    if (!counts(id) || across === undefined || !applies(own, only)) continue;
    const found = across.members.map(({ code }) => held(across, code, formula));
    const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
    // One number alone orders nobody.
    if (found.length - problems.length < Math.min(2, found.length)) {
      const [first] = problems;
      if (first !== undefined) missing.push({ id, why: whyNot(across, first) });
      continue;
    }
    ways.push({
      id,
      values: found.map((one) => ('problem' in one ? null : smallestFirst ? one.value.times(-1) : one.value)),
      numbers: found.map((one) => ('problem' in one ? null : one.number)),
    });
  }
  return { ways, missing, comparison: compareRanks(ways) };
}
