import { describe, expect, it } from 'vitest';
import type { YearKind } from '../../src/lib/scenario/document.ts';
import { japan, reader, worked } from './read-cell.ts';

/** Fiscal years put on calendar years, and the days of a year. */
const gdp = { '2024': '400', '2025': '600', '2026': '800' };
const calendar = (year: YearKind, fields: Parameters<typeof japan>[0] = {}) =>
  reader(worked({ economies: japan({ year, gdp, ...fields }), conventions: { yearBasis: 'calendar' } }));

describe('Japan’s fiscal year: from April, named by its start', () => {
  const april: YearKind = { kind: 'fiscal', firstMonth: 4, named: 'start' };
  it('stays what it is on its own basis', () => {
    const { at, conventions } = reader(worked({ economies: japan({ year: april, gdp }) }));
    expect(at('gdp', 2025)).toBe('600');
    expect(conventions('gdp', 2025)).not.toContain('even-spread');
  });
  it('gives a calendar year one quarter of the year before and three quarters of its own', () => {
    const { at, conventions } = calendar(april);
    expect(at('gdp', 2025)).toBe('550'); // ¼ × 400 + ¾ × 600
    expect(at('gdp', 2026)).toBe('750'); // ¼ × 600 + ¾ × 800
    expect(at('spending', 2026)).toBe('17.25'); // 2.3% of 750
    expect(conventions('gdp', 2025)).toContain('even-spread');
  });
  it('converts the budget too', () => {
    const { at } = calendar(april, { budget: { '2024': '80', '2025': '120' } });
    expect(at('budget', 2025)).toBe('110'); // ¼ × 80 + ¾ × 120
    expect(at('share-of-budget', 2025)).toBe('10'); // 2% of 550 = 11, of 110
  });
  it('is a problem where one of the two fiscal years is missing', () => {
    const { problem } = calendar(april);
    expect(problem('gdp', 2024)).toEqual({
      code: 'missing-months',
      economy: 'JPN',
      year: 2024,
      missingYear: 2023,
      place: 'economies.JPN.gdp',
    });
  });
});

describe('the US fiscal year: from October, named by its end', () => {
  it('gives a calendar year three quarters of its own and one quarter of the next', () => {
    const { at } = calendar({ kind: 'fiscal', firstMonth: 10, named: 'end' });
    expect(at('gdp', 2025)).toBe('650'); // ¾ × 600 + ¼ × 800
    expect(at('gdp', 2026)).toBe('804'); // ¾ × 800 + ¼ × 816 (800 × 1.02)
  });
});

describe('a fiscal year from January', () => {
  it('is the calendar year', () => {
    const { at } = calendar({ kind: 'fiscal', firstMonth: 1, named: 'end' });
    expect(at('gdp', 2025)).toBe('600');
  });
});

describe('days', () => {
  const days = (year: YearKind, y: number, yearBasis: 'own' | 'calendar' = 'own') => {
    // Spending of US$1 a day of a year of 365: 365 in all; a saving of 1 then is one day.
    const { at } = reader({
      version: 1,
      economies: { USA: { currency: 'USD', year, gdp: { '2023': '36500' }, growth: { nominal: '0' } } },
      scenarios: [
        {
          id: 'a',
          economy: 'USA',
          baseline: '1',
          target: '1',
          path: { shape: 'step', from: 2023, to: 2023 },
        },
      ],
      horizon: { from: 2023, to: 2025 },
      saving: { amount: '365', currency: 'USD', period: 'per-year' },
      conventions: { yearBasis },
    });
    return at('saving-days', y);
  };
  it('are 366 in the fiscal year 2023 that holds February 2024, and in the calendar year 2024', () => {
    expect(days({ kind: 'fiscal', firstMonth: 4, named: 'start' }, 2023)).toBe('366');
    expect(days({ kind: 'fiscal', firstMonth: 4, named: 'start' }, 2024)).toBe('365');
    expect(days({ kind: 'calendar' }, 2024)).toBe('366');
    expect(days({ kind: 'fiscal', firstMonth: 10, named: 'end' }, 2024)).toBe('366');
    expect(days({ kind: 'fiscal', firstMonth: 4, named: 'start' }, 2024, 'calendar')).toBe('366');
  });
});
