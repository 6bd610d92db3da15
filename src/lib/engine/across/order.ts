import type { Decimal } from '../../quantity/decimal.ts';
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
      const [one, other] = [keys[a], keys[b]];
      if (one === undefined || other === undefined || agree(one, other))
        return (members[a]?.code ?? '') < (members[b]?.code ?? '') ? -1 : 1;
      return one.comparedTo(other);
    });
}
