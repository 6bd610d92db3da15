import { describe, expect, it } from 'vitest';
import { plain, ZERO } from '../../quantity/decimal.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { japan, worked } from '../../../../tests/golden/read-cell.ts';
import { attribute, type Attribution, type Unsplit } from './attribute.ts';
import type { Headline } from './headline.ts';

const figures = new Map();

function split(before: FootingDocument, after: FootingDocument, headline: Headline): Attribution | Unsplit {
  return attribute(
    { before: resolve(before, figures), after: resolve(after, figures), scenario: 's35' },
    headline,
  );
}

function shares(result: Attribution | Unsplit): Record<string, string> {
  if ('missing' in result) throw new Error(`${result.missing}: ${result.problem.code}`);
  return Object.fromEntries(result.contributions.map(({ parts, value }) => [parts.join('+'), plain(value)]));
}

const last = (formula: string): Headline => ({ formula, at: 'last' });

describe('a change of two inputs that multiply', () => {
  // GDP 600 → 700 and target 3.5 → 4, without growth: 600 × 3.5% = 21, 700 × 4% = 28, change 7.
  // GDP first: (700 − 600) × 3.5% = 3.5; GDP last: 100 × 4% = 4. Average 3.75; the target: 3 and 3.5, average 3.25.
  const before = worked({ economies: japan({ growth: { nominal: '0' } }) });
  const after = worked({
    economies: japan({ gdp: { '2025': '700' }, growth: { nominal: '0' } }),
    scenario: { target: '4' },
  });

  it('is shared by halves', () => {
    expect(shares(split(before, after, last('spending')))).toEqual({ gdp: '3.75', target: '3.25' });
  });

  it('of dollars only at another rate: the yen do not move', () => {
    const dearer = worked({ economies: japan({ growth: { nominal: '0' }, exchangeRate: '100' }) });
    expect(shares(split(before, dearer, last('spending')))).toEqual({ 'exchange-rate': '0' });
    expect(shares(split(before, dearer, last('spending-usd')))).toEqual({ 'exchange-rate': '0.07' });
  });
});

describe('a change that cannot be cut in equal decimals', () => {
  it('has the last digit put where it belongs: the contributions sum exactly', () => {
    const before = worked();
    const after = worked({
      economies: japan({ gdp: { '2025': '601' }, growth: { nominal: '2.1' }, exchangeRate: '149' }),
      scenario: { target: '3.7', baseline: '1.9' },
    });
    const result = split(before, after, last('increment-usd'));
    if ('missing' in result) throw new Error(result.missing);
    const sum = result.contributions.reduce((all, { value }) => all.plus(value), ZERO);
    expect(sum.eq(result.change)).toBe(true);
    expect(result.contributions).toHaveLength(5);
  });
});

describe('inputs that cannot be changed apart', () => {
  it('are one: GDP given to 2030 becomes GDP of 2025 and growth', () => {
    const gdp = Object.fromEntries([2025, 2026, 2027, 2028, 2029, 2030].map((year) => [String(year), '600']));
    const before = worked({ economies: japan({ gdp, growth: undefined }) });
    const result = split(before, worked(), last('spending'));
    expect(Object.keys(shares(result))).toEqual(['gdp+growth']);
  });

  it('stand apart where one of them alone already gives a number', () => {
    const before = worked();
    const after = worked({ economies: japan({ growth: { real: '1', deflator: '1' } }) });
    expect(Object.keys(shares(split(before, after, last('spending'))))).toEqual(['growth']);
  });
});

describe('a version without a number', () => {
  it('is named with its problem', () => {
    const before = worked({ economies: japan({ growth: undefined }) });
    expect(split(before, worked(), last('spending'))).toMatchObject({
      missing: 'before',
      problem: { code: 'missing-input', input: 'growth' },
    });
  });
});

describe('the year of a headline', () => {
  it('follows the deadline of each version', () => {
    const later = worked({
      economies: japan({ growth: { nominal: '0' } }),
      scenario: { path: { shape: 'linear', from: 2025, to: 2028 } },
    });
    const before = worked({ economies: japan({ growth: { nominal: '0' } }) });
    // At its own deadline either spends 21; in 2028 the slower one is at 2.9%.
    expect(shares(split(before, later, { formula: 'spending', at: 'deadline' }))).toEqual({ path: '0' });
    expect(shares(split(before, later, { formula: 'spending', at: 2028 }))).toEqual({ path: '3.6' });
  });

  it('follows the horizon of each version', () => {
    const longer = worked({
      economies: japan({ growth: { nominal: '0' } }),
      horizon: { from: 2025, to: 2031 },
    });
    const before = worked({ economies: japan({ growth: { nominal: '0' } }) });
    expect(shares(split(before, longer, last('cumulative-spending')))).toEqual({ horizon: '21' });
  });
});

describe('more than ten changed inputs', () => {
  const euro = (rate: string, saving: string): Partial<FootingDocument> => ({
    saving: { amount: saving, currency: 'EUR', period: saving === '1' ? 'per-year' : 'one-off' },
    economies: {
      ...japan({ exchangeRate: rate, year: { kind: 'calendar' } }),
      DEU: { currency: 'EUR', year: { kind: 'calendar' }, gdp: { '2025': '4' }, exchangeRate: rate },
    },
  });
  const before = worked({
    ...euro('150', '1'),
    conventions: { gdpBase: 'same-year', yearBasis: 'calendar' },
  });
  const changed = worked({
    ...euro('140', '2'),
    horizon: { from: 2026, to: 2031 },
    scenario: {
      target: '4',
      baseline: '1.8',
      path: { shape: 'capped-growth', from: 2025, limit: '12', of: 'real' },
    },
    conventions: { gdpBase: { frozen: 2025 }, yearBasis: 'own' },
  });
  const japanAfter = {
    ...changed.economies.JPN,
    currency: 'JPY',
    year: { kind: 'fiscal' as const, firstMonth: 4, named: 'start' as const },
    gdp: { '2023': '580', '2024': '590', '2025': '610' },
    growth: { nominal: '3' },
    deflator: { rate: '1' },
  };
  const after = { ...changed, economies: { ...changed.economies, JPN: japanAfter } };

  it('are split from sampled orders, which is said, and still sum exactly', () => {
    const result = split(before, after, last('saving-ratio'));
    if ('missing' in result) throw new Error(result.problem.code);
    expect(result.sample).toEqual({ orders: 128, seed: 20250704 });
    expect(result.contributions.length).toBeGreaterThan(10);
    const sum = result.contributions.reduce((all, { value }) => all.plus(value), ZERO);
    expect(sum.minus(result.change).abs().div(result.change.abs()).lt('1e-38')).toBe(true);
    expect(split(before, after, last('saving-ratio'))).toEqual(result);
  });

  it('are split exactly where only ten of them matter', () => {
    const result = split(before, after, last('spending'));
    if ('missing' in result) throw new Error(result.problem.code);
    expect(result.sample).toBeNull();
  });
});
