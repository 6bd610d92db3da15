import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/lib/engine/derive.ts';
import { acrossFormulas } from '../../src/lib/engine/catalogue/across.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { replay } from '../../src/lib/engine/replay.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { patience } from '../properties/patience.ts';
import { allianceOf, readAlliance } from './alliance-of.ts';
import { alliances, decimalText } from './random-alliance.ts';

const since = fc.constantFrom(undefined, 2025, 2026);
const sum = (all: readonly Decimal[]): Decimal => all.reduce((a, b) => a.plus(b), decimal(0));
const near = (a: Decimal, b: Decimal | number, within = '1e-25'): boolean =>
  a
    .minus(b)
    .abs()
    .lte(decimal(within).times(a.abs().gte(1) ? a.abs() : 1));

/** The same alliance with its economies named the other way round. */
function reversed(document: FootingDocument): FootingDocument {
  const { alliance } = document;
  if (alliance === undefined) throw new Error('an alliance is needed');
  return {
    ...document,
    economies: Object.fromEntries(Object.entries(document.economies).reverse()),
    scenarios: [...document.scenarios].reverse(),
    alliance: { ...alliance, scenarios: [...alliance.scenarios].reverse() },
  };
}

describe('across economies', patience, () => {
  it('shares of spending and of GDP each sum to 100%, in a year and over a range', () => {
    fc.assert(
      fc.property(alliances, since, (allies, from) => {
        const { number, members } = readAlliance(allianceOf(allies), 2027);
        for (const formula of ['spending-share', 'gdp-share'])
          expect(near(sum(members.map((code) => number(formula, code, from))), 100)).toBe(true);
      }),
    );
  });

  it('burden ratios, weighted by the shares of GDP, average to 1', () => {
    fc.assert(
      fc.property(alliances, since, (allies, from) => {
        const { number, members } = readAlliance(allianceOf(allies), 2027);
        const weighted = members.map((code) =>
          number('burden-ratio', code, from).times(number('gdp-share', code, from)),
        );
        expect(near(sum(weighted), 100)).toBe(true);
      }),
    );
  });

  it('at the one level for all, the gaps with their signs sum to nothing, and the shortfall to the surpluses', () => {
    fc.assert(
      fc.property(alliances, since, (allies, from) => {
        const free = readAlliance(allianceOf(allies), 2027);
        const level = free.number('equal-share-level', 'ALL', from).toSignificantDigits(38).toFixed();
        const { number, members } = readAlliance(allianceOf(allies, { level }), 2027);
        const gaps = members.map((code) => number('gap-money', code, from));
        const total = number('total-spending', 'ALL', from);
        expect(sum(gaps).abs().lte(total.times('1e-25'))).toBe(true);
        const surpluses = sum(gaps.filter((gap) => gap.isNegative())).negated();
        expect(number('gap-total', 'ALL', from).minus(surpluses).abs().lte(total.times('1e-25'))).toBe(true);
      }),
    );
  });

  it('the shortfall of all is 0 only where nobody is below the level', () => {
    fc.assert(
      fc.property(alliances, decimalText(0, 60, 1), (allies, level) => {
        const { number } = readAlliance(allianceOf(allies, { level }));
        const isMet = Object.values(allies).every(({ share }) => decimal(share).gte(level));
        expect(number('gap-total').isZero()).toBe(isMet);
      }),
    );
  });

  it('where all spend the same share, Gini is 0, every ratio is 1, and the one level is that share', () => {
    fc.assert(
      fc.property(alliances, decimalText(1, 99, 1), (allies, share) => {
        const alike = Object.fromEntries(
          Object.entries(allies).map(([code, one]) => [code, { ...one, share }]),
        );
        const { number, members, at } = readAlliance(allianceOf(alike, { level: share }), 2027);
        expect(at('burden-gini')).toBe('0');
        expect(at('gap-total')).toBe('0');
        expect(near(number('equal-share-level'), decimal(share))).toBe(true);
        for (const code of members) expect(near(number('burden-ratio', code), 1)).toBe(true);
      }),
    );
  });

  it('Gini lies between 0 and 1, and is what the mean difference of all pairs gives', () => {
    fc.assert(
      fc.property(alliances, since, (allies, from) => {
        const { number, members } = readAlliance(allianceOf(allies), 2027);
        const weight = (code: string) => number('gdp-share', code, from).div(100);
        const ratio = (code: string) => number('burden-ratio', code, from);
        const pairs = members.flatMap((a) =>
          members.map((b) =>
            weight(a)
              .times(weight(b))
              .times(ratio(a).minus(ratio(b)).abs()),
          ),
        );
        const gini = number('burden-gini', 'ALL', from);
        expect(gini.gte(0) && gini.lt(1)).toBe(true);
        expect(near(gini, sum(pairs).div(2), '1e-24')).toBe(true);
      }),
    );
  });

  it('an allocation sums to its total to the last digit, whatever the order of the economies, and misses no quota by a unit', () => {
    const keys = fc.constantFrom('gdp' as const, 'population' as const, 'equal' as const, {
      gdp: '1',
      population: '2',
    });
    fc.assert(
      fc.property(alliances, keys, decimalText(1, 999_999_999, 3), (allies, key, total) => {
        const document = allianceOf(allies, { allocation: { total, key } });
        const [one, other] = [readAlliance(document), readAlliance(reversed(document))];
        const parts = one.members.map((code) => one.number('allocation', code));
        expect(sum(parts).eq(total)).toBe(true);
        for (const code of one.members) {
          expect(other.at('allocation', code)).toBe(one.at('allocation', code));
          const quota = one.number('allocation-key', code).times(total).div(100);
          expect(one.number('allocation', code).minus(quota).abs().lt('0.02')).toBe(true);
        }
      }),
    );
  });

  it('no measure hangs on the order in which the economies are named', () => {
    fc.assert(
      fc.property(alliances, (allies) => {
        const document = allianceOf(allies, { level: '3' });
        const [one, other] = [readAlliance(document), readAlliance(reversed(document))];
        const measures = acrossFormulas.filter(({ measure, onlyWith }) => measure !== undefined && !onlyWith);
        for (const { id, scope } of measures) {
          for (const member of scope === 'alliance' ? ['ALL'] : one.members) {
            const [a, b] = [one, other].map((reader) => reader.problem(id, member)?.code);
            expect(a).toBe(b);
            if (a === undefined)
              expect(near(one.number(id, member), other.number(id, member)), id).toBe(true);
          }
        }
      }),
    );
  });

  it('what ranks and compares shares is the same in every currency of the alliance', () => {
    fc.assert(
      fc.property(alliances, decimalText(1, 9999, 2), (allies, exchangeRate) => {
        const dollars = readAlliance(allianceOf(allies));
        const francs = readAlliance(allianceOf(allies, { currency: 'CHF', exchangeRate }));
        expect(francs.at('rank-correlation')).toBe(dollars.at('rank-correlation'));
        for (const code of dollars.members) {
          for (const formula of ['gdp-rank', 'share-rank', 'burden-rank', 'spending-rank'])
            expect(francs.at(formula, code), formula).toBe(dollars.at(formula, code));
          expect(near(francs.number('burden-ratio', code), dollars.number('burden-ratio', code))).toBe(true);
        }
        expect(near(francs.number('burden-gini'), dollars.number('burden-gini'))).toBe(true);
      }),
    );
  });

  it('Spearman lies between −1 and 1; ranks sum to n (n + 1) / 2', () => {
    fc.assert(
      fc.property(alliances, (allies) => {
        const { number, problem, members } = readAlliance(allianceOf(allies));
        const n = members.length;
        for (const formula of ['gdp-rank', 'share-rank'])
          expect(sum(members.map((code) => number(formula, code))).eq((n * (n + 1)) / 2)).toBe(true);
        if (problem('rank-correlation') !== undefined) return;
        expect(number('rank-correlation').abs().lte('1.000000000000000000000000000001')).toBe(true);
      }),
    );
  });

  it('what host-nation support adds to one account it takes from another', () => {
    const part = decimalText(0, 1000, 1);
    fc.assert(
      fc.property(alliances, decimalText(0, 99_999, 2), part, part, (allies, cost, from, to) => {
        const [host = '', guest = ''] = Object.keys(allies);
        const { number } = readAlliance(allianceOf(allies, { hostNation: { host, guest, cost, from, to } }));
        expect(number('host-transfer', host).plus(number('host-transfer', guest)).isZero()).toBe(true);
        expect(near(number('total-spending-after-transfer'), number('total-spending'))).toBe(true);
      }),
    );
  });

  it('every number’s derivation, replayed from its leaves, gives it back', () => {
    const picks = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(alliances, since, picks, (allies, from, which) => {
        const [host = '', guest = ''] = Object.keys(allies);
        const document = allianceOf(allies, {
          level: '3',
          allocation: { total: '1000', key: { gdp: '1', population: '1', equal: '1' } },
          hostNation: { host, guest, cost: '10', from: '50', to: '60' },
        });
        const { calculation, cellOf, members, number } = readAlliance(document, 2027);
        const scale = number('total-gdp', 'ALL', from);
        for (const pick of which) {
          const formula = acrossFormulas[pick % acrossFormulas.length];
          if (formula === undefined) continue;
          const member = formula.scope === 'alliance' ? 'ALL' : (members[pick % 2] ?? '');
          const tree = derive(calculation, cellOf(formula.id, member, from));
          if (tree instanceof NoNumber) continue;
          const again = replay(tree);
          expect(
            agree(again, tree.value) ||
              again.minus(tree.value).abs().lte(scale.times('1e-34')) ||
              near(again, tree.value, '1e-33'),
            formula.id,
          ).toBe(true);
        }
      }),
    );
  });
});
