import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInYear } from '../../src/lib/engine/days-in-year.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { decimal, ZERO } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument, YearKind } from '../../src/lib/scenario/document.ts';
import { calculate, numberIn } from './every-cell.ts';
import { decimalText } from './random-document.ts';

const fiscal = fc.record({
  kind: fc.constant('fiscal' as const),
  firstMonth: fc.integer({ min: 1, max: 12 }),
  named: fc.constantFrom('start' as const, 'end' as const),
});

/** One economy of fiscal years with a GDP for each from 2018 to 2032, put on calendar years. */
function onCalendarYears(year: YearKind, gdp: (fiscalYear: number) => string): FootingDocument {
  const all = Array.from({ length: 15 }, (_, i) => 2018 + i);
  return {
    version: 1,
    economies: {
      JPN: { currency: 'JPY', year, gdp: Object.fromEntries(all.map((one) => [String(one), gdp(one)])) },
    },
    scenarios: [
      {
        id: 'a',
        economy: 'JPN',
        baseline: '2',
        target: '3',
        path: { shape: 'step', from: 2020, to: 2021 },
      },
    ],
    horizon: { from: 2020, to: 2030 },
    conventions: { yearBasis: 'calendar' },
  };
}

const years = Array.from({ length: 11 }, (_, i) => 2020 + i);
const gdpOf = (document: FootingDocument, year: number) =>
  numberIn(calculate(document), { scenario: 'a', formula: 'gdp', year });

describe('fiscal years put on calendar years', () => {
  it('spread one fiscal year over calendar years with weights that sum to one', () => {
    fc.assert(
      fc.property(fiscal, fc.integer({ min: 2022, max: 2028 }), (year, one) => {
        // 12 in one fiscal year and nothing (as good as) in the others: what each calendar year gets of it.
        const document = onCalendarYears(year, (y) => (y === one ? '12' : '0'));
        const total = years.map((y) => gdpOf(document, y)).reduce((a, b) => a.plus(b), ZERO);
        expect(agree(total, decimal(12))).toBe(true);
      }),
    );
  });

  it('leave a constant series constant', () => {
    fc.assert(
      fc.property(fiscal, decimalText(1, 99_999, 2), (year, level) => {
        const document = onCalendarYears(year, () => level);
        for (const y of years) expect(agree(gdpOf(document, y), decimal(level))).toBe(true);
      }),
    );
  });

  it('lie between the two fiscal years that they touch', () => {
    fc.assert(
      fc.property(
        fiscal,
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 15, maxLength: 15 }),
        (year, levels) => {
          const at = (y: number) => levels[y - 2018] ?? 0;
          const document = onCalendarYears(year, (y) => String(at(y)));
          for (const y of years) {
            const touched = year.named === 'start' ? [at(y - 1), at(y)] : [at(y), at(y + 1)];
            const value = gdpOf(document, y);
            expect(value.gte(Math.min(...touched)) || agree(value, decimal(Math.min(...touched)))).toBe(true);
            expect(value.lte(Math.max(...touched)) || agree(value, decimal(Math.max(...touched)))).toBe(true);
          }
        },
      ),
    );
  });

  it('are the fiscal years themselves when these begin in January', () => {
    fc.assert(
      fc.property(fc.constantFrom('start' as const, 'end' as const), (named) => {
        const document = onCalendarYears({ kind: 'fiscal', firstMonth: 1, named }, (y) => String(y));
        for (const y of years) expect(gdpOf(document, y).eq(y)).toBe(true);
      }),
    );
  });
});

describe('days of a year', () => {
  it('are the days between the firsts of two years, by the calendar of the world', () => {
    fc.assert(
      fc.property(fiscal, fc.integer({ min: 1901, max: 2199 }), (year, y) => {
        const first = year.named === 'start' || year.firstMonth === 1 ? y : y - 1;
        const [begin, end] = [first, first + 1].map((one) => Date.UTC(one, year.firstMonth - 1, 1));
        expect(daysInYear(year, y)).toBe(((end ?? 0) - (begin ?? 0)) / 86_400_000);
      }),
    );
  });
});
