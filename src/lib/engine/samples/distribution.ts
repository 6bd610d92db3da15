import type { DrawnInputModel } from '../../scenario/model.ts';
import { normalAt } from './normal.ts';

/** The probability between the middle and the cut: Φ(4) − ½. */
const WITHIN_CUT = 0.4999683287581669;
/** What the cut leaves of the tails: the value at 95%, so that `low` and `high` are the 5% and 95% points to the last bit. */
const AT_95 = normalAt(0.45 * 2 * WITHIN_CUT);

/**
 * The value of an input's distribution at a probability counted from the middle, −½ to ½.
 * Shape: for a symmetric distribution, values at opposite probabilities lie equally far from its centre.
 */
export type ValueAt = (v: number) => number;

/**
 * The distribution of an input:
 * - `low-central-high`: central is the median, low and high the 5% and 95% points; each half a normal of its own width
 *   (a two-piece normal);
 * - `triangular`: never below low or above high, central the most likely;
 * - `uniform`: all between low and high alike;
 * - `normal`: central and standard deviation.
 * The normal shapes are cut at four standard deviations.
 */
export function distributionOf(input: DrawnInputModel): ValueAt {
  const central = Number(input.central.value);
  if (input.distribution === 'normal') {
    const sd = Number(input.sd.value);
    return (v) => central + sd * normalAt(v * 2 * WITHIN_CUT);
  }
  const low = Number(input.low.value);
  const high = Number(input.high.value);
  switch (input.distribution) {
    case 'low-central-high': {
      const below = (central - low) / AT_95;
      const above = (high - central) / AT_95;
      return (v) => central + (v < 0 ? below : above) * normalAt(v * 2 * WITHIN_CUT);
    }
    case 'triangular': {
      const width = high - low;
      if (width === 0) return () => central;
      const turn = (central - low) / width - 0.5;
      return (v) =>
        v <= turn
          ? low + Math.sqrt((0.5 + v) * width * (central - low))
          : high - Math.sqrt((0.5 - v) * width * (high - central));
    }
    case 'uniform': {
      const middle = low + (high - low) / 2;
      return (v) => middle + (high - low) * v;
    }
  }
}

/** An input's value at its 5% or 95% point; `low` and `high` themselves where they were given as these points. */
export function endOf(input: DrawnInputModel, end: 'low' | 'high'): number {
  if (input.distribution === 'low-central-high') return Number(input[end].value);
  return distributionOf(input)(end === 'low' ? -0.45 : 0.45);
}
