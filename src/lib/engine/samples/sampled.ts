import type { NoNumber } from '../problem.ts';

/** One number a draw. `kept` belongs to a cell or an input; what is not kept is a step's own and may be written over. */
export class Draws {
  constructor(
    readonly values: Float64Array,
    public kept = false,
  ) {}
}

/** What a cell holds over the draws: one number for all, one a draw (NaN where a draw has none), or why there is none. */
export type Sampled = number | Draws | NoNumber;
