import { itemAt } from '../../quantity/item-at.ts';
import { NoNumber } from '../problem.ts';
import type { CellValue } from '../subject.ts';
import { seededOrders } from './seeded-orders.ts';

/** Up to so many changed inputs all their 2ⁿ combinations are computed; above that, orders are sampled. */
const MOST_EXACT = 10;
/** Orders drawn above that. */
const ORDERS = 128;

/** Inputs as players of the split: those that cannot be changed apart are one, written as bits. */
export interface Players {
  groups: readonly number[];
  /** The orders in which they come, where not every combination is computed. */
  orders: readonly (readonly number[])[] | null;
}

/** The inputs of a coalition of players, as bits. */
export function inputsOf({ groups }: Players, coalition: number): number {
  return groups.reduce(
    (inputs, group, player) => ((coalition & (1 << player)) === 0 ? inputs : inputs | group),
    0,
  );
}

/** Every coalition whose value the split asks for. */
export function coalitionsOf({ groups, orders }: Players): number[] {
  if (orders === null) return Array.from({ length: 2 ** groups.length }, (_, coalition) => coalition);
  const asked = new Set<number>([0]);
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) asked.add((coalition |= 1 << player));
  }
  return [...asked];
}

/**
 * Makes one player of inputs that give no number when only some of them change (a series of GDP that got shorter
 * and the growth that now continues it), until every combination has one. With numbers at both ends this ends.
 */
export function mergeUntilWhole(inputs: number, valueOf: (inputs: number) => CellValue): Players {
  let groups = Array.from({ length: inputs }, (_, input) => 1 << input);
  for (;;) {
    const orders = groups.length > MOST_EXACT ? seededOrders(groups.length, ORDERS) : null;
    const players: Players = { groups, orders };
    const failing = coalitionsOf(players).filter(
      (coalition) => valueOf(inputsOf(players, coalition)) instanceof NoNumber,
    );
    if (failing.length === 0 || groups.length < 2) return players;
    const [kept, gone] = mostOftenApart(groups.length, failing);
    groups = groups
      .map((group, player) => (player === kept ? group | itemAt(groups, gone) : group))
      .filter((_, player) => player !== gone);
  }
}

/** The two players of which the one was changed and the other was not in most combinations without a number. */
function mostOftenApart(players: number, failing: readonly number[]): [number, number] {
  let most = 0;
  let found: [number, number] = [0, 1];
  for (let one = 0; one < players; one++) {
    for (let other = one + 1; other < players; other++) {
      const apart = failing.filter((set) => ((set >> one) & 1) !== ((set >> other) & 1)).length;
      if (apart > most) [most, found] = [apart, [one, other]];
    }
  }
  return found;
}
