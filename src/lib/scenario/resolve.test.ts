import { describe, expect, test } from 'vitest';
import type { EconomyDocument, FootingDocument } from './document.ts';
import type { Figures } from './figure-value.ts';
import { openingDocument } from './presets.ts';
import { resolveNumber } from './resolve-number.ts';
import { resolve } from './resolve.ts';

const level = { kind: 'demand', unit: '% of GDP', qualifier: 'exact', interval: null } as const;
const figures: Figures = new Map([
  ['level-2-2025-03', { ...level, value: '2', interval: ['1.5', '2.5'] as const }],
  ['demand-3-2025-03', { ...level, value: '3', qualifier: 'at-least' }],
  ['demand-3.5-2025-07', { ...level, value: '3.5' }],
  ['demand-5-2025-06', { ...level, value: '5' }],
  [
    'saving-usfj-2025-03',
    { kind: 'saving', unit: 'USD', qualifier: 'about', value: '1180000000', interval: null },
  ],
]);

const small: FootingDocument = {
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2026': '612', '2025': { value: '600', source: 'a', interval: ['599', '601'] } },
      growth: { real: '1', deflator: { '2027': '1' } },
    },
  },
  scenarios: [
    {
      id: 'a',
      economy: 'JPN',
      baseline: '2',
      target: '3.5',
      path: { shape: 'capped-growth', from: 2025, limit: '5', of: 'real' },
    },
    {
      id: 'b',
      economy: 'JPN',
      baseline: { path: { shape: 'by-year', shares: { '2025': '1' } } },
      path: { shape: 'by-year', shares: { '2030': '3' } },
    },
  ],
  saving: { amount: '5', currency: 'USD', period: { 'total-over-years': 5 } },
  horizon: { from: 2026, to: 2030 },
};

describe('resolve', () => {
  test('each number knows its place in the file', () => {
    const { economies, scenarios, saving } = resolve(small, figures);
    const japan = economies.get('JPN');
    expect([...(japan?.gdp ?? [])]).toEqual([
      [2025, { ref: 'choice:economies.JPN.gdp.2025', value: '600', source: 'a', low: '599', high: '601' }],
      [2026, { ref: 'choice:economies.JPN.gdp.2026', value: '612' }],
    ]);
    expect(japan?.growth).toMatchObject({
      kind: 'real',
      real: { one: { ref: 'choice:economies.JPN.growth.real' } },
    });
    expect(scenarios[0]?.path).toMatchObject({
      target: { ref: 'choice:scenarios[0].target' },
      limit: { ref: 'choice:scenarios[0].path.limit' },
    });
    expect(scenarios[1]?.baseline.plan?.shares?.get(2025)?.ref).toBe(
      'choice:scenarios[1].baseline.path.shares.2025',
    );
    expect(saving).toMatchObject({ currency: 'USD', period: { years: 5, leaf: { value: '5' } } });
  });

  test('what is not given is the convention, and a period left out is not stated', () => {
    expect(resolve(small, figures)).toMatchObject({
      gdpBase: 'same-year',
      priceYear: 2026,
      yearBasis: 'own',
    });
    expect(resolve(openingDocument, figures).saving?.period).toBe('not-stated');
  });

  test('figures come with their interval, and an at-least level with its convention', () => {
    const { scenarios, saving } = resolve(openingDocument, figures);
    expect(scenarios[0]?.path.target).toEqual({
      ref: 'figure:demand-3-2025-03',
      value: '3',
      conventions: ['at-least-at-bound'],
    });
    expect(scenarios[0]?.baseline.share.one).toEqual({
      ref: 'figure:level-2-2025-03',
      value: '2',
      low: '1.5',
      high: '2.5',
    });
    expect(scenarios[1]?.baseline.share.one).toBe(scenarios[0]?.baseline.share.one);
    expect(saving).toMatchObject({ amount: { ref: 'figure:saving-usfj-2025-03' }, currency: 'USD' });
  });

  test('an edit changes only the leaves it touches', () => {
    const before = resolve(small, figures);
    const japan = small.economies.JPN as EconomyDocument;
    const gdp = { ...japan.gdp, '2026': '613' };
    const after = resolve({ ...small, economies: { ...small.economies, JPN: { ...japan, gdp } } }, figures);
    const [old, edited] = [before.economies.get('JPN'), after.economies.get('JPN')];
    expect(edited?.gdp.get(2025)).toBe(old?.gdp.get(2025));
    expect(edited?.gdp.get(2026)).not.toBe(old?.gdp.get(2026));
    expect(edited?.growth?.kind === 'real' && edited.growth.deflator.byYear).toBe(
      old?.growth?.kind === 'real' && old.growth.deflator.byYear,
    );
    expect(after.scenarios[0]).toBe(before.scenarios[0]);
    expect(after.saving).toBe(before.saving);
  });

  test('a scenario that moves to another place gets the new place', () => {
    resolve(small, figures);
    const moved = resolve({ ...small, scenarios: [...small.scenarios].reverse() }, figures);
    expect(moved.scenarios[1]?.path.target?.ref).toBe('choice:scenarios[1].target');
  });

  test('an unchecked reference to a figure is a fault of the program', () => {
    expect(() => resolve(openingDocument, new Map())).toThrow('check the document first');
  });

  test('a place that holds many texts in turn keeps the last ones', () => {
    const leaves = Array.from({ length: 12 }, (_, i) => resolveNumber(String(i), 'a.place'));
    expect(resolveNumber('11', 'a.place')).toBe(leaves[11]);
    expect(resolveNumber('4', 'a.place')).toBe(leaves[4]);
    expect(resolveNumber('0', 'a.place')).not.toBe(leaves[0]);
  });
});
