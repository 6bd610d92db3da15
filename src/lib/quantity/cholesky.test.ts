import { describe, expect, it } from 'vitest';
import { choleskyRoot } from './cholesky.ts';

describe('the root of a correlation matrix', () => {
  it('gives the matrix when it is multiplied with itself turned round', () => {
    const matrix = [
      [1, 0.6, 0.2],
      [0.6, 1, 0.4],
      [0.2, 0.4, 1],
    ];
    const root = choleskyRoot(matrix) ?? [];
    const product = root.map((one) =>
      root.map((other) => one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0)),
    );
    product.flat().forEach((value, at) => {
      expect(value).toBeCloseTo(matrix.flat()[at] ?? 0, 14);
    });
  });

  it('is none where the correlations contradict one another', () => {
    const far = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    expect(choleskyRoot(far)).toBeUndefined();
  });

  it('is none where two that move as one stand differently to a third', () => {
    const twins = (third: number): number[][] => [
      [1, 1, 0.5],
      [1, 1, third],
      [0.5, third, 1],
    ];
    expect(choleskyRoot(twins(0.2))).toBeUndefined();
    expect(choleskyRoot(twins(0.8))).toBeUndefined();
    expect(choleskyRoot(twins(0.5))?.[1]).toEqual([1, 0, 0]);
  });
});
