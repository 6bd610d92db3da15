import { decimal, type Decimal } from '../quantity/decimal.ts';

const THIRTY_DIGITS = decimal('1e-30');

/**
 * Whether two numbers agree to 30 significant digits.
 *
 * @example agree(decimal(1).div(3).times(3), decimal(1)) // true
 */
export function agree(a: Decimal, b: Decimal): boolean {
  const scale = a.abs().gte(b.abs()) ? a.abs() : b.abs();
  return a.eq(b) || a.minus(b).abs().lte(scale.times(THIRTY_DIGITS));
}
