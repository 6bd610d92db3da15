import { choleskyRoot } from '../../quantity/cholesky.ts';
import { itemAt } from '../../quantity/item-at.ts';
import type { UncertaintyModel } from '../../scenario/model.ts';
import { distributionOf } from './distribution.ts';
import { Generator } from './generator.ts';
import { normalAt, normalBelow } from './normal.ts';

/** Draws all inputs, block after block: the same seed gives the same sequence, however it is cut into blocks. */
export class InputDraws {
  private readonly streams: readonly Generator[];
  private readonly valueAt: readonly ((v: number) => number)[];
  private readonly root: readonly (readonly number[])[] | undefined;
  private readonly even: Float64Array;
  private readonly bell: Float64Array;

  /**
   * Throws: correlations that are no correlation matrix; the document's check refuses them before.
   * Shape: with `antithetic`, draws come in pairs, the second at the opposite probabilities of the first: the mean of
   * a symmetric input is then its centre.
   */
  constructor(
    { inputs, correlations, seed }: UncertaintyModel,
    private readonly antithetic = true,
  ) {
    this.streams = inputs.map(({ path }) => new Generator(seed, path));
    this.valueAt = inputs.map(distributionOf);
    this.even = new Float64Array(inputs.length);
    this.bell = new Float64Array(inputs.length);
    if (correlations.length === 0) return;
    const matrix = inputs.map((_, row) => inputs.map((__, column): number => (row === column ? 1 : 0)));
    const place = (path: string): number => inputs.findIndex((input) => input.path === path);
    for (const { between, value } of correlations) {
      const [a, b] = [place(between[0]), place(between[1])];
      for (const [row, column] of [
        [a, b],
        [b, a],
      ] as const) {
        const line = matrix[row];
        if (line !== undefined && column >= 0) line[column] = Number(value.value);
      }
    }
    this.root = choleskyRoot(matrix);
    if (this.root === undefined) throw new Error('samples: correlations that fit together are asked for');
  }

  /** Fills one array an input with its next draws. */
  fill(into: readonly Float64Array[], count: number): void {
    // A typed array reads inside its length: `as number` stands where the compiler cannot know it.
    const { even, antithetic } = this;
    for (let draw = 0; draw < count; draw += 1) {
      if (antithetic && draw % 2 === 1) {
        for (let i = 0; i < even.length; i += 1) even[i] = -(even[i] as number);
      } else this.drawEven();
      for (let i = 0; i < even.length; i += 1) {
        const array = into[i] as Float64Array;
        array[draw] = itemAt(this.valueAt, i)(even[i] as number);
      }
    }
  }

  /** Even numbers that hang together as asked: normal ones are mixed and turned back (a Gaussian copula). */
  private drawEven(): void {
    const { even, bell, root, streams } = this;
    streams.forEach((stream, i) => (even[i] = stream.even()));
    if (root === undefined) return;
    for (let i = 0; i < even.length; i += 1) bell[i] = normalAt(even[i] as number);
    for (let i = 0; i < even.length; i += 1) {
      const row = itemAt(root, i);
      // An input that hangs on no other keeps its draw as it is.
      if (row[i] === 1) continue;
      let mixed = 0;
      for (let j = 0; j <= i; j += 1) mixed += itemAt(row, j) * (bell[j] as number);
      even[i] = normalBelow(mixed);
    }
  }
}
