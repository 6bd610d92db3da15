import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { decimal, plain } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import workedExample from '../../data/presets/worked-example.json' with { type: 'json' };

/**
 * The golden example: GDP 600 tn yen in 2025, growth 2%, from 2% to 3.5% linear 2025 to 2030, 150 yen to the
 * dollar, saving US$1.18 bn read as per year. The arithmetic is by hand and shown.
 */
const figures = new Map([
  [
    'saving-usfj-2025-03',
    {
      value: '1180000000',
      unit: 'USD',
      kind: 'saving',
      qualifier: 'about',
      interval: ['1175000000', '1185000000'] as [string, string],
    },
  ],
]);
const document = workedExample as unknown as FootingDocument;
const golden = new Calculation(resolve(document, figures));
const at = (formula: string, year: number | null) => {
  const value = golden.value({ scenario: 's35', formula, year });
  if (value instanceof NoNumber) throw new Error(JSON.stringify(value.problem));
  return plain(value);
};
const tn = (text: string) => plain(decimal(text).times('1e12'));

describe('the worked example', () => {
  // year, GDP = 600 × 1.02^(y−2025), share = 2 + 1.5 × (y−2025)/5, spending = share × GDP, increment = (share − 2) × GDP
  it.each([
    [2025, '600', '2', '12', '0', '0'],
    [2026, '612', '2.3', '14.076', '1.836', '1.836'],
    [2027, '624.24', '2.6', '16.23024', '3.74544', '5.58144'],
    [2028, '636.7248', '2.9', '18.4650192', '5.7305232', '11.3119632'],
    [2029, '649.459296', '3.2', '20.782697472', '7.793511552', '19.105474752'],
    [2030, '662.44848192', '3.5', '23.1856968672', '9.9367272288', '29.0422019808'],
  ])(
    '%i: GDP %s tn, share %s%%, spending %s tn, extra %s tn, in all %s tn',
    (year, gdp, share, spending, extra, all) => {
      expect(at('gdp', year)).toBe(tn(gdp));
      expect(at('share', year)).toBe(share);
      expect(at('spending', year)).toBe(tn(spending));
      expect(at('increment', year)).toBe(tn(extra));
      expect(at('cumulative-increment', year)).toBe(tn(all));
    },
  );

  it('the extra of 2030 is US$66.244848192 bn at 150, 56.1397… times the saving', () => {
    // 9,936,727,228,800 ÷ 150 = 66,244,848,192; ÷ 1,180,000,000 = 56.1397018576…
    expect(at('increment-usd', 2030)).toBe('66244848192');
    expect(at('saving-ratio', 2030)).toMatch(/^56\.1397018576/);
    expect(golden.interval({ scenario: 's35', formula: 'saving-ratio', year: 2030 })).toBeNull();
  });

  it('with the article’s saving the ratio carries the interval 1.175 to 1.185', () => {
    const quoted = new Calculation(
      resolve({ ...document, saving: { figure: 'saving-usfj-2025-03', period: 'per-year' } }, figures),
    );
    const interval = quoted.interval({ scenario: 's35', formula: 'saving-ratio', year: 2030 });
    // 66.244848192 ÷ 1.185 = 55.9028…; ÷ 1.175 = 56.3785…
    expect(interval && plain(interval.low)).toMatch(/^55\.9028/);
    expect(interval && plain(interval.high)).toMatch(/^56\.3785/);
    expect(
      quoted.leaves({ scenario: 's35', formula: 'saving-ratio', year: 2030 }).map((leaf) => leaf.ref),
    ).toEqual(expect.arrayContaining(['figure:saving-usfj-2025-03', 'choice:economies.JPN.gdp.2025']));
  });

  it('growth from start to target is one rate a year', () => {
    // (23.1856968672 ÷ 12)^(1/5) − 1 = 1.93214…^0.2 − 1
    expect(at('compound-growth', null)).toMatch(/^14\.0/);
  });
});
