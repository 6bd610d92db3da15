import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { cellKey, type Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import type { Leaf, ScenarioModel } from '../../src/lib/scenario/model.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { calculate, everyNumber, noFigures, numberIn } from './every-cell.ts';
import { documents } from './random-document.ts';
import { patience } from './patience.ts';

/** The document with each uncertain leaf somewhere inside its interval, as `where` (0 to 1) says. */
function inside(document: FootingDocument, where: (ref: string) => number): Calculation {
  const at = (leaf: Leaf): Decimal => {
    if (leaf.low === undefined || leaf.high === undefined) return decimal(leaf.value);
    const [low, high] = [decimal(leaf.low), decimal(leaf.high)];
    return low.plus(high.minus(low).times(where(leaf.ref)));
  };
  return new Calculation(resolve(document, noFigures), at);
}

/** A point of the box, the same for the same draw: eighths are exact in decimals. */
function point(draws: readonly number[]): (ref: string) => number {
  return (ref) => {
    const place = [...ref].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) >>> 0;
    return (draws[place % draws.length] ?? 0) / 8;
  };
}

function contains(interval: { low: Decimal; high: Decimal }, value: Decimal): boolean {
  return (
    (value.gte(interval.low) || agree(value, interval.low)) &&
    (value.lte(interval.high) || agree(value, interval.high))
  );
}

const shapesOf = ({ path, baseline }: ScenarioModel) => [
  path.shape,
  ...(baseline.plan ? [baseline.plan.shape] : []),
];

/**
 * Whether a result is monotone in each of its leaves, so that the ends of the box hold its range. Not where
 * - a difference or a growth lies over a growth cap (the cap binds on one side of the box only),
 * - a difference lies over a geometric path (b(1−t) T^t − b falls, then rises in b),
 * - increments of both signs are summed over uncertain growth (a polynomial in the rate),
 * - so many leaves are uncertain that not all corners are looked at.
 */
function isMonotone(calculation: Calculation, cell: Cell): boolean {
  const { scenarios, economies } = calculation.model;
  const concerned = scenarios.filter(({ id }) => id === cell.scenario || id === cell.lower);
  const isDifference = /increment|saving-ratio|step|tax-points/.test(cell.formula);
  const isSum = /cumulative|saving-ratio/.test(cell.formula);
  const shapes = concerned.flatMap(shapesOf);
  if (shapes.includes('capped-growth') && (isDifference || /growth/.test(cell.formula))) return false;
  if (shapes.includes('geometric') && isDifference) return false;
  const uncertain = calculation.leaves(cell).filter((leaf) => leaf.low !== undefined);
  const growth = [...economies.keys()].map((code) => `choice:economies.${code}.growth`);
  if (isSum && isDifference && uncertain.some(({ ref }) => growth.some((one) => ref.startsWith(one))))
    return false;
  return !isDifference || uncertain.length <= 6;
}

const draws = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 13, maxLength: 13 });

describe('intervals', patience, () => {
  it('contain the value of every point inside the inputs', () => {
    fc.assert(
      fc.property(documents({ intervals: true }), draws, fc.nat(), (document, where, pick) => {
        const calculation = calculate(document);
        const other = inside(document, point(where));
        const cells = everyNumber(calculation);
        for (let i = 0; i < 8 && cells.length > 0; i++) {
          const cell = cells[(pick + i * 17) % cells.length] as Cell;
          const interval = calculation.interval(cell);
          const value = other.value(cell);
          if (interval === null || value instanceof NoNumber) continue;
          expect(contains(interval, numberIn(calculation, cell)), cellKey(cell)).toBe(true);
          if (isMonotone(calculation, cell)) expect(contains(interval, value), cellKey(cell)).toBe(true);
        }
      }),
    );
  });
});
