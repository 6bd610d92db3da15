import { describe, expect, it } from 'vitest';
import '../../src/lib/engine/catalogue/growth.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

const document: FootingDocument = {
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600' },
      growth: { nominal: '2' },
      deflator: { rate: '1' },
    },
  },
  scenarios: [
    {
      id: 's35',
      economy: 'JPN',
      baseline: '2',
      target: '3.5',
      path: { shape: 'linear', from: 2025, to: 2030 },
    },
  ],
  horizon: { from: 2025, to: 2030 },
};
const real = (given: FootingDocument) =>
  new Calculation(resolve(given, new Map())).value({
    scenario: 's35',
    formula: 'real-compound-growth',
    year: null,
  });

describe('average real growth to a deadline', () => {
  it('is nominal growth divided by the growth of prices', () => {
    // Spending 12 → 23.1856968672 in 5 years: (3.5 ÷ 2)^(1/5) × 1.02; prices 1.01 a year:
    // 1.75^0.2 = 1.118426…; × 1.02 ÷ 1.01 = 1.129500…
    const value = real(document);
    expect(value instanceof NoNumber ? value.problem : value.toFixed(4)).toBe('12.9500');
  });

  it('is a problem that says so where there is no deflator', () => {
    const economies = {
      JPN: { ...document.economies.JPN, deflator: undefined },
    } as FootingDocument['economies'];
    const value = real({ ...document, economies });
    expect(value instanceof NoNumber && value.problem).toMatchObject({
      code: 'missing-input',
      input: 'deflator',
    });
  });
});
