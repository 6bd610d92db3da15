/**
 * Finds the longest part of a list that is already in order: what need not move to put the list in order.
 *
 * Shape: positions in the list, ascending; the values at them ascend strictly.
 */
export function longestIncreasing(values: readonly number[]): number[] {
  /** `tails[k]` is the position of the smallest value that ends an ascending row of k + 1 values. */
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, position) => {
    let row = tails.findIndex((tail) => (values[tail] ?? Infinity) >= value);
    if (row === -1) row = tails.length;
    before[position] = row === 0 ? undefined : tails[row - 1];
    tails[row] = position;
  });
  const positions: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before[at]) positions.unshift(at);
  return positions;
}
