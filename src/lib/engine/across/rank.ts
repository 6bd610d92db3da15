import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { itemAt } from '../../quantity/item-at.ts';
import { agree } from '../agree.ts';

/**
 * Ranks of numbers, the largest first; numbers that agree to 30 digits share the mean of their places.
 * Units: 1 to the count, in halves.
 *
 * @example ranks([decimal(3), decimal(5), decimal(3)]).map(String) // ['2.5', '1', '2.5']
 */
export function ranks(values: readonly Decimal[]): Decimal[] {
  const order = values.map((_, at) => at).sort((a, b) => itemAt(values, b).comparedTo(itemAt(values, a)));
  const found: Decimal[] = [];
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && isSame(values, order, end)) end += 1;
    const mean = decimal(first + 1 + end).div(2);
    for (let place = first; place < end; place += 1) found[itemAt(order, place)] = mean;
    first = end;
  }
  return found;
}

/** Whether the number at a place of the order agrees with the one before it. */
function isSame(values: readonly Decimal[], order: readonly number[], place: number): boolean {
  return agree(itemAt(values, itemAt(order, place - 1)), itemAt(values, itemAt(order, place)));
}
