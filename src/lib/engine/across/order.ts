import type { Decimal } from '../../quantity/decimal.ts';
import { itemAt } from '../../quantity/item-at.ts';
import { agree } from '../agree.ts';

/** The places of the members up to one of them, in the order of their keys from the smallest; equal ones by code. */
export function upTo(
  own: number,
  members: readonly { code: string }[],
  keys: readonly Decimal[],
): readonly number[] {
  const order = inOrder(members, keys);
  return order.slice(0, order.indexOf(own) + 1);
}

/** The places of all members in the order of their keys; keys that agree to 30 digits are equal. */
export function inOrder(members: readonly { code: string }[], keys: readonly Decimal[]): readonly number[] {
  return members
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [itemAt(keys, a), itemAt(keys, b)];
      if (!agree(one, other)) return one.comparedTo(other);
      return itemAt(members, a).code < itemAt(members, b).code ? -1 : 1;
    });
}
