import { expect, it } from 'vitest';
import { itemAt } from './item-at.ts';

it('gives the item at a place, and refuses a place that is not there', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b');
  expect(itemAt(Float64Array.of(0, 2), 0)).toBe(0);
  expect(() => itemAt(['a', 'b'], 2)).toThrow('a list of 2 has no item 2');
  expect(() => itemAt([], -1)).toThrow(RangeError);
});
