import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type Attribution } from '../../src/lib/engine/attribution/attribute.ts';
import { incomparable } from '../../src/lib/engine/attribution/comparable.ts';
import { changedParts, mixModels } from '../../src/lib/engine/attribution/mix-models.ts';
import { seededOrders } from '../../src/lib/engine/attribution/seeded-orders.ts';
import { sampledShapley, shapley, wholeShares } from '../../src/lib/engine/attribution/shapley.ts';
import { fromWhole, toWhole } from '../../src/lib/engine/attribution/whole-numbers.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import type { Model } from '../../src/lib/scenario/model.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { patience } from './patience.ts';
import { documents } from './random-document.ts';

const figures = new Map();

/** A game of up to five players with whole-number values; nobody is worth nothing. */
const games = fc
  .integer({ min: 1, max: 5 })
  .chain((players) =>
    fc
      .array(fc.bigInt(-1000n, 1000n), { minLength: 2 ** players, maxLength: 2 ** players })
      .map((values) => ({ players, values: values.map((value, set) => (set === 0 ? 0n : value)) })),
  );

const sum = (all: readonly bigint[]): bigint => all.reduce((total, one) => total + one, 0n);
const swapBits = (set: number, i: number, j: number): number => {
  const [a, b] = [(set >> i) & 1, (set >> j) & 1];
  return (set & ~((1 << i) | (1 << j))) | (a << j) | (b << i);
};

describe('a split of a game', () => {
  it('is complete: the shares sum to the whole', () => {
    fc.assert(
      fc.property(games, ({ players, values }) => {
        const exact = shapley(players, values);
        expect(sum(exact.numerators)).toBe((values.at(-1) ?? 0n) * exact.denominator);
        expect(sum(wholeShares(exact))).toBe(values.at(-1));
        const sampled = sampledShapley(players, seededOrders(players, 8), (set) => values[set] ?? 0n);
        expect(sum(wholeShares(sampled))).toBe(values.at(-1));
      }),
    );
  });

  it('is symmetric: players that bring the same get the same, whatever their names', () => {
    fc.assert(
      fc.property(games, fc.nat(4), fc.nat(4), ({ players, values }, first, second) => {
        const [i, j] = [first % players, second % players];
        const swapped = values.map((_, set) => values[swapBits(set, i, j)] ?? 0n);
        const [one, other] = [shapley(players, values), shapley(players, swapped)];
        expect(one.numerators[i]).toBe(other.numerators[j]);
        const alike = values.map((value, set) => value + (swapped[set] ?? 0n));
        const { numerators } = shapley(players, alike);
        expect(numerators[i]).toBe(numerators[j]);
      }),
    );
  });

  it('gives nothing to who adds nothing, and adds up over games', () => {
    fc.assert(
      fc.property(games, games, ({ players, values }, other) => {
        const idle = [...values, ...values];
        expect(shapley(players + 1, idle).numerators[players]).toBe(0n);
        if (other.players !== players) return;
        const both = values.map((value, set) => value + (other.values[set] ?? 0n));
        const [a, b, c] = [values, other.values, both].map((game) => shapley(players, game).numerators);
        expect(c).toEqual(a?.map((share, player) => share + (b?.[player] ?? 0n)));
      }),
    );
  });

  it('from all orders is the exact one', () => {
    const values = [0n, 3n, 5n, 11n, 2n, 9n, 4n, 20n];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const all = sampledShapley(3, orders, (set) => values[set] ?? 0n);
    expect(all).toEqual(shapley(3, values));
  });
});

/** Two documents that can be compared: each economy keeps its currency, scenario `a` its economy. */
const pairs = fc
  .tuple(documents(), documents())
  .map(([before, after]): [FootingDocument, FootingDocument] => {
    const scenarios = after.scenarios.map((one) =>
      one.id === 'a' ? { ...one, economy: before.scenarios[0]?.economy ?? one.economy } : one,
    );
    return [before, { ...after, scenarios }];
  });

const formulas = ['spending', 'increment', 'cumulative-increment', 'increment-usd', 'saving-ratio'];
const runs = { numRuns: Math.min(40, Number(process.env.FOOTING_RUNS ?? 40)) };

function split(before: Model, after: Model, formula: string): Attribution | undefined {
  const result = attribute({ before, after, scenario: 'a' }, { formula, at: 'last' });
  return 'missing' in result ? undefined : result;
}

describe('a split of a change between two versions', () => {
  it('sums exactly to the change, and the change is that of the two documents', patience, () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...formulas), ([one, two], formula) => {
        const [before, after] = [resolve(one, figures), resolve(two, figures)];
        expect(incomparable(before, after, 'a')).toBeUndefined();
        const result = split(before, after, formula);
        const ends = [before, after].map((model) =>
          new Calculation(model).value({ scenario: 'a', formula, year: model.horizon.to }),
        );
        if (result === undefined) {
          expect(ends.some((end) => end instanceof NoNumber)).toBe(true);
          return;
        }
        expect(ends).toEqual([result.before, result.after]);
        const places = Math.max(
          ...[result.before, result.after, ...result.contributions.map(({ value }) => value)].map((value) =>
            value.decimalPlaces(),
          ),
        );
        const whole = sum(result.contributions.map(({ value }) => toWhole(value, places)));
        expect(whole).toBe(toWhole(result.after, places) - toWhole(result.before, places));
        expect(result.change.eq(fromWhole(whole, places))).toBe(true);
      }),
      runs,
    );
  });

  it('is the same with the sign turned when the versions change places', patience, () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...formulas), ([one, two], formula) => {
        const [before, after] = [resolve(one, figures), resolve(two, figures)];
        const [there, back] = [split(before, after, formula), split(after, before, formula)];
        if (there === undefined || back === undefined || there.sample !== null) return;
        const largest = there.before.abs().plus(there.after.abs()).plus(there.change.abs()).plus(1);
        for (const { parts, value } of there.contributions) {
          const other = back.contributions.find((share) => share.parts.join() === parts.join());
          // Where inputs were merged, the ties may fall otherwise the other way round.
          if (other === undefined) continue;
          expect(value.plus(other.value).abs().div(largest).lt('1e-34'), parts.join()).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is zero for inputs that do not matter, and nothing has changed in a document beside itself', () => {
    fc.assert(
      fc.property(documents(), documents(), (one, two) => {
        const [before, other] = [resolve(one, figures), resolve(two, figures)];
        expect(changedParts({ before, after: before, scenario: 'a' })).toEqual([]);
        const after = { ...before, saving: other.saving, priceYear: other.priceYear };
        const result = split(before, after, 'spending');
        for (const { value } of result?.contributions ?? []) expect(value.isZero()).toBe(true);
      }),
      runs,
    );
  });

  it('leaves no changed number out: all inputs taken over give the other version', () => {
    fc.assert(
      fc.property(pairs, ([one, two]) => {
        const [before, after] = [resolve(one, figures), resolve(two, figures)];
        const mixed = mixModels({ before, after, scenario: 'a' }, () => true);
        for (const formula of formulas) {
          const [here, there] = [mixed, after].map((model) =>
            new Calculation(model).value({ scenario: 'a', formula, year: after.horizon.to }),
          );
          const texts = [here, there].map((one) => (one instanceof NoNumber ? 'none' : one && plain(one)));
          expect(texts[0], formula).toBe(texts[1]);
        }
      }),
      runs,
    );
  });
});
