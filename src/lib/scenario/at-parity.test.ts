import { describe, expect, it } from 'vitest';
import { atParity } from './at-parity.ts';
import type { AlternativeDocument, EconomyDocument, FootingDocument } from './document.ts';

const parity = (code: string, value: AlternativeDocument['value']): AlternativeDocument => ({
  for: `economies.${code}.exchangeRate`,
  value,
  basis: 'ppp',
});
const document = (
  alternatives: AlternativeDocument[],
  fields: Partial<EconomyDocument> = {},
): FootingDocument => ({
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600' },
      exchangeRate: '150',
      ...fields,
    },
    USA: { currency: 'USD', year: { kind: 'calendar' }, gdp: { '2025': '30' } },
  },
  scenarios: ['JPN', 'USA'].map((economy) => ({
    id: economy,
    economy,
    baseline: '2',
    target: '3',
    path: { shape: 'step', from: 2025, to: 2025 },
  })),
  horizon: { from: 2025, to: 2025 },
  alternatives,
  alliance: { scenarios: ['JPN', 'USA'], currency: 'JPY', exchangeRate: '150' },
});

describe('a comparison at purchasing power', () => {
  it('is in international dollars, each economy at its own parity', () => {
    const at = atParity(document([parity('JPN', '95')]));
    expect(at?.economies['JPN']).toMatchObject({ exchangeRate: '95', exchangeRateBasis: 'ppp' });
    expect(at?.alliance).toEqual({ scenarios: ['JPN', 'USA'], currency: 'USD' });
  });

  it('is none where an economy has no parity, or one that is a figure', () => {
    expect(atParity(document([]))).toBeUndefined();
    expect(atParity(document([parity('JPN', { figure: 'f' })]))).toBeUndefined();
  });

  it('is none where all are converted so already, or nothing is compared', () => {
    expect(atParity(document([parity('JPN', '95')], { exchangeRateBasis: 'ppp' }))).toBeUndefined();
    const alone = document([parity('JPN', '95')]);
    delete alone.alliance;
    delete alone.alternatives;
    expect(atParity(alone)).toBeUndefined();
  });
});
