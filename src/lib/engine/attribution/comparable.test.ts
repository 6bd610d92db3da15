import { describe, expect, it } from 'vitest';
import type { FootingDocument } from '../../scenario/document.ts';
import { resolve } from '../../scenario/resolve.ts';
import { incomparable } from './comparable.ts';
import { mixModels } from './mix-models.ts';

const model = (id: string, economy: string, currency: string) => {
  const one = { currency, year: { kind: 'calendar' as const }, gdp: { '2025': '600' } };
  const document: FootingDocument = {
    version: 1,
    economies: { JPN: one, KOR: one },
    scenarios: [{ id, economy, baseline: '2', target: '3', path: { shape: 'step', from: 2025, to: 2030 } }],
    horizon: { from: 2025, to: 2030 },
  };
  return resolve(document, new Map());
};
const yen = model('s', 'JPN', 'JPY');

describe('two versions of a document', () => {
  it('are set against each other for a scenario that both have, in one currency', () => {
    expect(incomparable(yen, model('s', 'JPN', 'JPY'), 's')).toBeUndefined();
  });

  it('are not where one lacks the scenario: those it has are named', () => {
    const other = model('t', 'JPN', 'JPY');
    expect(incomparable(yen, other, 's')).toEqual({ code: 'scenario-missing', scenario: 's', known: ['t'] });
    expect(incomparable(other, yen, 's')).toEqual({ code: 'scenario-missing', scenario: 's', known: ['t'] });
    expect(() => mixModels({ before: yen, after: other, scenario: 's' }, () => true)).toThrow(
      'attribution: s: not in both versions',
    );
  });

  it('are not where the scenario is of another economy', () => {
    expect(incomparable(yen, model('s', 'KOR', 'JPY'), 's')).toEqual({
      code: 'economy-differs',
      before: 'JPN',
      after: 'KOR',
    });
  });

  it('are not where the economy counts in another currency', () => {
    expect(incomparable(yen, model('s', 'JPN', 'USD'), 's')).toEqual({
      code: 'currency-differs',
      before: 'JPY',
      after: 'USD',
    });
  });

  it('are not mixed where one lacks the economy', () => {
    const without = { ...yen, economies: new Map() };
    expect(incomparable(yen, without, 's')).toMatchObject({ code: 'currency-differs', after: '' });
    expect(incomparable(without, yen, 's')).toMatchObject({ code: 'currency-differs', before: '' });
    expect(() => mixModels({ before: yen, after: without, scenario: 's' }, () => true)).toThrow(
      'attribution: JPN: not in both versions',
    );
  });
});
