import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { NoNumber } from '../problem.ts';
import type { CellValue } from '../subject.ts';
import type { Trial } from './solution.ts';

const MOST_STEPS = 300;
const CLOSE = decimal('1e-34');

/**
 * Closes a bracket around the value at which a rising function reaches what is wanted: regula falsi, its idle end
 * drawn in (Illinois), and halving where that is slow.
 *
 * Problems: that of a trial without a number. Shape: `low` gives less than wanted, `high` at least that; the two ends agree to more digits than any page shows.
 */
export function closeBracket(
  f: (at: Decimal) => CellValue,
  wanted: Decimal,
  low: Trial,
  high: Trial,
): { low: Trial; high: Trial } | NoNumber {
  let [a, b] = [low, high];
  let [below, above] = [a.gives.minus(wanted), b.gives.minus(wanted)];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const width = b.at.minus(a.at);
    if (above.isZero() || width.lte(b.at.abs().times(CLOSE))) break;
    const slope = above.minus(below);
    const guess = step % 3 === 2 || slope.isZero() ? null : a.at.minus(below.times(width).div(slope));
    const at = guess?.gt(a.at) === true && guess.lt(b.at) ? guess : a.at.plus(width.div(2));
    const gives = f(at);
    if (gives instanceof NoNumber) return gives;
    const off = gives.minus(wanted);
    if (off.gte(0)) {
      [b, above] = [{ at, gives }, off];
      below = below.div(2);
    } else {
      [a, below] = [{ at, gives }, off];
      above = above.div(2);
    }
    // The drawn-in end is only a help for the next guess: what a trial gives is kept in the trial.
    if (b.gives.eq(wanted)) break;
  }
  return { low: a, high: b };
}
