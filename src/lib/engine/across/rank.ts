import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { agree } from '../agree.ts';

/**
 * Ranks of numbers, the largest first; numbers that agree to 30 digits share the mean of their places.
 * Units: 1 to the count, in halves.
 *
 * @example ranks([decimal(3), decimal(5), decimal(3)]).map(String) // ['2.5', '1', '2.5']
 */
export function ranks(values: readonly Decimal[]): Decimal[] {
  const order = values
    .map((_, at) => at)
    .sort((a, b) => (values[b] as Decimal).comparedTo(values[a] as Decimal));
  const found: Decimal[] = [];
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && isSame(values, order[end - 1], order[end])) end += 1;
    const mean = decimal(first + 1 + end).div(2);
    for (let place = first; place < end; place += 1) found[order[place] as number] = mean;
    first = end;
  }
  return found;
}

function isSame(values: readonly Decimal[], a: number | undefined, b: number | undefined): boolean {
  const [one, other] = [values[a ?? 0], values[b ?? 0]];
  return one !== undefined && other !== undefined && agree(one, other);
}
