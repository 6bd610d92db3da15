import { describe, expect, it } from 'vitest';
import type { DrawnInputModel, Leaf, UncertaintyModel } from '../../scenario/model.ts';
import { distributionOf, endOf } from './distribution.ts';
import { InputDraws } from './draw-inputs.ts';
import { Generator } from './generator.ts';
import { normalAt, normalBelow } from './normal.ts';
import { spreadOf } from './quantiles.ts';

const leaf = (value: string): Leaf => ({ ref: 'choice:made-up', value });
function input(path: string, how: Partial<DrawnInputModel>): DrawnInputModel {
  const base = { path, kind: 'growth', how: 'value', numbers: [], central: leaf('2') };
  return { ...base, ...how } as DrawnInputModel;
}
const ends = { low: leaf('1'), high: leaf('4') };
const normal = input('normal', { distribution: 'normal', sd: leaf('0.5') });
const shapes = {
  normal,
  'low-central-high': input('lch', { distribution: 'low-central-high', ...ends }),
  triangular: input('triangular', { distribution: 'triangular', ...ends }),
  uniform: input('uniform', { distribution: 'uniform', ...ends }),
};
function drawn(inputs: readonly DrawnInputModel[], count: number, rest: Partial<UncertaintyModel> = {}) {
  const into = inputs.map(() => new Float64Array(count));
  new InputDraws({ inputs, correlations: [], seed: 1, samples: count, ...rest }).fill(into, count);
  return into;
}
const mean = (all: Float64Array): number => all.reduce((a, b) => a + b, 0) / all.length;
const spread = (all: Float64Array): number => {
  const centre = mean(all);
  return Math.sqrt(all.reduce((sum, one) => sum + (one - centre) ** 2, 0) / all.length);
};

describe('the generator', () => {
  it('gives the numbers that its authors’ code gives', () => {
    // The reference implementation started from the state 1, 2, 3, 4.
    const generator = new Generator(0, '');
    Object.assign(generator, { a: 1, b: 2, c: 3, d: 4 });
    expect(Array.from({ length: 4 }, () => generator.next())).toEqual([641, 1573767, 3222811527, 3517856514]);
  });

  it('has other numbers for another seed and another stream', () => {
    const first = (seed: number, stream: string): number => new Generator(seed, stream).next();
    expect(new Set([first(1, 'a'), first(2, 'a'), first(1, 'b'), first(0, '')]).size).toBe(4);
  });

  it('spreads evenly', () => {
    const generator = new Generator(3, 'x');
    const cells = new Array<number>(20).fill(0);
    for (let i = 0; i < 200_000; i += 1) {
      const cell = Math.floor((generator.even() + 0.5) * 20);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const chi = cells.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(43.8); // 99.9% point of 19 degrees of freedom
  });
});

describe('the normal distribution', () => {
  it.each([
    // Abramowitz and Stegun, tables 26.1 and 26.5.
    [0.475, 1.959963984540054],
    [0.495, 2.5758293035489004],
    [0.4999683287581669, 4],
    [0.25, 0.6744897501960817],
    [-0.45, -1.6448536269514722],
  ])('at %d is %d', (v, z) => {
    expect(normalAt(v)).toBeCloseTo(z, 10);
    expect(normalBelow(z)).toBeCloseTo(v, 14);
  });

  it('goes there and back, and is odd to the last bit', () => {
    for (let z = -6; z <= 6; z += 0.037) {
      expect(normalBelow(-z)).toBe(-normalBelow(z));
      if (Math.abs(z) < 4.5) expect(normalAt(normalBelow(z))).toBeCloseTo(z, 9);
    }
    for (const v of [0.1, 0.3, 0.49, 0.4999]) expect(normalAt(-v)).toBe(-normalAt(v));
    expect([normalBelow(9), normalBelow(-9), normalBelow(0)]).toEqual([0.5, -0.5, 0]);
  });
});

describe('a distribution', () => {
  it('has its 5% and 95% points where they were given', () => {
    expect([endOf(shapes['low-central-high'], 'low'), endOf(shapes['low-central-high'], 'high')]).toEqual([
      1, 4,
    ]);
    const at = distributionOf(shapes['low-central-high']);
    expect(at(-0.45)).toBeCloseTo(1, 12);
    expect(at(0.45)).toBeCloseTo(4, 12);
    expect(at(0)).toBe(2);
    expect(endOf(normal, 'high')).toBeCloseTo(2 + 0.5 * 1.6448, 3);
    expect(endOf(shapes.triangular, 'low')).toBeCloseTo(1 + Math.sqrt(0.05 * 3), 12);
    expect(endOf(shapes.uniform, 'high')).toBeCloseTo(3.85, 12);
  });

  it('has the mean and the spread of its kind', () => {
    const [n, , t, u] = drawn(Object.values(shapes), 40_000) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    expect(mean(n)).toBeCloseTo(2, 12);
    expect(spread(n)).toBeCloseTo(0.5, 2);
    expect(mean(t)).toBeCloseTo(7 / 3, 2);
    expect(spread(t)).toBeCloseTo(Math.sqrt((1 + 16 + 4 - 4 - 2 - 8) / 18), 2);
    expect(mean(u)).toBeCloseTo(2.5, 12);
    expect(spread(u)).toBeCloseTo(3 / Math.sqrt(12), 2);
  });

  it('never leaves its ends, and the normal is cut at four standard deviations', () => {
    const [n, , t, u] = drawn(Object.values(shapes), 20_000);
    for (const one of [t, u]) for (const value of one ?? []) expect(value >= 1 && value <= 4).toBe(true);
    for (const value of n ?? []) expect(value > 0 && value < 4).toBe(true);
  });
});

describe('draws', () => {
  const pair = [normal, input('other', { distribution: 'uniform', low: leaf('0'), high: leaf('1') })];
  const correlation = (value: string): Partial<UncertaintyModel> => ({
    correlations: [{ between: ['normal', 'other'], value: leaf(value) }],
  });
  const ranked = (all: Float64Array): number[] => {
    const order = [...all.keys()].sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
    const ranks: number[] = [];
    order.forEach((at, rank) => (ranks[at] = rank));
    return ranks;
  };
  const rankCorrelation = (a: Float64Array, b: Float64Array): number => {
    const [x, y] = [ranked(a), ranked(b)];
    const n = x.length;
    const sum = x.reduce((all, rank, i) => all + (rank - (y[i] ?? 0)) ** 2, 0);
    return 1 - (6 * sum) / (n * (n * n - 1));
  };

  it.each(['0.8', '-0.5', '0', '0.3'])('move together as asked: %s', (value) => {
    const [a, b] = drawn(pair, 40_000, correlation(value)) as [Float64Array, Float64Array];
    // Spearman's correlation under a Gaussian copula: Kruskal 1958.
    const expected = (6 / Math.PI) * Math.asin(Number(value) / 2);
    expect(rankCorrelation(a, b)).toBeCloseTo(expected, 1.7);
  });

  it('move as one at a correlation of 1, and opposite at −1', () => {
    const [a, b] = drawn(pair, 1000, correlation('1')) as [Float64Array, Float64Array];
    expect(ranked(a)).toEqual(ranked(b));
    const [c, d] = drawn(pair, 1000, correlation('-1')) as [Float64Array, Float64Array];
    expect(ranked(c)).toEqual(ranked(d).map((rank) => 999 - rank));
  });

  it('of an input stay when another input is added', () => {
    expect(drawn([normal, ...pair.slice(1)], 100)[0]).toEqual(drawn([normal], 100)[0]);
  });

  it('are the same however they are cut into blocks', () => {
    const whole = drawn(pair, 100, correlation('0.4'));
    const source = new InputDraws({
      inputs: pair,
      seed: 1,
      samples: 100,
      correlations: [],
      ...correlation('0.4'),
    });
    const parts = [10, 90].map((count) => {
      const into = pair.map(() => new Float64Array(count));
      source.fill(into, count);
      return into;
    });
    expect([...(parts[0]?.[1] ?? []), ...(parts[1]?.[1] ?? [])]).toEqual([...(whole[1] ?? [])]);
  });

  it('that contradict one another are refused', () => {
    const three = ['a', 'b', 'c'].map((path) => input(path, { distribution: 'normal', sd: leaf('1') }));
    const between = (a: string, b: string, value: string) => ({
      between: [a, b] as const,
      value: leaf(value),
    });
    const correlations = [between('a', 'b', '0.9'), between('b', 'c', '0.9'), between('a', 'c', '-0.9')];
    expect(() => drawn(three, 10, { correlations })).toThrow('fit together');
  });
});

describe('quantiles', () => {
  it('follow the stated rule', () => {
    // Hyndman and Fan's type 7 of 0, 1, 2, 3: at 5% 0.15, at 25% 0.75.
    const spread = spreadOf(Float64Array.of(3, 0, 2, 1));
    expect(spread?.quantiles.map((q) => Number(q.toFixed(12)))).toEqual([0.15, 0.75, 1.5, 2.25, 2.85]);
    expect(spread?.mean).toBe(1.5);
  });

  it('of draws without a number are none', () => {
    expect(spreadOf(Float64Array.of(1, NaN, 2))).toBeUndefined();
    expect(spreadOf(Float64Array.of(1, Infinity, 2))).toBeUndefined();
  });
});
