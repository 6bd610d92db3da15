import { agree } from './agree.ts';
import { HUNDRED, ZERO, type Decimal } from '../quantity/decimal.ts';

/**
 * The arithmetic of each operator on exact numbers, or null where the operation has no result:
 * a division by zero, a root of a number below zero, a root of degree zero.
 */
export const operate = {
  '+': (a: Decimal, b: Decimal): Decimal => a.plus(b),
  '-': (a: Decimal, b: Decimal): Decimal => a.minus(b),
  '*': (a: Decimal, b: Decimal): Decimal => a.times(b),
  '/': (a: Decimal, b: Decimal): Decimal | null => (b.isZero() ? null : a.div(b)),
  min: (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b),
  max: (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b),
  difference: (a: Decimal, b: Decimal): Decimal => (agree(a, b) ? ZERO : a.minus(b)),
  power: (base: Decimal, exponent: Decimal): Decimal => base.pow(exponent),
  root: (base: Decimal, degree: Decimal): Decimal | null => {
    if (degree.isZero() || base.isNegative()) return null;
    const found = base.root(degree);
    return exactRoot(base, degree, found) ?? found;
  },
  fraction: (a: Decimal): Decimal => a.div(HUNDRED),
  percent: (a: Decimal): Decimal => a.times(HUNDRED),
} as const;

/** A root that is exact in few digits (1.02⁵ to 1.02) is given exactly, not as 1.0199…9. */
function exactRoot(base: Decimal, degree: Decimal, found: Decimal): Decimal | null {
  const short = found.toSignificantDigits(30);
  return short.precision() < 30 && short.pow(degree).eq(base) ? short : null;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | 'min' | 'max' | 'difference';
