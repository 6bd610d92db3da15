import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument, PathDocument, ScenarioEntry } from '../../src/lib/scenario/document.ts';
import { calculate, numberIn } from './every-cell.ts';
import { decimalText } from './random-document.ts';
import { patience } from './patience.ts';

type Ramp = Extract<PathDocument, { to: number }>['shape'];
const ramps: Ramp[] = ['step', 'linear', 'geometric', 's-curve'];

/** One economy with four ramps from the same baseline to the same target, as scenarios named by their shape. */
function fourRamps(baseline: string, target: string, from: number, to: number): FootingDocument {
  return {
    version: 1,
    economies: {
      JPN: {
        currency: 'JPY',
        year: { kind: 'calendar' },
        gdp: { '2020': '500' },
        growth: { nominal: '2' },
      },
    },
    scenarios: ramps.map((shape): ScenarioEntry => ({
      id: shape,
      economy: 'JPN',
      baseline,
      target,
      path: { shape, from, to },
    })),
    horizon: { from: 2020, to: 2032 },
  };
}

const years = Array.from({ length: 13 }, (_, i) => 2020 + i);
const shareOf = (calculation: Calculation, shape: Ramp, year: number): Decimal =>
  numberIn(calculation, { scenario: shape, formula: 'share', year });

/** At most as much, but for the dust of a division. */
const atMost = (a: Decimal, b: Decimal): boolean => a.lte(b) || agree(a, b);

const ramp = fc
  .tuple(
    decimalText(1, 500, 2),
    decimalText(0, 300, 2),
    fc.integer({ min: 2020, max: 2028 }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([baseline, more, from, length]) => ({
    baseline,
    target: decimal(baseline).plus(more).toString(),
    from,
    to: from + length,
  }));

describe('paths from a constant baseline up to a target', patience, () => {
  it('keep the order target ≥ linear ≥ step ≥ baseline in every year', () => {
    fc.assert(
      fc.property(ramp, ({ baseline, target, from, to }) => {
        const calculation = calculate(fourRamps(baseline, target, from, to));
        for (const year of years) {
          const [step, linear] = [shareOf(calculation, 'step', year), shareOf(calculation, 'linear', year)];
          expect(atMost(linear, decimal(target))).toBe(true);
          expect(atMost(step, linear)).toBe(true);
          expect(atMost(decimal(baseline), step)).toBe(true);
        }
      }),
    );
  });

  it('stay between baseline and target, and never fall, in every shape', () => {
    fc.assert(
      fc.property(ramp, ({ baseline, target, from, to }) => {
        const calculation = calculate(fourRamps(baseline, target, from, to));
        for (const shape of ramps) {
          for (const year of years) {
            const share = shareOf(calculation, shape, year);
            expect(atMost(decimal(baseline), share) && atMost(share, decimal(target))).toBe(true);
            if (year > 2020) expect(atMost(shareOf(calculation, shape, year - 1), share)).toBe(true);
          }
        }
      }),
    );
  });

  it('agree up to the start and from the end on, in every shape', () => {
    fc.assert(
      fc.property(ramp, ({ baseline, target, from, to }) => {
        const calculation = calculate(fourRamps(baseline, target, from, to));
        for (const shape of ramps) {
          for (const year of years.filter((y) => y <= from && y < to))
            expect(shareOf(calculation, shape, year).eq(baseline)).toBe(true);
          for (const year of years.filter((y) => y >= to))
            expect(shareOf(calculation, shape, year).eq(target)).toBe(true);
        }
      }),
    );
  });

  it('are symmetric where the s-curve is: as far below the middle before it as above it after', () => {
    fc.assert(
      fc.property(ramp, ({ baseline, target, from, to }) => {
        const calculation = calculate(fourRamps(baseline, target, from, to));
        const sum = decimal(baseline).plus(target);
        for (const year of years.filter((y) => y >= from && y <= to && from + to - y <= 2032)) {
          if (from === to) continue;
          const pair = shareOf(calculation, 's-curve', year).plus(
            shareOf(calculation, 's-curve', from + to - year),
          );
          expect(agree(pair, sum)).toBe(true);
        }
      }),
    );
  });

  it('grow at one rate where the path is geometric', () => {
    fc.assert(
      fc.property(ramp, ({ baseline, target, from, to }) => {
        const calculation = calculate(fourRamps(baseline, target, from, to));
        const inside = years.filter((y) => y > from && y <= to);
        const factors = inside.map((y) =>
          shareOf(calculation, 'geometric', y).div(shareOf(calculation, 'geometric', y - 1)),
        );
        for (const factor of factors) expect(agree(factor, factors[0] ?? factor)).toBe(true);
      }),
    );
  });
});

describe('paths given by year', patience, () => {
  it('pass through the given shares, run straight between them, and hold after the last', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2021, max: 2030 }), { minLength: 1, maxLength: 4 }),
        fc.array(decimalText(0, 600, 2), { minLength: 4, maxLength: 4 }),
        (given, levels) => {
          const knots = [...given].sort((a, b) => a - b);
          const shares = Object.fromEntries(knots.map((year, i) => [String(year), levels[i] ?? '0']));
          const document = fourRamps('1', '2', 2020, 2021);
          const calculation = calculate({
            ...document,
            scenarios: [{ id: 'linear', economy: 'JPN', baseline: '1', path: { shape: 'by-year', shares } }],
          });
          const at = (year: number) => shareOf(calculation, 'linear', year);
          const [first = 0, last = 0] = [knots[0], knots.at(-1)];
          for (const year of years) {
            if (year < first) expect(at(year).eq(1)).toBe(true);
            else if (shares[String(year)] !== undefined)
              expect(at(year).eq(shares[String(year)] ?? '')).toBe(true);
            else if (year > last) expect(at(year).eq(shares[String(last)] ?? '')).toBe(true);
            else
              expect(
                agree(at(year - 1).plus(at(year + 1)), at(year).times(2)) || hasKnotBeside(knots, year),
              ).toBe(true);
          }
        },
      ),
    );
  });
});

/** The neighbours of a year are on the same straight line unless one is before the first knot. */
function hasKnotBeside(knots: readonly number[], year: number): boolean {
  return year - 1 < (knots[0] ?? 0);
}

describe('capped growth', patience, () => {
  it('never grows faster than its cap and never goes above its target', () => {
    fc.assert(
      fc.property(
        decimalText(50, 400, 2),
        decimalText(50, 600, 2),
        decimalText(-50, 250, 1),
        decimalText(-30, 80, 1),
        (baseline, target, limit, growth) => {
          const document = fourRamps(baseline, target, 2020, 2021);
          const calculation = calculate({
            ...document,
            economies: Object.fromEntries(
              Object.entries(document.economies).map(([code, one]) => [
                code,
                { ...one, growth: { nominal: growth } },
              ]),
            ),
            scenarios: [
              {
                id: 'c',
                economy: 'JPN',
                baseline,
                target,
                path: { shape: 'capped-growth', from: 2020, limit, of: 'nominal' },
              },
            ],
          });
          const at = (formula: string, year: number) =>
            numberIn(calculation, { scenario: 'c', formula, year });
          for (const year of years.slice(1)) {
            const ceiling = at('spending', year - 1).times(decimal(limit).div(100).plus(1));
            const aim = decimal(target).div(100).times(at('gdp', year));
            expect(atMost(at('spending', year), ceiling)).toBe(true);
            expect(atMost(at('spending', year), aim)).toBe(true);
            expect(agree(at('spending', year), ceiling) || agree(at('spending', year), aim)).toBe(true);
            expect(calculation.value({ scenario: 'c', formula: 'share', year })).not.toBeInstanceOf(NoNumber);
          }
        },
      ),
    );
  });
});
