import { describe, expect, it } from 'vitest';
import { plain } from '../quantity/decimal.ts';
import type { FootingDocument, NumberInput } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';

/** 1.5 of GDP a year from the horizon's first, each year given; a share rounded to one decimal or exact. */
function documentOf(share: NumberInput, gdp: (year: number) => NumberInput, last: number): FootingDocument {
  const years = Array.from({ length: last - 2024 }, (_, i) => 2025 + i);
  return {
    version: 1,
    economies: {
      JPN: {
        currency: 'JPY',
        year: { kind: 'calendar' },
        gdp: Object.fromEntries(years.map((year) => [String(year), gdp(year)])),
        growth: { nominal: '0' },
        exchangeRate: '100',
      },
    },
    scenarios: [
      {
        id: 'a',
        economy: 'JPN',
        baseline: '1',
        target: share,
        path: { shape: 'step', from: 2024, to: 2025 },
      },
    ],
    saving: { amount: { value: '2', interval: ['1', '4'] }, currency: 'USD', period: 'per-year' },
    horizon: { from: 2025, to: last },
  };
}

const rounded: NumberInput = { value: '2', interval: ['1.95', '2.05'] };
const ends = (document: FootingDocument, formula: string, year: number) => {
  const calculation = new Calculation(resolve(document, new Map()));
  const interval = calculation.interval({ scenario: 'a', formula, year });
  return interval && [plain(interval.low), plain(interval.high)];
};

describe('the interval of a result', () => {
  it('is none where nothing was rounded, or where the rounded number does not reach', () => {
    expect(
      ends(
        documentOf('2', () => '600', 2025),
        'spending',
        2025,
      ),
    ).toBeNull();
    expect(
      ends(
        documentOf(rounded, () => '600', 2025),
        'gdp',
        2025,
      ),
    ).toBeNull();
    expect(
      ends(
        documentOf(rounded, () => '600', 2025),
        'baseline-spending',
        2025,
      ),
    ).toBeNull();
  });

  it('is taken at the ends of one number', () => {
    // 1.95% and 2.05% of 600
    expect(
      ends(
        documentOf(rounded, () => '600', 2025),
        'spending',
        2025,
      ),
    ).toEqual(['11.7', '12.3']);
  });

  it('is taken at the corners of two: a divisor at its other end', () => {
    // (1.95 − 1)% of 600 = 5.7, ÷ 100 ÷ 4; (2.05 − 1)% of 600 = 6.3, ÷ 100 ÷ 1
    expect(
      ends(
        documentOf(rounded, () => '600', 2025),
        'saving-ratio',
        2025,
      ),
    ).toEqual(['0.01425', '0.063']);
  });

  it('counts a number once where it enters twice', () => {
    // share ÷ share: 2% of one GDP over the same GDP is 2%, whatever the GDP is
    const document = documentOf('2', () => ({ value: '600', interval: ['595', '605'] }), 2025);
    expect(ends(document, 'effective-share', 2025)).toEqual(['2', '2']);
  });

  it('goes along each number’s own direction where there are too many corners', () => {
    // Eight years of GDP, each 100 ± 1, at 2%: 8 × 1.98 to 8 × 2.02; over the saving 1 to 4 as one-off
    const document = documentOf('2', () => ({ value: '100', interval: ['99', '101'] }), 2032);
    expect(ends(document, 'cumulative-spending', 2032)).toEqual(['15.84', '16.16']);
    const oneOff: FootingDocument = {
      ...document,
      saving: { amount: { value: '2', interval: ['1', '4'] }, currency: 'USD', period: 'one-off' },
    };
    // extra 1% of 8 × 99 = 7.92, of 8 × 101 = 8.08; ÷ 100; ÷ 4 and ÷ 1
    expect(ends(oneOff, 'saving-ratio', 2032)).toEqual(['0.0198', '0.0808']);
  });

  it('is none where an end has no number', () => {
    const zero: NumberInput = { value: '0.04', interval: ['0', '0.05'] };
    const document = documentOf('1', () => '600', 2026);
    const [scenario] = document.scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    const rising: FootingDocument = {
      ...document,
      scenarios: [{ ...scenario, baseline: zero, path: { shape: 'geometric', from: 2025, to: 2027 } }],
    };
    expect(ends(rising, 'spending', 2026)).toBeNull();
  });
});
