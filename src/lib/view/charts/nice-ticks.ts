import { decimal, type Decimal } from '../../quantity/decimal.ts';

const STEPS = [1, 2, 5, 10];

/**
 * Round numbers between two ends, about as many as asked, zero among them where it lies between.
 *
 * @example niceTicks(0, 40.6, 4) // 0, 10, 20, 30, 40
 */
export function niceTicks(low: number, high: number, about: number): readonly Decimal[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [decimal(0)];
  const power = Math.floor(Math.log10(span / about));
  const step = STEPS.find((s) => span / (s * 10 ** power) <= about + 0.5) ?? 10;
  const unit = decimal(step).times(decimal(10).pow(power));
  const size = unit.toNumber();
  const first = Math.ceil(low / size - 1e-9);
  const last = Math.floor(high / size + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => unit.times(first + index));
}
