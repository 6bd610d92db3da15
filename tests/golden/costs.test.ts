import { describe, expect, it } from 'vitest';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import { japan, reader, worked } from './read-cell.ts';

/** What a path costs, measure by measure. GDP 600 in 2025, 2% growth; 2% to 3.5%, linear 2025 to 2030; 150 yen. */
describe('a frozen base', () => {
  const { at, conventions } = reader(worked({ conventions: { gdpBase: { frozen: 2025 } } }));
  it('takes every year’s share of one GDP', () => {
    expect(at('gdp-base', 2030)).toBe('600');
    expect(at('spending', 2027)).toBe('15.6'); // 2.6% of 600
    expect(at('baseline-spending', 2027)).toBe('12');
    expect(conventions('spending', 2027)).toContain('frozen-base');
  });
  it('gives a lower share of the year’s own GDP', () => {
    // 3.5% of 600 = 21, of 662.44848192 = 3.17005783…%
    expect(at('effective-share', 2030)).toMatch(/^3\.1700578344/);
    expect(at('share', 2030)).toBe('3.5');
  });
  it('is a problem where the base year has no GDP, and only for what hangs on it', () => {
    const early = reader(worked({ conventions: { gdpBase: { frozen: 2022 } } }));
    expect(early.problem('spending', 2026)).toEqual({
      code: 'missing-input',
      input: 'frozen-gdp',
      economy: 'JPN',
      year: 2022,
      place: 'economies.JPN.gdp',
    });
    expect(early.at('share', 2026)).toBe('2.3');
    expect(early.at('gdp', 2026)).toBe('612');
  });
});

describe('GDP', () => {
  it('grows by (1 + real)(1 + deflator) − 1: 2% and 1% are 3.02%', () => {
    const { at } = reader(worked({ economies: japan({ growth: { real: '2', deflator: '1' } }) }));
    expect(at('nominal-growth', 2026)).toBe('3.02');
    expect(at('gdp', 2026)).toBe('618.12'); // 600 × 1.0302
    expect(at('gdp', 2027)).toBe('636.787224'); // 600 × 1.0302²
  });
  it('grows by the rate of each year', () => {
    const { at } = reader(
      worked({ economies: japan({ growth: { nominal: { '2026': '1', '2027': '-2' } } }) }),
    );
    expect(at('gdp', 2026)).toBe('606');
    expect(at('gdp', 2027)).toBe('593.88'); // 606 × 0.98
    expect(at('gdp', 2028)).toBe('missing-input');
  });
  it('takes given years as they are and projects after the last; a gap is never filled in', () => {
    const { at, problem } = reader(worked({ economies: japan({ gdp: { '2025': '600', '2027': '700' } }) }));
    expect(at('gdp', 2027)).toBe('700');
    expect(at('gdp', 2028)).toBe('714'); // 700 × 1.02
    expect(problem('gdp', 2026)).toEqual({
      code: 'gap-in-gdp',
      economy: 'JPN',
      year: 2026,
      place: 'economies.JPN.gdp',
    });
    expect(at('spending', 2026)).toBe('gap-in-gdp');
    expect(at('share', 2026)).toBe('2.3');
  });
});

describe('real money', () => {
  it('by rates: prices of the first year of the horizon unless another is chosen', () => {
    const economies = japan({ deflator: { rate: '1' } });
    const { at, unit } = reader(worked({ economies }));
    // 23.1856968672… nominal in 2030 (of 600 GDP) ÷ 1.01⁵ = 1.0510100501
    expect(at('deflator', 2030)).toBe('105.10100501');
    expect(at('real-spending', 2026)).toMatch(/^13\.936633663366/); // 14.076 ÷ 1.01
    expect(at('real-baseline-spending', 2026)).toMatch(/^12\.118811881188/); // 2% of 612 ÷ 1.01
    expect(unit('real-spending', 2026)).toBe('JPY@2025/year');
    const later = reader(worked({ economies, conventions: { priceYear: 2026 } }));
    expect(later.at('real-spending', 2026)).toBe('14.076');
    expect(later.at('real-spending', 2025)).toBe('12.12'); // 12 × 1.01, prices of 2026
    expect(later.unit('real-increment', 2026)).toBe('JPY@2026/year');
  });
  it('by an index: × index of the price year ÷ index of the year', () => {
    const { at } = reader(
      worked({ economies: japan({ deflator: { index: { '2025': '110', '2026': '115.5' } } }) }),
    );
    expect(at('real-increment', 2025)).toBe('0');
    expect(at('real-spending', 2026)).toMatch(/^13\.405714285714/); // 14.076 × 110 ÷ 115.5 = 14.076 ÷ 1.05
    expect(at('real-spending', 2027)).toBe('missing-input');
  });
  it('by the growth’s own deflator where growth is real', () => {
    const { at } = reader(worked({ economies: japan({ growth: { real: '2', deflator: '1' } }) }));
    // 2026: 2.3% of 618.12 = 14.21676; ÷ 1.01 = 14.076, which is 2.3% of 600 × 1.02
    expect(at('real-spending', 2026)).toBe('14.076');
    expect(at('real-spending-growth', 2026)).toBe('17.3'); // 14.076 ÷ 12 − 1
  });
  it('is a problem without a deflator', () => {
    expect(reader(worked()).problem('real-spending', 2026)).toMatchObject({
      code: 'missing-input',
      input: 'deflator',
      economy: 'JPN',
    });
  });
});

describe('growth of spending', () => {
  const { at } = reader(worked());
  it('is this year’s over last year’s, less one', () => {
    expect(at('spending-growth', 2026)).toBe('17.3'); // 14.076 ÷ 12 = 1.173
  });
  it('over the whole path is one compound rate', () => {
    // 2% to 2.88% of constant GDP in two years: √1.44 = 1.2
    const square = reader(
      worked({
        economies: japan({ growth: { nominal: '0' } }),
        scenario: { target: '2.88', path: { shape: 'linear', from: 2025, to: 2027 } },
      }),
    );
    expect(square.at('compound-growth')).toBe('20');
    expect(square.unit('compound-growth')).toBe('%/year');
  });
  it('is a problem from nothing', () => {
    const none = reader(worked({ scenario: { baseline: '0' } }));
    expect(none.problem('spending-growth', 2026)).toEqual({
      code: 'divide-by-zero',
      formula: 'spending-growth',
      year: 2026,
      place: 'scenarios[0]',
    });
    expect(none.problem('compound-growth')).toMatchObject({ code: 'divide-by-zero', year: null });
  });
});

describe('dollars', () => {
  it('are the year’s amount at the year’s rate, and their sum is of the years', () => {
    const { at } = reader(
      worked({
        economies: japan({ growth: { nominal: '0' }, exchangeRate: { '2025': '150', '2026': '120' } }),
      }),
    );
    expect(at('spending-usd', 2025)).toBe('0.08'); // 12 ÷ 150
    expect(at('spending-usd', 2026)).toBe('0.115'); // 13.8 ÷ 120
    expect(at('cumulative-spending-usd', 2026)).toBe('0.195'); // never 25.8 ÷ one rate
    expect(at('spending-usd', 2027)).toBe('missing-input');
    expect(at('spending', 2027)).toBe('15.6');
  });
  it('are international dollars at purchasing power parity', () => {
    const { unit } = reader(worked({ economies: japan({ exchangeRateBasis: 'ppp' }) }));
    expect(unit('spending-usd', 2026)).toBe('INT$/year');
    expect(unit('cumulative-increment-usd', 2026)).toBe('INT$');
  });
});

describe('per head, of the budget, in tax points', () => {
  const { at, unit, problem } = reader(
    worked({
      economies: japan({
        population: { '2025': '120', '2026': '118' },
        populationGrowth: '-0.5',
        budget: { '2025': '96' },
        taxPoint: { name: 'consumption tax', yield: '3' },
      }),
    }),
  );
  it('divides by the population given, then by the projected one', () => {
    expect(at('per-head', 2025)).toBe('0.1'); // 12 ÷ 120
    expect(at('population', 2027)).toBe('117.41'); // 118 × 0.995
    expect(at('increment-per-head', 2026)).toMatch(/^0\.0155593220338/); // 1.836 ÷ 118
    expect(unit('per-head', 2025)).toBe('JPY/person/year');
  });
  it('is a problem for years without a population, and all else stands', () => {
    const short = reader(worked({ economies: japan({ population: { '2025': '120' } }) }));
    expect(short.problem('per-head', 2026)).toEqual({
      code: 'missing-input',
      input: 'population',
      economy: 'JPN',
      year: 2026,
      place: 'economies.JPN.population',
    });
    expect(short.at('spending', 2026)).toBe('14.076');
  });
  it('takes spending as a share of the budget', () => {
    expect(at('share-of-budget', 2025)).toBe('12.5'); // 12 ÷ 96
    expect(problem('share-of-budget', 2026)).toMatchObject({ code: 'missing-input', input: 'budget' });
  });
  it('says how many points of a tax the extra is', () => {
    expect(at('tax-points', 2026)).toBe('0.612'); // 1.836 ÷ 3
    expect(unit('tax-points', 2026)).toBe('points');
  });
});

describe('one level compared with another', () => {
  const document = worked();
  const [s35] = document.scenarios;
  const { calculation } = reader({
    ...document,
    scenarios: s35 === undefined ? [] : [s35, { ...s35, id: 's5', target: '5' }],
    saving: { amount: '0.01', currency: 'USD', period: 'per-year' },
  });
  it.each([
    // 1.5 points more in 2030: 662.44848192 × 1.5%
    ['step-spending', 2030, '9.9367272288'],
    // ÷ 150 ÷ 0.01
    ['step-saving-ratio', 2030, '6.6244848192'],
    // 0.3 × 612% + 0.6 × 624.24%: 2026 and 2027
    ['step-cumulative', 2027, '5.58144'],
  ])('%s of %i is %s', (formula, year, expected) => {
    const value = calculation.value({ scenario: 's5', lower: 's35', formula, year });
    expect(value instanceof NoNumber ? value.problem.code : plain(value)).toBe(expected);
  });
});
