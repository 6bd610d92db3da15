import type { Decimal } from '../../quantity/decimal.ts';
import { itemAt } from '../../quantity/item-at.ts';
import type { CellValue } from '../subject.ts';
import { NoNumber, type Problem } from '../problem.ts';
import { following, hangingParts } from './hanging-parts.ts';
import { headlineYear, type Headline } from './headline.ts';
import type { InputPart } from './input-parts.ts';
import { coalitionsOf, inputsOf, mergeUntilWhole } from './merge-parts.ts';
import { changedParts, type Versions } from './mix-models.ts';
import { SEED } from './seeded-orders.ts';
import { sampledShapley, shapley, wholeShares, type Shares } from './shapley.ts';
import { fromWhole, placesFor, toWhole } from './whole-numbers.ts';

/** What one input, or several that make no sense apart, add to the change. */
export interface Contribution {
  parts: readonly InputPart[];
  value: Decimal;
}

/** A headline's change, split over the inputs that differ: the contributions sum exactly to it. */
export interface Attribution {
  before: Decimal;
  after: Decimal;
  change: Decimal;
  contributions: readonly Contribution[];
  /** How many orders were sampled, with which seed; null where every combination was computed. */
  sample: { orders: number; seed: number } | null;
}

/** Why a change cannot be split: one of the versions has no number. */
export interface Unsplit {
  missing: 'before' | 'after';
  problem: Problem;
}

/**
 * Splits a headline's change between two versions over the inputs that differ, whatever the order in which they
 * would be changed (Shapley 1953).
 *
 * Formula: for each input, the average of what it adds over all orders of changing the inputs.
 * Units: the headline's. Shape: inputs that cannot be changed apart (a combination without a number) are one.
 * Problems: that of the version which has no number.
 */
export function attribute(versions: Versions, headline: Headline): Attribution | Unsplit {
  const changed = changedParts(versions);
  const hanging = hangingParts(versions, changed, headline);
  const valueOf = remembered(versions, hanging, headline);
  const everything = 2 ** hanging.length - 1;
  const [before, after] = [valueOf(0), valueOf(everything)];
  if (before instanceof NoNumber) return { missing: 'before', problem: before.problem };
  if (after instanceof NoNumber) return { missing: 'after', problem: after.problem };

  const players = mergeUntilWhole(hanging.length, valueOf);
  const { groups, orders } = players;
  const asked = coalitionsOf(players).map((coalition) => valueOf(inputsOf(players, coalition)));
  const places = placesFor(asked.map(numberIn));
  const whole = (coalition: number): bigint =>
    toWhole(numberIn(valueOf(inputsOf(players, coalition))), places);
  const shares: Shares =
    orders === null
      ? shapley(groups.length, coalitionsOf(players).map(whole))
      : sampledShapley(groups.length, orders, whole);
  const split = wholeShares(shares);
  const idle = changed.filter((part) => !hanging.includes(part));
  return {
    before,
    after,
    change: fromWhole(toWhole(after, places) - toWhole(before, places), places),
    contributions: [
      ...groups.map((mask, index) => ({
        parts: hanging.filter((_, player) => (mask & (1 << player)) !== 0),
        value: fromWhole(itemAt(split, index), places),
      })),
      ...idle.map((part) => ({ parts: [part], value: fromWhole(0n, 0) })),
    ],
    sample: orders && { orders: orders.length, seed: SEED },
  };
}

function numberIn(value: CellValue): Decimal {
  if (value instanceof NoNumber) throw new Error('attribution: a combination without a number was kept');
  return value;
}

/** The value of each combination of inputs, computed once. */
function remembered(
  versions: Versions,
  parts: readonly InputPart[],
  headline: Headline,
): (mask: number) => CellValue {
  const calculationOf = following(versions);
  const known = new Map<number, CellValue>();
  return (mask) => {
    let value = known.get(mask);
    if (value === undefined) {
      const chosen = new Set(parts.filter((_, player) => (mask & (1 << player)) !== 0));
      const calculation = calculationOf((part) => chosen.has(part));
      const year = headlineYear(headline.at, calculation.model, versions.scenario);
      value = calculation.value({ scenario: versions.scenario, formula: headline.formula, year });
      known.set(mask, value);
    }
    return value;
  };
}
