import { describe, expect, it } from 'vitest';
import type { SavingDocument, SavingPeriod } from '../../src/lib/scenario/document.ts';
import { results } from '../../src/lib/engine/results.ts';
import { japan, reader, worked } from './read-cell.ts';

/**
 * The saving beside the cost, by how its period is read. Money in billions; GDP 600,000 bn yen, no growth;
 * 2% to 3%, at once from 2026: 6,000 bn yen more a year, US$40 bn at 150. The saving: US$2 bn.
 */
const beside = (period: SavingPeriod | undefined, saving: Partial<SavingDocument> = {}, fields = {}) =>
  reader(
    worked({
      economies: {
        ...japan({ gdp: { '2025': '600000' }, growth: { nominal: '0' }, ...fields }),
        DEU: { currency: 'EUR', year: { kind: 'calendar' }, gdp: { '2025': '4000' }, exchangeRate: '0.8' },
      },
      scenario: { target: '3', path: { shape: 'step', from: 2025, to: 2026 } },
      saving: { amount: '2', currency: 'USD', ...(period && { period }), ...saving } as SavingDocument,
    }),
  );

describe('a saving read as per year', () => {
  const { at, unit } = beside('per-year');
  it('is set against the year’s extra, its GDP, its spending and its level', () => {
    expect(at('saving-ratio', 2027)).toBe('20'); // 40 ÷ 2
    expect(at('saving-share-of-gdp', 2027)).toBe('0.05'); // 2 × 150 = 300 of 600,000
    expect(at('break-even-points', 2027)).toBe('0.05'); // 0.05 points of GDP cost 300
    // 3% of 600,000 = 18,000 = US$120 bn; 2 ÷ (120 ÷ 365) = 6.08333…
    expect(at('saving-days', 2027)).toMatch(/^6\.08333333/);
    expect(at('saving-days', 2028)).toBe('6.1'); // a leap year: 2 × 366 ÷ 120
    expect([unit('saving-ratio', 2027), unit('saving-days', 2027)]).toEqual(['times', 'days']);
    expect([unit('saving-share-of-gdp', 2027), unit('break-even-points', 2027)]).toEqual([
      '% of GDP',
      'points',
    ]);
  });
});

describe('a saving without a stated period', () => {
  const { at, conventions } = beside(undefined);
  it('is read as of one year, and every result says so', () => {
    expect(at('saving-ratio', 2027)).toBe('20');
    for (const measure of ['saving-ratio', 'saving-share-of-gdp', 'saving-days', 'break-even-points'])
      expect(conventions(measure, 2027), measure).toContain('saving-period-not-stated');
    expect(beside('per-year').conventions('saving-ratio', 2027)).not.toContain('saving-period-not-stated');
  });
});

describe('a saving read as a total over five years', () => {
  const { at, conventions } = beside({ 'total-over-years': 5 });
  it('is a fifth of it a year', () => {
    expect(at('saving-of-a-year', 2027)).toBe('0.4');
    expect(at('saving-ratio', 2027)).toBe('100'); // 40 ÷ 0.4
    expect(at('saving-share-of-gdp', 2027)).toBe('0.01');
    expect(conventions('saving-ratio', 2027)).toContain('saving-total-spread');
  });
});

describe('a saving read as one-off', () => {
  const { at, conventions } = beside('one-off');
  it('is set once against the extra of all years so far', () => {
    expect(at('saving-ratio', 2025)).toBe('0');
    expect(at('saving-ratio', 2026)).toBe('20'); // 40 ÷ 2
    expect(at('saving-ratio', 2030)).toBe('100'); // 5 × 40 ÷ 2
  });
  it('is set against one single year elsewhere', () => {
    expect(at('saving-share-of-gdp', 2030)).toBe('0.05');
    expect(conventions('saving-share-of-gdp', 2030)).toContain('saving-one-off-single-year');
  });
});

describe('the currency of a saving', () => {
  it('the economy’s own: the yen amount is used as it is', () => {
    const { at } = beside('per-year', { amount: '300', currency: 'JPY' });
    expect(at('saving-ratio', 2027)).toBe('20'); // 300 ÷ 150 = US$2 bn
    const odd = beside('per-year', { amount: '200', currency: 'JPY' }, { exchangeRate: '147' });
    // 200 of 600,000 through no rate: 200 ÷ 147 × 147 would not be 200 to the last digit.
    expect(odd.at('saving-share-of-gdp', 2027)).toBe('0.03333333333333333333333333333333333333333');
    expect(odd.at('break-even-points', 2027)).toBe('0.03333333333333333333333333333333333333333');
  });
  it('a third one: by the rate of the economy that has it', () => {
    const { at } = beside('per-year', { amount: '1.6', currency: 'EUR' });
    expect(at('saving-usd', 2027)).toBe('2'); // 1.6 ÷ 0.8
    expect(at('saving-ratio', 2027)).toBe('20');
  });
  it('one without a rate: a problem, for the saving alone', () => {
    const { at, problem } = beside('per-year', { currency: 'GBP' });
    expect(problem('saving-ratio', 2027)).toEqual({
      code: 'saving-rate-missing',
      currency: 'GBP',
      place: 'saving.currency',
    });
    expect(at('increment-usd', 2027)).toBe('40');
  });
  it('is never converted at purchasing power parity', () => {
    const { at, problem } = beside('per-year', {}, { exchangeRateBasis: 'ppp', exchangeRate: '93' });
    for (const measure of ['saving-ratio', 'saving-share-of-gdp', 'saving-days', 'break-even-points'])
      expect(problem(measure, 2027), measure).toEqual({
        code: 'saving-on-ppp',
        economy: 'JPN',
        place: 'economies.JPN.exchangeRateBasis',
      });
    expect(at('spending', 2027)).toBe('18000');
  });
  it('an economy in dollars needs no rate, and its money appears once', () => {
    const { at, calculation } = reader({
      version: 1,
      economies: { USA: { currency: 'USD', year: { kind: 'calendar' }, gdp: { '2025': '4000' } } },
      scenarios: [
        {
          id: 'a',
          economy: 'USA',
          baseline: '2',
          target: '3',
          path: { shape: 'step', from: 2024, to: 2025 },
        },
      ],
      horizon: { from: 2025, to: 2025 },
      saving: { amount: '2', currency: 'USD', period: 'per-year' },
    });
    expect(at('saving-ratio', 2025)).toBe('20'); // 40 ÷ 2
    const all = [...results(calculation)].filter(({ measure }) => measure === 'spending');
    expect(all).toHaveLength(1);
  });
});

describe('no saving, no rate', () => {
  const measured = (document: Parameters<typeof reader>[0]) =>
    new Set([...results(reader(document).calculation)].map(({ measure }) => measure));
  it('are no saving measures, and no problem', () => {
    const saving = { amount: '2', currency: 'USD' } as const;
    expect(measured(worked({ saving })).has('saving-ratio')).toBe(true);
    expect(measured(worked()).has('saving-ratio')).toBe(false);
    const rateless = measured(worked({ saving, economies: japan({ exchangeRate: undefined }) }));
    expect(rateless.has('saving-ratio')).toBe(false);
    expect(rateless.has('spending')).toBe(true);
  });
});
