import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { patience } from '../properties/patience.ts';
import { allianceOf, readAlliance } from './alliance-of.ts';

/** Two of three economies with a rounded share, and a rounded level: the range of a result over their roundings. */
const rounded = (value: string) => ({
  value,
  interval: [decimal(value).minus('0.05').toFixed(), decimal(value).plus('0.05').toFixed()] as [
    string,
    string,
  ],
});
const gdp = { AAA: '100', BBB: '200', CCC: '700' };
const document = (() => {
  const base = allianceOf(
    {
      AAA: { gdp: gdp.AAA, share: '4' },
      BBB: { gdp: gdp.BBB, share: '3' },
      CCC: { gdp: gdp.CCC, share: '2' },
    },
    { level: rounded('3.5') },
  );
  const scenarios = base.scenarios.map((one) =>
    one.id === 'bbb' ? one : { ...one, target: rounded(one.target as string) },
  );
  return { ...base, scenarios };
})();

const monotone = ['spending-share', 'burden-ratio', 'gap-points', 'gap-money'];

describe('the range of a result across economies', patience, () => {
  const { calculation, cellOf, at } = readAlliance(document);
  const interval = (formula: string, member = 'ALL') => calculation.interval(cellOf(formula, member));

  it('is null where it hangs on no rounded number', () => {
    expect(interval('gdp-share', 'AAA')).toBeNull();
  });

  it('by hand: all 24 of 1,000, with 4 ± 0.05 and 14 ± 0.35: 2.36 to 2.44%', () => {
    expect(at('equal-share-level')).toBe('2.4');
    const { low, high } = interval('equal-share-level') ?? { low: decimal(0), high: decimal(0) };
    expect([low.toFixed(), high.toFixed()]).toEqual(['2.36', '2.44']);
  });

  it('holds the result for every number inside the roundings', () => {
    const inside = fc.integer({ min: -50, max: 50 }).map((thousandths) => decimal(thousandths).div(1000));
    fc.assert(
      fc.property(inside, inside, inside, (a, c, l) => {
        const shifts: Record<string, Decimal> = {
          'choice:scenarios[0].target': a,
          'choice:scenarios[2].target': c,
          'choice:alliance.level': l,
        };
        const moved = new Calculation(resolve(document, new Map()), (leaf) =>
          decimal(leaf.value).plus(shifts[leaf.ref] ?? 0),
        );
        const cells = [
          ...monotone.flatMap((formula) => ['AAA', 'BBB', 'CCC'].map((code) => cellOf(formula, code))),
          cellOf('gap-total', 'ALL'),
          cellOf('equal-share-level', 'ALL'),
        ];
        for (const cell of cells) {
          const value = moved.value(cell);
          const range = calculation.interval(cell);
          if (value instanceof NoNumber || range === null) throw new Error(cell.formula);
          const dust = decimal('1e-30');
          expect(value.gte(range.low.minus(dust)) && value.lte(range.high.plus(dust)), cell.formula).toBe(
            true,
          );
        }
      }),
    );
  });
});
