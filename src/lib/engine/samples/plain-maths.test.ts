import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../quantity/decimal.ts';
import { decimal } from '../../quantity/decimal.ts';
import { exp, ln, wholePower, wholeRoot } from './plain-maths.ts';

/** Beside exact decimals of 40 digits: how far a double may be off, as a part of the result. */
const off = (found: number, exact: Decimal): number =>
  decimal(found).minus(exact).div(exact).abs().toNumber();

describe('plain maths', () => {
  // Reference values: Python's decimal module at 60 digits, rounded to the nearest double.
  it.each([
    [1e-300, -690.7755278982137],
    [1e-12, -27.631021115928547],
    [0.001, -6.907755278982137],
    [0.5, -0.6931471805599453],
    [0.7071067811865476, -0.3465735902799726],
    [0.9921875, -0.007843177461025893],
    [1.000244140625, 0.0002441108275273627],
    [1.5, 0.4054651081081644],
    [2, 0.6931471805599453],
    [3.7, 1.308332819650179],
    [1e5, 11.512925464970229],
    [1e300, 690.7755278982137],
  ])('the logarithm of %d', (x, exact) => {
    expect(off(ln(x), decimal(exact))).toBeLessThan(4e-16);
  });

  it.each([
    [-600, 2.6503965530043108e-261],
    [-30, 9.357622968840175e-14],
    [-8.1, 0.0003035391380788668],
    [-1, 0.36787944117144233],
    [-0.3, 0.7408182206817179],
    [1e-9, 1.000000001],
    [0.2, 1.2214027581601699],
    [1, 2.718281828459045],
    [12.3, 219695.9886721379],
    [600, 3.7730203009299397e260],
  ])('e to the %d', (x, exact) => {
    expect(off(exp(x), decimal(exact))).toBeLessThan(1e-15);
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
    expect(off(wholeRoot(x, degree), decimal(x).root(degree))).toBeLessThan(5e-16);
  });

  it('has no number where there is none', () => {
    for (const one of [wholeRoot(-1, 3), wholeRoot(2, 0), wholeRoot(NaN, 2), wholePower(0, -1)])
      expect(one).toBeNaN();
    expect([wholeRoot(0, 5), wholeRoot(8, 1)]).toEqual([0, 8]);
  });
});
