/**
 * The item of a list at a place that it is known to have.
 * Throws: a place outside of the list, which no fallback may hide behind a number.
 *
 * @example itemAt(['a', 'b'], 1) // 'b'
 */
export function itemAt<Item>(items: ArrayLike<Item>, place: number): Item {
  const item = items[place];
  if (item === undefined)
    throw new RangeError(`a list of ${String(items.length)} has no item ${String(place)}`);
  return item;
}
