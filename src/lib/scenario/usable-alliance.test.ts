import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import type { FootingDocument } from './document.ts';
import { setAt } from './edit-document.ts';
import { usable } from './usable.ts';

const economy = (currency: string): FootingDocument['economies'][string] => ({
  currency,
  year: { kind: 'calendar' },
  gdp: { '2025': '100' },
  exchangeRate: '2',
});
const scenario = (id: string, code: string): FootingDocument['scenarios'][number] => ({
  id,
  economy: code,
  baseline: '2',
  target: '3',
  path: { shape: 'linear', from: 2025, to: 2030 },
});
const whole: FootingDocument = {
  version: 1,
  economies: { AAA: economy('EUR'), BBB: economy('JPY'), CCC: economy('USD') },
  scenarios: [scenario('a', 'AAA'), scenario('b', 'BBB'), scenario('c', 'CCC')],
  horizon: { from: 2025, to: 2030 },
  alliance: {
    scenarios: ['a', 'b', 'c'],
    currency: 'USD',
    level: '3.5',
    exchangeRate: '1',
    allocation: { total: '10', key: { gdp: '1', population: '1' } },
    hostNation: { host: 'AAA', guest: 'CCC', cost: '5', from: '50', to: '60' },
  },
};
const left = (path: string, value: unknown) => {
  const draft = setAt(whole, path, value);
  const faults = checkDraft(draft, new Map());
  expect(faults.length).toBeGreaterThan(0);
  return usable(draft, faults)?.alliance;
};

/** What is typed wrong on the page, and what of the alliance still stands. */
const cases: [string, string, unknown, (keyof NonNullable<FootingDocument['alliance']>)[]][] = [
  ['a level that is no number', 'alliance.level', 'high', ['allocation', 'hostNation', 'exchangeRate']],
  ['a level above 100', 'alliance.level', '101', ['allocation', 'hostNation', 'exchangeRate']],
  ['a negative level', 'alliance.level', '-1', ['allocation', 'hostNation', 'exchangeRate']],
  ['a total of zero', 'alliance.allocation.total', '0', ['level', 'hostNation', 'exchangeRate']],
  ['a total in words', 'alliance.allocation.total', 'much', ['level', 'hostNation', 'exchangeRate']],
  ['a negative weight', 'alliance.allocation.key.gdp', '-1', ['level', 'hostNation', 'exchangeRate']],
  ['weights of zero', 'alliance.allocation.key', { gdp: '0', equal: '0' }, ['level', 'hostNation']],
  ['a negative cost', 'alliance.hostNation.cost', '-5', ['level', 'allocation', 'exchangeRate']],
  ['a share above 100', 'alliance.hostNation.to', '120', ['level', 'allocation', 'exchangeRate']],
  ['a host that is not there', 'alliance.hostNation.host', 'ZZZ', ['level', 'allocation', 'exchangeRate']],
  ['a rate of zero', 'alliance.exchangeRate', '0', ['level', 'allocation', 'hostNation']],
];

describe('of an alliance goes only what is at fault', () => {
  it.each(cases)('%s', (_, path, value, stays) => {
    const alliance = left(path, value);
    expect(alliance?.scenarios).toEqual(['a', 'b', 'c']);
    for (const part of stays) expect(alliance?.[part], part).toBeDefined();
  });

  it('a rate at fault leaves none, so that results say what is missing', () => {
    expect(left('alliance.exchangeRate', '0')?.exchangeRate).toEqual({});
  });

  it('an economy that cannot be used leaves the others together', () => {
    expect(left('economies.BBB.currency', 'yen')?.scenarios).toEqual(['a', 'c']);
  });

  it('host-nation support goes with one of its parties', () => {
    const alliance = left('economies.CCC.currency', 'dollar');
    expect(alliance?.scenarios).toEqual(['a', 'b']);
    expect(alliance?.hostNation).toBeUndefined();
    expect(alliance?.level).toBe('3.5');
  });

  it('a member named twice or not there is left out', () => {
    expect(left('alliance.scenarios', ['a', 'b', 'b', 'z'])?.scenarios).toEqual(['a', 'b']);
  });

  it('without its currency it goes whole: no money can be said', () => {
    expect(left('alliance.currency', 'dollars')).toBeUndefined();
  });
});
