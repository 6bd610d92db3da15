import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/lib/engine/across/apportion.ts';
import { partiesOf } from '../../src/lib/engine/across/results.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import { decimal } from '../../src/lib/quantity/decimal.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { allianceOf, readAlliance } from './alliance-of.ts';
import { allies } from './hostile-allies.ts';

/** What is asked of parts that an alliance has not says which part, at its place. */
const bare = readAlliance(allianceOf(allies));

describe('an alliance without', () => {
  it.each([
    ['a cost to share', 'allocation', 'allocation'],
    ['its total', 'allocation-total', 'allocation'],
    ['a cost of stationing', 'host-cost', 'hostNation'],
    ['a host', 'host-transfer', 'hostNation'],
    ['shares of host and guest', 'host-share', 'hostNation'],
  ])('%s', (_, formula, what) => {
    const member = formulaOf(formula).scope === 'alliance' ? 'ALL' : 'JPN';
    expect(bare.problem(formula, member)).toEqual({
      code: 'alliance-part-missing',
      what,
      place: `alliance.${what}`,
    });
  });

  it('weights splits nothing', () => {
    const claim = { code: 'JPN', weight: decimal('0') };
    expect(apportion(decimal('5'), [claim, { ...claim, code: 'KOR' }], 2)).toBeNull();
    const nothing = readAlliance(
      allianceOf(
        { AAA: { gdp: '0', share: '1' }, BBB: { gdp: '0', share: '1' } },
        { allocation: { total: '5', key: 'gdp' } },
      ),
    );
    expect(nothing.at('allocation', 'AAA')).toBe('divide-by-zero');
  });

  it('members has no parties, and no measure is asked of a document without one', () => {
    const model = { ...resolve(allianceOf(allies), new Map()) };
    delete model.alliance;
    const alone = new Calculation(model);
    expect(partiesOf(formulaOf('spending-share'), alone)).toEqual([]);
    expect(partiesOf(formulaOf('spending-share'), bare.calculation)).toEqual(bare.members);
  });
});

describe('an economy that is no member', () => {
  const some = readAlliance(
    allianceOf(allies, {
      scenarios: ['jpn', 'kor'],
      allocation: { total: '10', key: 'equal' },
      hostNation: { host: 'JPN', guest: 'USA', cost: '5', from: '70', to: '80' },
    }),
  );
  it('has a part in what it is the guest of', () => {
    expect(some.at('host-transfer', 'USA')).toBe('-0.5');
  });

  it('has no rank and no part of what members share, which no page asks for', () => {
    for (const formula of ['gdp-rank', 'allocation'])
      expect(() => some.at(formula, 'USA')).toThrow('read for an economy that is no member');
  });
});
