import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { allBandsOf } from '../../src/lib/engine/samples/bands.ts';
import { distributionOf } from '../../src/lib/engine/samples/distribution.ts';
import { InputDraws } from '../../src/lib/engine/samples/draw-inputs.ts';
import { withInputAt } from '../../src/lib/engine/samples/swings.ts';
import type { DrawnInput, FootingDocument } from '../../src/lib/scenario/document.ts';
import { resolveUncertainty } from '../../src/lib/scenario/resolve-uncertainty.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { japan, worked } from './read-cell.ts';

/** Inputs that are given by year, and drafts that say of an input what is no longer there. */
const growth = 'economies.JPN.growth.nominal';
const rate = 'economies.JPN.exchangeRate';
const cell = (formula: string, year: number | null): Cell => ({ scenario: 's35', formula, year });
function drawn(inputs: DrawnInput[], fields: Parameters<typeof japan>[0] = {}) {
  const document: FootingDocument = {
    ...worked({ economies: japan(fields) }),
    uncertainty: { inputs, seed: 1, samples: 2000 },
  };
  return {
    document,
    calculation: new Calculation(resolve(document, new Map())),
    uncertainty: resolveUncertainty(document),
  };
}
const at = (
  input: DrawnInput,
  fields: Parameters<typeof japan>[0],
  end: 'low' | 'high',
  of: Cell,
): string => {
  const { calculation, uncertainty } = drawn([input], fields);
  const value = withInputAt(calculation, uncertainty, input.for, end).value(of);
  return value instanceof NoNumber ? value.problem.code : value.toString();
};

describe('a series at an end of its range', () => {
  it('of growth moves by points, each year alike', () => {
    const byYear = { growth: { nominal: { '2026': '2', '2027': '3' } } };
    const points: DrawnInput = { for: growth, distribution: 'low-central-high', low: '-1', high: '1' };
    // 600 × 1.03 × 1.04, and 600 × 1.01 × 1.02.
    expect(at(points, byYear, 'high', cell('gdp', 2027))).toBe('642.72');
    expect(at(points, byYear, 'low', cell('gdp', 2027))).toBe('618.12');
    const { calculation, uncertainty } = drawn([points], byYear);
    const [band] = allBandsOf(calculation, [cell('gdp', 2027)], uncertainty);
    if (typeof band !== 'object') throw new Error(band);
    expect(Math.abs((band.quantiles[0] ?? 0) / 618.12 - 1)).toBeLessThan(1e-3);
    expect(Math.abs((band.quantiles[4] ?? 0) / 642.72 - 1)).toBeLessThan(1e-3);
  });

  it('of exchange rates moves by per cent', () => {
    const byYear = { exchangeRate: { '2025': '150', '2026': '120' } };
    const percent: DrawnInput = { for: rate, distribution: 'low-central-high', low: '-20', high: '25' };
    // 12 of spending in 2025 at 150 × 0.8.
    expect(at(percent, byYear, 'low', cell('spending-usd', 2025))).toBe('0.1');
    expect(at(percent, byYear, 'high', cell('exchange-rate', 2026))).toBe('150');
  });
});

describe('a number without a year', () => {
  it('has a band like any other', () => {
    const { calculation, uncertainty } = drawn([{ for: growth, distribution: 'normal', sd: '0.5' }]);
    const [band] = allBandsOf(calculation, [cell('target', null)], uncertainty);
    expect(band).toBe('certain');
  });
});

describe('a draft', () => {
  it('draws around a centre of its own where it gives one', () => {
    const own: DrawnInput = {
      for: growth,
      distribution: 'low-central-high',
      low: '1',
      central: '2.5',
      high: '3',
    };
    expect(drawn([own]).uncertainty.inputs[0]?.central).toMatchObject({
      value: '2.5',
      ref: 'choice:uncertainty.inputs[0].central',
    });
  });

  it('leaves out an input that is gone, and what hung together with it: the others are drawn as before', () => {
    const kept: DrawnInput = { for: growth, distribution: 'normal', sd: '0.5' };
    const gone: DrawnInput = { for: 'economies.KOR.exchangeRate', distribution: 'normal', sd: '1' };
    const { document, uncertainty } = drawn([kept, gone]);
    expect(uncertainty.inputs.map(({ path }) => path)).toEqual([growth]);
    const correlations = [{ between: [growth, gone.for] as [string, string], value: '0.9' }];
    const torn = resolveUncertainty({
      ...document,
      uncertainty: { inputs: [kept, gone], seed: 1, samples: 2000, correlations },
    });
    const draws = (of: typeof torn): number[] => {
      const into = [new Float64Array(8)];
      new InputDraws(of).fill(into, 8);
      return [...(into[0] ?? [])];
    };
    expect(draws(torn)).toEqual(draws(uncertainty));
  });

  it('with low and high at one number draws that number', () => {
    const { uncertainty } = drawn([{ for: growth, distribution: 'triangular', low: '2', high: '2' }]);
    const [input] = uncertainty.inputs;
    if (input === undefined) throw new Error('no input');
    expect([-0.4, 0, 0.4].map(distributionOf(input))).toEqual([2, 2, 2]);
  });
});
