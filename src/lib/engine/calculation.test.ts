import { describe, expect, it } from 'vitest';
import { plain } from '../quantity/decimal.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { removeAt, setAt } from '../scenario/edit-document.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';
import { NoNumber } from './problem.ts';

const document: FootingDocument = {
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600' },
      growth: { nominal: '10' },
      exchangeRate: '150',
    },
    DEU: { currency: 'EUR', year: { kind: 'calendar' }, gdp: { '2025': '400' }, exchangeRate: '0.5' },
  },
  scenarios: [
    {
      id: 'a',
      economy: 'JPN',
      baseline: {
        baseline: '1',
        target: '3',
        path: { shape: 'capped-growth', from: 2025, limit: '20', of: 'nominal' },
      },
      target: '5',
      path: { shape: 'step', from: 2025, to: 2026 },
    },
  ],
  saving: { amount: '3', currency: 'EUR', period: 'per-year' },
  horizon: { from: 2025, to: 2027 },
};
const noFigures = new Map<string, never>();
const start = () => new Calculation(resolve(document, noFigures));
const at = (calculation: Calculation, formula: string, year = 2026) => {
  const value = calculation.value({ scenario: 'a', formula, year });
  return value instanceof NoNumber ? value.problem.code : plain(value);
};

describe('what an edit forgets', () => {
  it('a committed plan’s growth limit', () => {
    // Plan: 1% of 600 is 6 in 2025; 2026: 6 × 1.2 = 7.2, then 6 × 1.3 = 7.8 at the new limit.
    const before = start();
    expect(at(before, 'baseline-spending')).toBe('7.2');
    const edited = setAt(document, 'scenarios[0].baseline.path.limit', '30');
    expect(at(before.next(resolve(edited, noFigures)), 'baseline-spending')).toBe('7.8');
  });

  it('the economy that gives the rate of the saving’s currency, when it goes or comes', () => {
    const before = start();
    expect(at(before, 'saving-usd')).toBe('6'); // 3 ÷ 0.5
    const without = removeAt(document, 'economies.DEU');
    const after = before.next(resolve(without, noFigures));
    expect(at(after, 'saving-usd')).toBe('saving-rate-missing');
    expect(at(after.next(resolve(document, noFigures)), 'saving-usd')).toBe('6');
  });

  it('a rate of an economy of the same currency, where the first has none', () => {
    const two = setAt(document, 'economies.AUT', {
      currency: 'EUR',
      year: { kind: 'calendar' },
      gdp: { '2025': '50' },
      exchangeRate: '0.6',
    });
    const before = new Calculation(resolve(two, noFigures));
    expect(at(before, 'saving-usd')).toBe('6');
    const after = before.next(resolve(setAt(two, 'economies.DEU.exchangeRate', undefined), noFigures));
    expect(at(after, 'saving-usd')).toBe('5'); // 3 ÷ 0.6
  });
});
