import { describe, expect, it } from 'vitest';
import type { EconomyDocument, FootingDocument, PathDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';
import { derive } from './derive.ts';
import { NoNumber } from './problem.ts';
import { results, type MissingResult } from './results.ts';
import { select } from './selectors.ts';
import { scenarioOf } from './subject.ts';

/** What is not given is never made up: the problem names it, the year, and the place where it goes. */
const bare: EconomyDocument = { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '600' } };
function calculate(
  economy: Partial<EconomyDocument> = {},
  path: PathDocument = { shape: 'linear', from: 2025, to: 2030 },
  more: Partial<FootingDocument> = {},
): Calculation {
  const document: FootingDocument = {
    version: 1,
    economies: { JPN: { ...bare, ...economy } },
    scenarios: [{ id: 'a', economy: 'JPN', baseline: '2', target: '3', path }],
    horizon: { from: 2025, to: 2027 },
    ...more,
  };
  return new Calculation(resolve(document, new Map()));
}
const problem = (calculation: Calculation, formula: string, year = 2026) => {
  const value = calculation.value({ scenario: 'a', formula, year });
  return value instanceof NoNumber ? value.problem : undefined;
};
const lacks = (input: string, year: number, place: string) => ({
  code: 'missing-input',
  input,
  economy: 'JPN',
  year,
  place,
});

describe('an input that is not given', () => {
  it.each<[string, Partial<EconomyDocument>, string, ReturnType<typeof lacks>]>([
    ['growth at all', {}, 'gdp', lacks('growth', 2026, 'economies.JPN.growth')],
    [
      'the growth of a year',
      { growth: { nominal: { '2027': '1' } } },
      'gdp',
      lacks('growth', 2026, 'economies.JPN.growth'),
    ],
    [
      'the real growth of a year',
      { growth: { real: { '2027': '1' }, deflator: '1' } },
      'gdp',
      lacks('growth', 2026, 'economies.JPN.growth.real'),
    ],
    [
      'the deflator of a year beside real growth',
      { growth: { real: '1', deflator: { '2027': '1' } } },
      'gdp',
      lacks('growth', 2026, 'economies.JPN.growth.deflator'),
    ],
    [
      'a deflator rate',
      { growth: { nominal: '1' }, deflator: { rate: { '2027': '1' } } },
      'real-spending',
      lacks('deflator', 2026, 'economies.JPN.deflator.rate'),
    ],
    [
      'an index',
      { growth: { nominal: '1' }, deflator: { index: { '2025': '100' } } },
      'real-spending',
      lacks('deflator', 2026, 'economies.JPN.deflator.index'),
    ],
    [
      'an exchange rate',
      { growth: { nominal: '1' } },
      'spending-usd',
      lacks('exchange-rate', 2026, 'economies.JPN.exchangeRate'),
    ],
    [
      'a population',
      { growth: { nominal: '1' } },
      'per-head',
      lacks('population', 2026, 'economies.JPN.population'),
    ],
    [
      'a population’s growth',
      { growth: { nominal: '1' }, population: { '2025': '120' } },
      'per-head',
      lacks('population', 2026, 'economies.JPN.population'),
    ],
    [
      'a population between given years',
      { growth: { nominal: '1' }, population: { '2025': '120', '2027': '118' }, populationGrowth: '1' },
      'per-head',
      lacks('population', 2026, 'economies.JPN.population'),
    ],
    [
      'a budget',
      { growth: { nominal: '1' } },
      'share-of-budget',
      lacks('budget', 2026, 'economies.JPN.budget'),
    ],
  ])('%s', (_, economy, formula, expected) => {
    const calculation = calculate(economy);
    expect(problem(calculation, formula)).toEqual(expected);
    // Asked how the number came about, the cell says the same; what it was to rest on can still be told.
    const cell = { scenario: 'a', formula, year: 2026 };
    expect(derive(calculation, cell)).toBe(calculation.value(cell));
    expect(calculation.interval(cell)).toBeNull();
    expect(calculation.leaves(cell).every(({ ref }) => ref.includes(':'))).toBe(true);
    expect(new Set(calculation.conventions(cell)).size).toBe(calculation.conventions(cell).length);
  });

  it('GDP before its first year', () => {
    expect(problem(calculate(), 'gdp', 2024)).toEqual(lacks('gdp', 2024, 'economies.JPN.gdp'));
  });

  it('in an economy whose code has a dot: the place is quoted, as in the file', () => {
    const document: FootingDocument = {
      version: 1,
      economies: { 'JPN.1': bare },
      scenarios: [
        {
          id: 'a',
          economy: 'JPN.1',
          baseline: '2',
          target: '3',
          path: { shape: 'step', from: 2025, to: 2026 },
        },
      ],
      horizon: { from: 2025, to: 2026 },
    };
    expect(problem(new Calculation(resolve(document, new Map())), 'gdp')).toMatchObject({
      place: 'economies["JPN.1"].growth',
    });
  });

  it('of a draft on the page: a target, a cap, the given shares', () => {
    const { model } = calculate();
    const withPath = (path: object) =>
      new Calculation({
        ...model,
        scenarios: model.scenarios.map((one) => ({ ...one, path: { shape: 'linear', ...path } })),
      });
    expect(problem(withPath({ from: 2025, to: 2027 }), 'share')).toMatchObject({
      place: 'scenarios[0].target',
    });
    const uncapped = { shape: 'capped-growth', from: 2025, of: 'nominal' };
    expect(problem(withPath(uncapped), 'cap')).toMatchObject({ place: 'scenarios[0].path.limit' });
    expect(problem(withPath({ shape: 'by-year' }), 'share')).toBeUndefined(); // the baseline holds
    expect(problem(withPath({}), 'share', 2026)).toBeUndefined();
  });
});

describe('the results of a document', () => {
  it('hold a problem for each measure concerned, and the numbers of the others', () => {
    const all = [...results(calculate())];
    const missing = all.filter((one): one is MissingResult => 'problem' in one);
    expect(new Set(missing.map(({ measure }) => measure))).toContain('spending');
    expect(all.filter(({ measure }) => measure === 'share')).toHaveLength(3);
    expect(missing.filter(({ measure }) => measure === 'share')).toEqual([]);
  });

  it('carry intervals where a number was rounded', () => {
    const saving = { amount: { value: '2', interval: ['1.5', '2.5'] as [string, string] }, currency: 'USD' };
    const calculation = calculate({ growth: { nominal: '0' }, exchangeRate: '100' }, undefined, { saving });
    const ratio = [...results(calculation)].find(
      ({ measure, year }) => measure === 'saving-share-of-gdp' && year === 2025,
    );
    // 1.5, 2 and 2.5 × 100 of 600
    expect(ratio).toMatchObject({ interval: ['25', expect.stringMatching(/^41\.6{30}/)] });
  });

  it('say nothing of a target that cannot be seen for want of GDP', () => {
    const capped = calculate({}, { shape: 'capped-growth', from: 2025, limit: '1', of: 'nominal' });
    const codes = [...results(capped)].map((one) => ('problem' in one ? one.problem.code : ''));
    expect(codes).not.toContain('target-not-reached');
  });

  it('have no year where the horizon has one year and growth needs two', () => {
    const calculation = calculate({}, undefined, { horizon: { from: 2025, to: 2025 } });
    expect([...results(calculation)].filter(({ measure }) => measure === 'spending-growth')).toEqual([]);
  });
});

describe('a formula declared in the wrong scope', () => {
  it('throws when it reads a path that an economy has not', () => {
    const economy = calculate().subject({ scenario: 'a', formula: 'gdp', year: 2025 });
    expect(() => select('path-shape', economy, 2025)).toThrow('path-shape');
    expect(() => scenarioOf(economy)).toThrow('scenario scope');
  });
});
