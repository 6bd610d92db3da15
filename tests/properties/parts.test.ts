import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { ZERO, type Decimal } from '../../src/lib/quantity/decimal.ts';
import { calculate } from './every-cell.ts';
import { documents } from './random-document.ts';

interface Split {
  calculation: Calculation;
  scenario: string;
  parts: readonly string[];
  year: number;
  /** The number of a part or of the whole; undefined where there is none. */
  value: (formula: string, part?: string) => Decimal | undefined;
}

/** Calls with every split demand of random documents in every year. */
function everySplit(law: (split: Split) => void): void {
  let met = 0;
  fc.assert(
    fc.property(documents({ holes: false }), (document) => {
      const calculation = calculate(document);
      const { scenarios, horizon } = calculation.model;
      for (const { id: scenario, parts = [] } of scenarios) {
        if (parts.length === 0) continue;
        met += 1;
        for (let year = horizon.from; year <= horizon.to; year += 1) {
          const value = (formula: string, part?: string) => {
            const found = calculation.value({ scenario, ...(part && { part }), formula, year });
            return found instanceof NoNumber ? undefined : found;
          };
          law({ calculation, scenario, parts: parts.map(({ id }) => id), year, value });
        }
      }
    }),
  );
  expect(met).toBeGreaterThan(10);
}

const sumOf = (values: readonly (Decimal | undefined)[]): Decimal | undefined =>
  values.reduce<Decimal | undefined>((sum, one) => (sum && one ? sum.plus(one) : undefined), ZERO);

describe('a split demand', () => {
  it('is the sum of its parts: share, spending, baseline and extra', () => {
    everySplit(({ parts, value }) => {
      const pairs = [
        ['share', 'part-share'],
        ['spending', 'part-spending'],
        ['increment', 'part-increment'],
        ['baseline', 'baseline'],
      ] as const;
      for (const [whole, part] of pairs) {
        const [all, sum] = [value(whole), sumOf(parts.map((id) => value(part, id)))];
        if (all === undefined || sum === undefined) continue;
        const scale = sumOf(parts.map((id) => value(part, id)?.abs())) ?? ZERO;
        // An extra may be a small difference of large amounts: agreement is judged by these.
        const spent = value('spending')?.abs() ?? ZERO;
        const least = whole === 'increment' ? spent : scale;
        expect(agree(all, sum) || all.minus(sum).abs().lte(least.times('1e-30'))).toBe(true);
      }
    });
  });

  it('moves spending from the core to the others, never the other way, and never more than there is or is needed', () => {
    everySplit(({ parts, value }) => {
      const [core = '', ...others] = parts;
      const filled = others.map((id) => value('part-filled', id));
      const given = value('part-filled', core);
      if (given === undefined || filled.includes(undefined)) return;
      expect(given.lte(0)).toBe(true);
      expect(
        sumOf([given, ...filled])
          ?.abs()
          .lte('1e-30'),
      ).toBe(true);
      const beyond = value('baseline', core)?.minus(value('share', core) ?? ZERO);
      if (given.lt(0)) expect(beyond?.plus(given).gte('-1e-30')).toBe(true);
      others.forEach((id, index) => {
        expect(filled[index]?.gte(0)).toBe(true);
        expect(filled[index]?.lte(value('part-need', id) ?? ZERO)).toBe(true);
      });
    });
  });

  it('lacks nothing in the core that the others could give, and no gap is below zero', () => {
    everySplit(({ parts: [core = '', ...others], value }) => {
      expect(value('part-gap-points', core)).toEqual(value('part-lack', core));
      for (const id of others) expect(value('part-gap-points', id)?.gte(0) ?? true).toBe(true);
    });
  });
});
