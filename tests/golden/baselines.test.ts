import { describe, expect, it } from 'vitest';
import { japan, reader, worked } from './read-cell.ts';

/** What the extra is counted from: a share held, shares by year, or a plan already decided. */
describe('a baseline by year', () => {
  const { at, problem } = reader(
    worked({
      scenario: { baseline: { '2025': '1.8', '2027': '2' } },
      economies: japan({ growth: { nominal: '0' } }),
    }),
  );
  it('runs straight between given years and holds after the last', () => {
    expect(['2025', '2026', '2027', '2030'].map((year) => at('baseline', Number(year)))).toEqual([
      '1.8',
      '1.9',
      '2',
      '2',
    ]);
  });
  it('is subtracted as it moves, while the path starts from its first share', () => {
    // share 2027 = 1.8 + 1.7 × 2/5 = 2.48; extra = (2.48 − 2)% of 600
    expect(at('share', 2027)).toBe('2.48');
    expect(at('increment', 2027)).toBe('2.88');
  });
  it('is a problem before its first year', () => {
    expect(problem('baseline', 2024)).toEqual({
      code: 'before-first-share',
      scenario: 's35',
      year: 2024,
      place: 'scenarios[0].baseline',
    });
  });
});

describe('a committed plan as baseline', () => {
  // The plan: 1.8% to 2.8%, linear 2025 to 2027. The demand: 1.8% to 3.3%, linear 2025 to 2030. GDP 600 throughout.
  const { at } = reader(
    worked({
      economies: japan({ growth: { nominal: '0' } }),
      scenario: {
        baseline: { baseline: '1.8', target: '2.8', path: { shape: 'linear', from: 2025, to: 2027 } },
        target: '3.3',
      },
    }),
  );
  it.each([
    // year, plan %, demand % = 1.8 + 1.5 × (y − 2025)/5, extra = 6 a point
    [2025, '1.8', '1.8', '0'],
    [2026, '2.3', '2.1', '-1.2'],
    [2027, '2.8', '2.4', '-2.4'],
    [2028, '2.8', '2.7', '-0.6'],
    [2029, '2.8', '3', '1.2'],
    [2030, '2.8', '3.3', '3'],
  ])('%i: plan %s%%, demand %s%%, extra %s: below the plan until 2028', (year, plan, share, extra) => {
    expect(at('baseline', year)).toBe(plan);
    expect(at('share', year)).toBe(share);
    expect(at('increment', year)).toBe(extra);
  });
  it('sums years below and above the plan', () => {
    // 0 − 1.2 − 2.4 − 0.6 + 1.2 + 3
    expect(at('cumulative-increment', 2030)).toBe('0');
  });
  it('spends what the plan’s own path spends, to the last digit', () => {
    // Plan: 12 in 2025, 7% more a year. 12 × 1.07³ = 14.700516; a share of GDP and back would leave dust.
    const capped = reader(
      worked({
        scenario: {
          baseline: {
            baseline: '2',
            target: '9',
            path: { shape: 'capped-growth', from: 2025, limit: '7', of: 'nominal' },
          },
          target: '9',
          path: { shape: 'capped-growth', from: 2025, limit: '8', of: 'nominal' },
        },
      }),
    );
    expect(capped.at('baseline-spending', 2028)).toBe('14.700516');
    expect(capped.at('increment', 2028)).toBe('0.416028'); // 12 × 1.08³ = 15.116544
  });
});

describe('an economy above the demand already', () => {
  it('has a negative increment, and a ratio below zero', () => {
    const { at } = reader(
      worked({
        scenario: { baseline: '4', target: '3.5', path: { shape: 'step', from: 2025, to: 2026 } },
        saving: { amount: '0.01', currency: 'USD', period: 'per-year' },
      }),
    );
    expect(at('increment', 2026)).toBe('-3.06'); // −0.5% of 612
    expect(at('saving-ratio', 2026)).toBe('-2.04'); // −3.06 ÷ 150 = −0.0204; ÷ 0.01
  });
});
