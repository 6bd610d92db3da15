import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../quantity/decimal.ts';
import { decimal } from '../../quantity/decimal.ts';
import { exp, ln, wholePower, wholeRoot } from './plain-maths.ts';

/** Beside exact decimals of 40 digits: how far a double may be off, as a part of the result. */
const off = (found: number, exact: Decimal): number =>
  decimal(found).minus(exact).div(exact).abs().toNumber();
const arguments_ = [
  1e-300, 1e-12, 0.001, 0.5, 0.7071067811865476, 0.9921875, 1.000244140625, 1.5, 2, 3.7, 1e5, 1e300,
];

describe('plain maths', () => {
  it.each(arguments_)('the logarithm of %d', (x) => {
    expect(off(ln(x), decimal(x).ln())).toBeLessThan(4e-16);
  });

  it.each([-600, -30, -8.1, -1, -0.3, 1e-9, 0.2, 1, 12.3, 600])('e to the %d', (x) => {
    expect(off(exp(x), decimal(x).exp())).toBeLessThan(1e-15);
  });

  it('knows the logarithm of 1 exactly', () => {
    expect([ln(1), exp(0)]).toEqual([0, 1]);
  });

  it.each([
    [1.02, 10],
    [0.97, 75],
    [3, 0],
    [-2, 3],
    [2, -4],
  ])('%d to the %d', (base, exponent) => {
    expect(off(wholePower(base, exponent), decimal(base).pow(exponent))).toBeLessThan(2e-15);
  });

  it.each([
    [1.10408, 5],
    [1e-9, 3],
    [600, 2],
    [7e14, 12],
  ])('the root of %d of degree %d', (x, degree) => {
    expect(off(wholeRoot(x, degree), decimal(x).pow(decimal(1).div(degree)))).toBeLessThan(5e-16);
  });

  it('has no number where there is none', () => {
    for (const one of [wholeRoot(-1, 3), wholeRoot(2, 0), wholeRoot(NaN, 2), wholePower(0, -1)])
      expect(one).toBeNaN();
    expect([wholeRoot(0, 5), wholeRoot(8, 1)]).toEqual([0, 8]);
  });
});
