interface Row {
  value: number;
  position: number;
  before: Row | undefined;
}

/**
 * Finds the longest part of a list that is already in order: what need not move to put the list in order.
 *
 * Shape: positions in the list, ascending; the values at them ascend strictly.
 */
export function longestIncreasing(values: readonly number[]): number[] {
  /** The k-th is the end of an ascending row of k + 1 values, the smallest such end. */
  const ends: Row[] = [];
  values.forEach((value, position) => {
    const found = ends.findIndex((end) => end.value >= value);
    const length = found === -1 ? ends.length : found;
    ends[length] = { value, position, before: ends[length - 1] };
  });
  const positions: number[] = [];
  for (let row = ends.at(-1); row !== undefined; row = row.before) positions.unshift(row.position);
  return positions;
}
