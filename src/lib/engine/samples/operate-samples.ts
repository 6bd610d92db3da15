import type { Draws } from './sampled.ts';
import { wholePower, wholeRoot } from './plain-maths.ts';

/** Where steps of a calculation over draws take their arrays from and give them back to. */
export interface Stock {
  /** How many draws count now. */
  readonly count: number;
  take(): Draws;
  give(draws: Draws): void;
}

type Loop = (a: Float64Array, b: Float64Array, out: Float64Array, count: number) => void;
type LoopOne = (a: Float64Array, b: number, out: Float64Array, count: number) => void;
type OneLoop = (a: number, b: Float64Array, out: Float64Array, count: number) => void;

/** An operator on single numbers, and as loops over draws: one loop a shape, so that each stays simple and fast. */
interface Vectorised {
  one: (a: number, b: number) => number;
  both: Loop;
  right: LoopOne;
  left: OneLoop;
}

/* A typed array reads inside its length: `as number` stands where the compiler cannot know it. */

const sum: Vectorised = {
  one: (a, b) => a + b,
  both: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = (a[i] as number) + (b[i] as number);
  },
  right: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = (a[i] as number) + b;
  },
  left: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = a + (b[i] as number);
  },
};

const difference: Vectorised = {
  one: (a, b) => a - b,
  both: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = (a[i] as number) - (b[i] as number);
  },
  right: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = (a[i] as number) - b;
  },
  left: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = a - (b[i] as number);
  },
};

const product: Vectorised = {
  one: (a, b) => a * b,
  both: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = (a[i] as number) * (b[i] as number);
  },
  right: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = (a[i] as number) * b;
  },
  left: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = a * (b[i] as number);
  },
};

/** A draw that divides by zero has no number; it must not come back as one through a later division. */
const divided = (a: number, b: number): number => (b === 0 ? NaN : a / b);
const quotient: Vectorised = {
  one: divided,
  both: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = divided(a[i] as number, b[i] as number);
  },
  right: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = divided(a[i] as number, b);
  },
  left: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = divided(a, b[i] as number);
  },
};

/** Operators that are called rarely: element by element. */
const elementwise = (one: (a: number, b: number) => number): Vectorised => ({
  one,
  both: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = one(a[i] as number, b[i] as number);
  },
  right: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = one(a[i] as number, b);
  },
  left: (a, b, out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = one(a, b[i] as number);
  },
});

/** The arithmetic of each operator on draws: what `operate` is for exact numbers. */
export const operateSamples = {
  '+': sum,
  '-': difference,
  '*': product,
  '/': quotient,
  min: elementwise((a, b) => Math.min(a, b)),
  max: elementwise((a, b) => Math.max(a, b)),
  difference,
  power: elementwise(wholePower),
  root: elementwise(wholeRoot),
  fraction: quotient,
  percent: product,
} as const;

/** Applies an operator to two values, each one number or one a draw; arrays that nobody keeps are used again. */
export function apply(by: Vectorised, a: number | Draws, b: number | Draws, stock: Stock): number | Draws {
  if (typeof a === 'number') {
    if (typeof b === 'number') return by.one(a, b);
    const out = b.kept ? stock.take() : b;
    by.left(a, b.values, out.values, stock.count);
    return out;
  }
  const out = a.kept ? (typeof b === 'number' || b.kept ? stock.take() : b) : a;
  if (typeof b === 'number') by.right(a.values, b, out.values, stock.count);
  else {
    by.both(a.values, b.values, out.values, stock.count);
    if (b !== out && !b.kept) stock.give(b);
  }
  return out;
}
