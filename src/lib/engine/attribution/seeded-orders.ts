import { itemAt } from '../../quantity/item-at.ts';

/** The seed of all sampled orders: the same change gives the same split, today and tomorrow. */
export const SEED = 20250704;

/**
 * Orders of the players drawn with a fixed seed, each followed by its reverse, which halves the sampling error of
 * a change whose parts work on each other. Whole-number steps only, so that every browser draws the same.
 *
 * Shape: `count` orders of 0 … players − 1; `count` is even.
 */
export function seededOrders(players: number, count: number, seed = SEED): number[][] {
  let state = seed >>> 0 || 1;
  const below = (limit: number): number => {
    // xorshift with 32 bits: Marsaglia 2003.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const orders: number[][] = [];
  while (orders.length < count) {
    const order = Array.from({ length: players }, (_, player) => player);
    for (let last = players - 1; last > 0; last--) {
      const at = below(last + 1);
      [order[last], order[at]] = [itemAt(order, at), itemAt(order, last)];
    }
    orders.push(order, order.toReversed());
  }
  return orders;
}
