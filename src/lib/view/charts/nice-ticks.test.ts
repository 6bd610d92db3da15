import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks } from './nice-ticks.ts';

const texts = (low: number, high: number, about: number): string[] =>
  niceTicks(low, high, about).map((tick) => tick.toString());

it('gives round numbers between the ends', () => {
  expect(texts(0, 40.6, 4)).toEqual(['0', '10', '20', '30', '40']);
  expect(texts(-1.2, 3, 4)).toEqual(['-1', '0', '1', '2', '3']);
  expect(texts(0, 0.35, 4)).toEqual(['0', '0.1', '0.2', '0.3']);
});

it('has one tick where there is no room between the ends', () => {
  expect(texts(5, 5, 4)).toEqual(['0']);
  expect(texts(0, Infinity, 4)).toEqual(['0']);
});

it('stays inside the ends and about as many as asked, at any size', () => {
  const size = fc
    .integer({ min: -6, max: 18 })
    .chain((power) => fc.double({ min: 1, max: 9.99, noNaN: true }).map((m) => m * 10 ** power));
  fc.assert(
    fc.property(size, (high) => {
      const ticks = niceTicks(0, high, 4).map((tick) => tick.toNumber());
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeLessThanOrEqual(high * (1 + 1e-9));
    }),
    { numRuns: 1000 },
  );
});
