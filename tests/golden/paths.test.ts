import { describe, expect, it } from 'vitest';
import type { PathDocument } from '../../src/lib/scenario/document.ts';
import { results } from '../../src/lib/engine/results.ts';
import { japan, reader, worked } from './read-cell.ts';

/** Each shape of the path of the share, its working beside it. Baseline 2%, target 3.5%. */
const path = (shape: PathDocument, fields: Parameters<typeof worked>[0] = {}) =>
  reader(worked({ ...fields, scenario: { path: shape, ...fields.scenario } }));
const ramp = { from: 2025, to: 2030 } as const;

describe('a step', () => {
  const { at } = path({ shape: 'step', ...ramp });
  it('holds the baseline until the year of the target', () => {
    expect(at('share', 2025)).toBe('2');
    expect(at('share', 2029)).toBe('2');
    expect(at('share', 2030)).toBe('3.5');
    expect(at('share', 2040)).toBe('3.5');
  });
  it('costs nothing more before it, then all at once', () => {
    expect(at('increment', 2029)).toBe('0');
    // 600 × 1.02⁵ = 662.44848192; × (3.5 − 2)%
    expect(at('increment', 2030)).toBe('9.9367272288');
  });
  it('is what every shape is where start and target year are one', () => {
    for (const shape of ['step', 'linear', 'geometric', 's-curve'] as const) {
      const one = path({ shape, from: 2027, to: 2027 });
      expect([2026, 2027].map((year) => one.at('share', year))).toEqual(['2', '3.5']);
    }
  });
});

describe('an s-curve', () => {
  it('is b + (T − b)(3t² − 2t³), exact where t is', () => {
    const { at } = path({ shape: 's-curve', ...ramp });
    // t = 1/5: 3 × 0.04 − 2 × 0.008 = 0.104; 2 + 1.5 × 0.104
    expect(at('share', 2026)).toBe('2.156');
    // t = 2/5: 3 × 0.16 − 2 × 0.064 = 0.352; 2 + 1.5 × 0.352
    expect(at('share', 2027)).toBe('2.528');
    // t = 3/5: 3 × 0.36 − 2 × 0.216 = 0.648
    expect(at('share', 2028)).toBe('2.972');
    // t = 4/5: 3 × 0.64 − 2 × 0.512 = 0.896
    expect(at('share', 2029)).toBe('3.344');
    expect(at('share', 2030)).toBe('3.5');
  });
});

describe('a geometric path', () => {
  it('multiplies the share by one factor a year, exactly where the root is exact', () => {
    // 2% to 2.88% in two years: (2.88 / 2)^(1/2) = 1.2, so 2.4% between.
    const { at } = path({ shape: 'geometric', from: 2025, to: 2027 }, { scenario: { target: '2.88' } });
    expect(at('step-factor')).toBe('1.2');
    expect(at('share', 2026)).toBe('2.4');
    expect(at('share', 2027)).toBe('2.88');
  });
  it('is a problem from nothing, which no factor raises, and only while it runs', () => {
    const { at, problem } = path({ shape: 'geometric', ...ramp }, { scenario: { baseline: '0' } });
    expect(at('share', 2025)).toBe('0');
    expect(problem('share', 2027)).toEqual({
      code: 'geometric-not-positive',
      scenario: 's35',
      year: expect.any(Number) as number,
      place: 'scenarios[0].path.shape',
    });
    expect(at('share', 2030)).toBe('3.5');
    expect(path({ shape: 'geometric', ...ramp }, { scenario: { target: '0' } }).at('share', 2027)).toBe(
      'geometric-not-positive',
    );
  });
});

describe('a path given by year', () => {
  const { at, conventions } = path({ shape: 'by-year', shares: { '2026': '2.2', '2030': '3' } });
  it('is the baseline before the first given year', () => {
    expect(at('share', 2025)).toBe('2');
    expect(at('increment', 2025)).toBe('0');
  });
  it('runs straight between given years and holds the last', () => {
    expect(at('share', 2026)).toBe('2.2');
    // 2.2 + (3 − 2.2) × 1/4
    expect(at('share', 2027)).toBe('2.4');
    expect(at('share', 2029)).toBe('2.8');
    expect(at('share', 2035)).toBe('3');
    expect(conventions('share', 2027)).toContain('linear-between-given');
    expect(conventions('share', 2035)).toContain('held-after-last');
  });
});

describe('growth under a cap', () => {
  const capped = (limit: string, of: 'nominal' | 'real', fields: Parameters<typeof worked>[0] = {}) =>
    path({ shape: 'capped-growth', from: 2025, limit, of }, fields);

  it('raises spending by the cap until the target is met', () => {
    const { at } = capped('10', 'nominal');
    // 12 in 2025 (2% of 600); × 1.1 a year; 3.5% of 612 = 21.42 is above 13.2
    expect(at('spending', 2025)).toBe('12');
    expect(at('spending', 2026)).toBe('13.2');
    expect(at('spending', 2030)).toBe('19.32612'); // 12 × 1.1⁵; 3.5% of 662.448 is 23.19
    // 12 × 1.1⁸ = 25.7230…; 3.5% of 600 × 1.02⁸ = 24.6048469…, so the target holds from 2033 on
    expect(at('share', 2032)).not.toBe('3.5');
    expect(at('share', 2033)).toBe('3.5');
  });
  it('reads a real cap over the deflator: (1 + 10%)(1 + 5%) − 1 is 15.5%', () => {
    const { at } = capped('10', 'real', { economies: japan({ deflator: { rate: '5' } }) });
    expect(at('cap', 2026)).toBe('15.5');
    expect(at('spending', 2026)).toBe('13.86'); // 12 × 1.155
  });
  it('reads the deflator’s change out of an index: 102 after 100 is 2%', () => {
    const { at } = capped('10', 'real', {
      economies: japan({ deflator: { index: { '2025': '100', '2026': '102' } } }),
    });
    expect(at('cap', 2026)).toBe('12.2'); // 1.1 × 1.02 = 1.122
  });
  it('meets a lower target at once', () => {
    const { at } = capped('10', 'nominal', { scenario: { target: '1.5' } });
    expect(at('share', 2025)).toBe('2');
    expect(at('spending', 2026)).toBe('9.18'); // 1.5% of 612
    expect(at('increment', 2026)).toBe('-3.06'); // 9.18 − 2% of 612
  });
  it('says by how much it misses a target within the horizon', () => {
    const { calculation, at } = capped('2', 'nominal');
    // Growth of spending equals growth of GDP: the share stays at 2%, 1.5 points short.
    expect(at('share', 2030)).toBe('2');
    const missed = [...results(calculation)].filter(
      (one) => 'problem' in one && one.problem.code === 'target-not-reached',
    );
    expect(missed).toEqual([
      {
        scenario: 's35',
        economy: 'JPN',
        measure: 'share',
        year: 2030,
        problem: {
          code: 'target-not-reached',
          scenario: 's35',
          year: 2030,
          gapPoints: '1.5',
          place: 'scenarios[0].path.limit',
        },
      },
    ]);
  });
  it('says nothing where the target is met', () => {
    const { calculation } = capped('40', 'nominal');
    expect([...results(calculation)].filter((one) => 'problem' in one && one.measure === 'share')).toEqual(
      [],
    );
  });
});
