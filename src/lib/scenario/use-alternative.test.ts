import { describe, expect, it } from 'vitest';
import type { AlternativeDocument, FootingDocument, SavingDocument } from './document.ts';
import { swapAlternative } from './use-alternative.ts';

const figures = new Map([
  ['saving', { kind: 'saving', value: '1.1', unit: 'USD', qualifier: null, interval: null }],
  ['unitless', { kind: 'saving', value: '1', unit: null, qualifier: null, interval: null }],
]);
const document = (saving: SavingDocument, ...alternatives: AlternativeDocument[]): FootingDocument => ({
  version: 1,
  economies: { JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '610' } } },
  scenarios: [
    { id: 's', economy: 'JPN', baseline: '2', target: '3.5', path: { shape: 'step', from: 2025, to: 2030 } },
  ],
  saving,
  horizon: { from: 2025, to: 2030 },
  alternatives,
});
const swapped = (given: FootingDocument) => swapAlternative(given, 0, figures);

describe('another source’s saving put to use', () => {
  it('takes the place of a figure, in the figure’s currency and for the same period', () => {
    const given = document({ figure: 'saving', period: 'one-off' }, { for: 'saving.amount', value: '2' });
    expect(swapped(given).saving).toEqual({ amount: '2', currency: 'USD', period: 'one-off' });
    expect(swapped(given).alternatives).toEqual([{ for: 'saving.amount', value: { figure: 'saving' } }]);
  });

  it('without a period stays without one, and going back gives the figure again', () => {
    const given = document({ figure: 'saving' }, { for: 'saving.amount', value: '2' });
    expect(swapped(given).saving).toEqual({ amount: '2', currency: 'USD' });
    expect(swapped(swapped(given))).toEqual(given);
  });

  it('of a figure without a unit is in no currency, which the check refuses', () => {
    const given = document({ figure: 'unitless' }, { for: 'saving.amount', value: '2' });
    expect(swapped(given).saving).toEqual({ amount: '2', currency: '' });
    const gone = document({ figure: 'gone' }, { for: 'saving.amount', value: '2' });
    expect(swapped(gone).saving).toEqual({ amount: '2', currency: '' });
  });

  it('stays in the currency of the amount before it', () => {
    const given = document({ amount: '300', currency: 'JPY' }, { for: 'saving.amount', value: '310' });
    expect(swapped(given).saving).toEqual({ amount: '310', currency: 'JPY' });
  });

  it('says a figure’s source nowhere: a figure says its own', () => {
    const given = document(
      { amount: '2', currency: 'USD' },
      { for: 'saving.amount', value: { figure: 'saving' }, source: 'a paper' },
    );
    expect(swapped(given).saving).toEqual({ figure: 'saving' });
  });
});

describe('numbers with sources of their own', () => {
  it('keep them beside that of the alternative', () => {
    const given = document(
      { amount: '2', currency: 'USD' },
      {
        for: 'economies.JPN.gdp',
        value: { '2025': { value: '600', source: 'a bank' }, '2026': { value: '620', date: '2025-01' } },
        source: 'a paper',
        date: '2025-06',
      },
    );
    expect(swapped(given).economies['JPN']?.gdp).toEqual({
      '2025': { value: '600', source: 'a bank', date: '2025-06' },
      '2026': { value: '620', source: 'a paper', date: '2025-01' },
    });
  });
});
