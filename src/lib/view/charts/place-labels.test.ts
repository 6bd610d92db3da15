import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

describe('placeLabels', () => {
  it('leaves labels where they are when they are apart', () => {
    expect(placeLabels([20, 60, 100], 16, 0, 200)).toEqual([20, 60, 100]);
  });

  it('moves two that meet by the same distance', () => {
    expect(placeLabels([50, 54], 16, 0, 200)).toEqual([44, 60]);
  });

  it('keeps the order given where two want the same place', () => {
    expect(placeLabels([50, 50], 16, 0, 200)).toEqual([42, 58]);
  });

  it('shares the room where not all fit', () => {
    expect(placeLabels([0, 0, 0], 16, 0, 32)).toEqual([8, 16, 24]);
  });

  it('never overlaps, keeps order and stays inside, whatever is wanted', () => {
    const heights = fc.array(fc.double({ min: -500, max: 900, noNaN: true }), { maxLength: 14 });
    fc.assert(
      fc.property(heights, fc.integer({ min: 8, max: 24 }), (wanted, height) => {
        const [low, high] = [0, 400];
        const placed = placeLabels(wanted, height, low, high);
        const order = wanted
          .map((at, index) => ({ at, index }))
          .sort((a, b) => a.at - b.at || a.index - b.index);
        let before = -Infinity;
        for (const { index } of order) {
          const at = placed[index] ?? NaN;
          expect(at).toBeGreaterThanOrEqual(low + height / 2 - 1e-6);
          expect(at).toBeLessThanOrEqual(high - height / 2 + 1e-6);
          expect(at - before).toBeGreaterThanOrEqual(height - 1e-6);
          before = at;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('moves nothing further than it must: no other placing is nearer in sum of squares', () => {
    const wanted = [100, 102, 104, 180];
    const placed = placeLabels(wanted, 16, 0, 300);
    const cost = (at: readonly number[]): number =>
      at.reduce((sum, y, i) => sum + (y - (wanted[i] ?? 0)) ** 2, 0);
    for (const shift of [-3, -1, 1, 3]) {
      expect(cost(placed.map((y, i) => (i < 3 ? y + shift : y)))).toBeGreaterThan(cost(placed));
    }
  });
});
