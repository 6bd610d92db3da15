/**
 * Moves labels apart as little as possible: each stays near the place it wants, in the same order, `height`
 * from the next, between `low` and `high`. Where they cannot all fit, they share the room evenly.
 *
 * Shape: centres in the order given; ties keep their order.
 */
export function placeLabels(
  wanted: readonly number[],
  height: number,
  low: number,
  high: number,
): readonly number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const first = low + height / 2;
  const room = Math.max(0, high - low - height);
  const step = count === 1 ? 0 : Math.min(height, room / (count - 1));
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  // With the needed distance taken out, "in order and apart" is just "never falling".
  const level = neverFalling(order.map(({ at }, rank) => at - rank * step));
  const last = first + room - (count - 1) * step;
  const placed = new Array<number>(count).fill(first);
  order.forEach(({ index }, rank) => {
    const at = Math.min(Math.max(level[rank] ?? first, first), last);
    placed[index] = at + rank * step;
  });
  return placed;
}

/** The nearest never-falling line to the given one (least squares, pooling neighbours that fall). */
function neverFalling(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool)));
}

function mean(pool: { sum: number; count: number }): number {
  return pool.sum / pool.count;
}
