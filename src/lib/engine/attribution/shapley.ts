import { itemAt } from '../../quantity/item-at.ts';

/**
 * A change split over the players that brought it, in whole numbers: nothing is rounded before the last digit.
 * A coalition is a set of players, written as bits: player 0 is 1, player 1 is 2, player 2 is 4.
 */
export interface Shares {
  /** The share of each player, times the denominator. */
  numerators: readonly bigint[];
  denominator: bigint;
}

/**
 * The Shapley value of each player: what it adds on average over all orders in which the players may come.
 *
 * Formula: Σ over coalitions S without i of |S|! (n − |S| − 1)! / n! × (v(S with i) − v(S)).
 * Shape: `values` holds v for all 2ⁿ coalitions. The shares sum to v(all) − v(none) exactly.
 *
 * @example shapley(2, [0n, 1n, 2n, 6n]) // { numerators: [5n, 7n], denominator: 2n }
 */
export function shapley(players: number, values: readonly bigint[]): Shares {
  const factorials = [1n];
  for (let k = 1; k <= players; k++) factorials.push(itemAt(factorials, k - 1) * BigInt(k));
  const of = (k: number): bigint => itemAt(factorials, k);
  const numerators = Array.from({ length: players }, () => 0n);
  values.forEach((value, coalition) => {
    const size = countBits(coalition);
    for (let player = 0; player < players; player++) {
      const isIn = (coalition & (1 << player)) !== 0;
      const weight = isIn ? of(size - 1) * of(players - size) : -of(size) * of(players - size - 1);
      numerators[player] = itemAt(numerators, player) + weight * value;
    }
  });
  return { numerators, denominator: of(players) };
}

/**
 * What each player adds on average over some orders: the Shapley value estimated from a sample.
 *
 * Shape: the shares sum to v(all) − v(none) exactly, since each order's do.
 */
export function sampledShapley(
  players: number,
  orders: readonly (readonly number[])[],
  valueOf: (coalition: number) => bigint,
): Shares {
  const numerators = Array.from({ length: players }, () => 0n);
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) {
      const next = coalition | (1 << player);
      numerators[player] = itemAt(numerators, player) + valueOf(next) - valueOf(coalition);
      coalition = next;
    }
  }
  return { numerators, denominator: BigInt(orders.length) };
}

/**
 * The shares as whole numbers that still sum exactly to the total: each is rounded down, and what is left over goes
 * one by one to the largest remainders, the first player first. A share of zero stays zero.
 *
 * @example wholeShares({ numerators: [1n, 1n, 1n], denominator: 3n }) // [1n, 0n, 0n]
 */
export function wholeShares({ numerators, denominator }: Shares): bigint[] {
  const parts = numerators.map((numerator, player) => {
    const down = numerator / denominator - (numerator % denominator < 0n ? 1n : 0n);
    return { player, down, left: numerator - down * denominator };
  });
  let over = parts.reduce((sum, { left }) => sum + left, 0n) / denominator;
  const whole = parts.map(({ down }) => down);
  for (const { player } of parts.toSorted((a, b) => (a.left === b.left ? 0 : a.left > b.left ? -1 : 1))) {
    if (over === 0n) break;
    whole[player] = itemAt(whole, player) + 1n;
    over -= 1n;
  }
  return whole;
}

function countBits(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
