import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { decimal, plain, ZERO, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type {
  FootingDocument,
  NumberInput,
  ScenarioEntry,
  YearMap,
} from '../../src/lib/scenario/document.ts';
import { calculate, everyCell, everyNumber, numberIn, shown } from './every-cell.ts';
import { documents } from './random-document.ts';
import { patience } from './patience.ts';

/** Two numbers that agree to 30 digits of the larger amounts that they were made of. */
function closeTo(a: Decimal, b: Decimal, ...of: readonly Decimal[]): boolean {
  const scale = [a, b, ...of].map((one) => one.abs()).reduce((x, y) => (x.gte(y) ? x : y), ZERO);
  return a.minus(b).abs().lte(scale.times('1e-30'));
}

/** The number of a cell, or undefined where it has none. */
function maybe(calculation: Calculation, cell: Cell): Decimal | undefined {
  const value = calculation.value(cell);
  return value instanceof NoNumber ? undefined : value;
}

function eachYear(document: FootingDocument, check: (scenario: string, year: number) => void): void {
  for (const { id } of document.scenarios)
    for (let year = document.horizon.from; year <= document.horizon.to; year++) check(id, year);
}

const scaled = (input: NumberInput, by: number): NumberInput =>
  typeof input === 'string' ? plain(decimal(input).times(by)) : input;
const scaledMap = (map: YearMap | undefined, by: number): YearMap | undefined =>
  map && Object.fromEntries(Object.entries(map).map(([year, one]) => [year, scaled(one, by)]));

/** The document with every amount of money in it times a factor. */
function scale(document: FootingDocument, by: number): FootingDocument {
  return {
    ...document,
    economies: Object.fromEntries(
      Object.entries(document.economies).map(([code, one]) => [
        code,
        {
          ...one,
          gdp: scaledMap(one.gdp, by) ?? {},
          ...(one.budget && { budget: scaledMap(one.budget, by) }),
          ...(one.taxPoint && { taxPoint: { ...one.taxPoint, yield: scaled(one.taxPoint.yield, by) } }),
        },
      ]),
    ),
    ...(document.saving &&
      'amount' in document.saving && {
        saving: { ...document.saving, amount: scaled(document.saving.amount, by) },
      }),
  };
}

describe('money', patience, () => {
  it('scaled together with GDP leaves every ratio alone, and scales every amount', () => {
    fc.assert(
      fc.property(documents(), fc.constantFrom(2, 8, 1000), (document, by) => {
        const [one, other] = [calculate(document), calculate(scale(document, by))];
        const odd = everyCell(one).filter((cell) => {
          const [before, after] = [maybe(one, cell), maybe(other, cell)];
          if (before === undefined || after === undefined) return before !== after;
          const isMoney = /^(JPY|USD|EUR|GBP|INT\$)(@|\/(year|person)|$)/.test(one.unit(cell));
          const base = maybe(one, { ...cell, formula: 'spending' }) ?? ZERO;
          return !closeTo(after, isMoney ? before.times(by) : before, base.times(by), decimal(100));
        });
        expect(odd).toEqual([]);
      }),
    );
  });

  it('adds up over two steps: a to b and b to c are a to c, and a step is the difference of two increments', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const first = document.scenarios[0];
        const [a, b, c] = ['a', 'b', 'c'];
        const same = document.scenarios.map((one) => ({
          ...one,
          economy: first?.economy ?? one.economy,
          baseline: first?.baseline ?? one.baseline,
          // Parts may have baselines of their own, and the increments here must have one in common.
          parts: one.parts?.map((part) => ({ ...part, baseline: undefined })),
        })) as ScenarioEntry[];
        const calculation = calculate({ ...document, scenarios: same });
        eachYear(document, (_, year) => {
          for (const formula of ['step-spending', 'step-cumulative', 'step-per-head', 'step-spending-usd']) {
            const step = (scenario: string, lower: string) =>
              maybe(calculation, { scenario, lower, formula, year });
            const [ab, bc, ac] = [step(b, a), step(c, b), step(c, a)];
            if (ab === undefined || bc === undefined || ac === undefined) continue;
            expect(closeTo(ab.plus(bc), ac, ab, bc), `${formula} ${year}`).toBe(true);
          }
          const [low, high, step] = [
            maybe(calculation, { scenario: a, formula: 'increment', year }),
            maybe(calculation, { scenario: b, formula: 'increment', year }),
            maybe(calculation, { scenario: b, lower: a, formula: 'step-spending', year }),
          ];
          if (low === undefined || high === undefined || step === undefined) return;
          const base = numberIn(calculation, { scenario: a, formula: 'spending', year });
          expect(closeTo(high.minus(low), step, high, low, base), String(year)).toBe(true);
        });
      }),
    );
  });

  it('adds up over the years: a running sum is the sum of its years', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const calculation = calculate(document);
        for (const { id } of document.scenarios) {
          for (const formula of ['spending', 'increment', 'spending-usd', 'increment-usd']) {
            const cumulative = formula.endsWith('-usd')
              ? `cumulative-${formula.slice(0, -4)}-usd`
              : `cumulative-${formula}`;
            let sum: Decimal | undefined = ZERO;
            for (let year = document.horizon.from; year <= document.horizon.to; year++) {
              const value = maybe(calculation, { scenario: id, formula, year });
              sum = sum === undefined || value === undefined ? undefined : sum.plus(value);
              const held = maybe(calculation, { scenario: id, formula: cumulative, year });
              expect(held === undefined).toBe(sum === undefined);
              if (held !== undefined && sum !== undefined) expect(held.eq(sum)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('converted to dollars and back is what it was', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const calculation = calculate(document);
        eachYear(document, (scenario, year) => {
          for (const formula of ['spending', 'baseline-spending', 'increment']) {
            const dollars = maybe(calculation, { scenario, formula: `${formula}-usd`, year });
            if (dollars === undefined) continue;
            const rate = numberIn(calculation, { scenario, formula: 'exchange-rate', year });
            const own = numberIn(calculation, { scenario, formula, year });
            expect(agree(dollars.times(rate), own), `${scenario} ${formula} ${year}`).toBe(true);
          }
        });
      }),
    );
  });

  it('in the prices of the price year is nominal there, and deflates by one index', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const calculation = calculate(document);
        eachYear(document, (scenario, year) => {
          const at = (formula: string, y = year) => maybe(calculation, { scenario, formula, year: y });
          const [real, nominal] = [at('real-spending'), at('spending')];
          if (real === undefined || nominal === undefined) return;
          const base = at('deflator', calculation.model.priceYear) ?? ZERO;
          expect(agree(real.times(at('deflator') ?? ZERO), nominal.times(base))).toBe(true);
          if (year === calculation.model.priceYear) expect(agree(real, nominal)).toBe(true);
        });
      }),
    );
  });

  it('on a frozen base is share times one GDP; its share of the year’s own GDP is the effective share', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const calculation = calculate(document);
        const { gdpBase } = calculation.model;
        eachYear(document, (scenario, year) => {
          const at = (formula: string, y = year) => maybe(calculation, { scenario, formula, year: y });
          const [spending, gdp, share, effective] = [
            at('spending'),
            at('gdp'),
            at('share'),
            at('effective-share'),
          ];
          if (spending === undefined || share === undefined) return;
          const base = at('gdp', gdpBase === 'same-year' ? year : gdpBase.frozen) ?? ZERO;
          expect(agree(share.times(base).div(100), spending)).toBe(true);
          if (gdp === undefined || effective === undefined) return;
          expect(agree(effective.times(gdp).div(100), spending)).toBe(true);
          if (gdpBase === 'same-year') expect(agree(effective, share)).toBe(true);
        });
      }),
    );
  });

  it('never becomes NaN or infinite, and no number is written with an exponent', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const calculation = calculate(document);
        const odd = everyNumber(calculation).filter(
          (cell) => !/^(?!-0$)-?\d+(\.\d*[1-9])?$/.test(shown(calculation, cell)),
        );
        expect(odd).toEqual([]);
      }),
    );
  });
});
