/** The quantiles that a band shows, in per cent. */
export const QUANTILES = [5, 25, 50, 75, 95] as const;

/** What the draws of a cell say. */
export interface Spread {
  /** At 5, 25, 50, 75 and 95%. */
  quantiles: readonly number[];
  mean: number;
}

/**
 * Quantiles and mean of draws; sorts the array. Undefined where a draw has no number: leaving it out would show a
 * narrower band than there is.
 * Formula: quantile p lies at place (n − 1)·p among the n draws in order, linear between neighbours (the rule of
 * Excel's PERCENTILE.INC and R's type 7; Hyndman and Fan 1996).
 */
export function spreadOf(draws: Float64Array): Spread | undefined {
  let sum = 0;
  for (let i = 0; i < draws.length; i += 1) sum += draws[i] as number;
  if (!Number.isFinite(sum)) return undefined;
  // The mean is taken in the order of the draws, where the two of a pair stand beside each other.
  const mean = meanOf(draws);
  draws.sort();
  const quantiles = QUANTILES.map((percent) => {
    const place = ((draws.length - 1) * percent) / 100;
    const before = Math.floor(place);
    const low = draws[before] as number;
    const high = draws[Math.min(before + 1, draws.length - 1)] as number;
    return low + (place - before) * (high - low);
  });
  return { quantiles, mean };
}

/** The mean, with the error of each addition carried along (Neumaier's sum). */
function meanOf(draws: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < draws.length; i += 1) {
    const one = draws[i] as number;
    const next = sum + one;
    lost += (sum < 0 ? -sum : sum) >= (one < 0 ? -one : one) ? sum - next + one : one - next + sum;
    sum = next;
  }
  return (sum + lost) / draws.length;
}
