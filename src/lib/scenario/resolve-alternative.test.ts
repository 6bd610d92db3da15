import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, FootingDocument } from './document.ts';
import { resolve } from './resolve.ts';
import { alternativePath, resolveAlternative } from './resolve-alternative.ts';

const figures = new Map();
const document = (...alternatives: AlternativeDocument[]): FootingDocument => ({
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2024': '600', '2025': '610' },
      exchangeRate: '150',
    },
    KOR: { currency: 'KRW', year: { kind: 'calendar' }, gdp: { '2025': '2500' }, exchangeRate: '1300' },
  },
  scenarios: [
    {
      id: 's',
      economy: 'JPN',
      baseline: '2',
      target: '3.5',
      path: { shape: 'linear', from: 2025, to: 2030 },
      parts: [
        { id: 'core', target: '3' },
        { id: 'rest', target: '0.5' },
      ],
    },
  ],
  horizon: { from: 2025, to: 2030 },
  alternatives,
});

describe('an alternative in use', () => {
  it('has its number in the place of the other, by its own place in the file', () => {
    const given = document({ for: 'economies.JPN.exchangeRate', value: '140', source: 'a bank' });
    const model = resolveAlternative(given, 0, figures);
    expect(model?.economies.get('JPN')?.exchangeRate?.one).toMatchObject({
      ref: 'choice:alternatives[0].value',
      value: '140',
      source: 'a bank',
    });
    expect(alternativePath(0)).toBe('alternatives[0].value');
  });

  it('by year says the year in the place too', () => {
    const given = document({ for: 'economies.JPN.gdp', value: { '2025': '605', '2026': '620' } });
    const gdp = resolveAlternative(given, 0, figures)?.economies.get('JPN')?.gdp;
    expect([...(gdp ?? [])].map(([year, { ref, value }]) => [year, ref, value])).toEqual([
      [2025, 'choice:alternatives[0].value.2025', '605'],
      [2026, 'choice:alternatives[0].value.2026', '620'],
    ]);
  });

  it('leaves what it does not touch as the same object, so that nothing of it is computed again', () => {
    const given = document({ for: 'scenarios.s.target', value: '4' });
    const model = resolveAlternative(given, 0, figures);
    expect(model?.scenarios[0]?.path.target).toMatchObject({
      ref: 'choice:alternatives[0].value',
      value: '4',
    });
    const before = resolve(given, figures);
    expect(model?.economies.get('KOR')).toBe(before.economies.get('KOR'));
    expect(model?.scenarios[0]?.parts).toEqual(before.scenarios[0]?.parts);
  });

  it('is none where there is no such alternative or its input is gone', () => {
    const given = document({ for: 'economies.USA.exchangeRate', value: '1' });
    expect(resolveAlternative(given, 0, figures)).toBeUndefined();
    expect(resolveAlternative(given, 1, figures)).toBeUndefined();
    const none = document();
    delete none.alternatives;
    expect(resolveAlternative(none, 0, figures)).toBeUndefined();
  });
});
