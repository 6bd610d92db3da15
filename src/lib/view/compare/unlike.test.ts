import { describe, expect, it } from 'vitest';
import { japan, worked } from '../../../../tests/golden/read-cell.ts';
import { Calculation } from '../../engine/calculation.ts';
import type { EconomyDocument, FootingDocument } from '../../scenario/document.ts';
import { resolve } from '../../scenario/resolve.ts';
import { madeAlike } from './make-alike.ts';
import { mayCompare, unlikeSides, type Side, type Unlike } from './unlike.ts';

const figures = new Map();
const saving = { amount: '1', currency: 'USD', period: 'per-year' } as const;
const here = worked({ saving });

function side(document: FootingDocument): Side {
  const calculation = new Calculation(resolve(document, figures));
  const [scenario] = calculation.model.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  return { calculation, scenario };
}
const unlike = (there: FootingDocument, from = here): Unlike[] => unlikeSides(side(from), side(there));
const economy = (fields: Partial<EconomyDocument>): FootingDocument =>
  worked({ saving, economies: japan(fields) });

describe('two scenarios that are alike', () => {
  it('hold nothing apart', () => {
    expect(unlike(here)).toEqual([]);
    expect(mayCompare('increment', [])).toBe(true);
  });
});

const cases: readonly [string, FootingDocument, Unlike['kind'], string[], string[]][] = [
  [
    'currencies',
    economy({ currency: 'KRW' }),
    'currency',
    ['increment', 'spending', 'cumulative-increment', 'per-head'],
    ['increment-usd', 'share', 'saving-ratio', 'saving-days'],
  ],
  [
    'US and international dollars',
    economy({ exchangeRateBasis: 'ppp' }),
    'dollars',
    ['increment-usd', 'saving-ratio', 'saving-days'],
    ['increment', 'share'],
  ],
  [
    'fiscal and calendar years',
    economy({ year: { kind: 'fiscal', firstMonth: 4, named: 'start' } }),
    'year-kind',
    ['increment', 'spending-usd'],
    ['share', 'saving-days'],
  ],
  [
    'price years',
    worked({ saving, conventions: { priceYear: 2027 } }),
    'price-year',
    ['real-increment', 'real-spending'],
    ['increment', 'share', 'real-spending-growth'],
  ],
  [
    'periods of the saving',
    worked({ saving: { ...saving, period: 'one-off' } }),
    'saving-period',
    ['saving-ratio'],
    ['increment', 'saving-days'],
  ],
  [
    'years that sums cover',
    worked({ saving, horizon: { from: 2025, to: 2031 } }),
    'horizon',
    ['cumulative-increment', 'cumulative-spending'],
    ['increment', 'share'],
  ],
];

describe.each(cases)('unlike %s', (_, there, kind, apart, beside) => {
  const found = unlike(there);

  it('are named, and only what they touch is held apart', () => {
    expect(found.map((one) => one.kind)).toEqual([kind]);
    for (const formula of apart) expect(mayCompare(formula, found), formula).toBe(false);
    for (const formula of beside) expect(mayCompare(formula, found), formula).toBe(true);
  });

  it('are alike once converted, where a setting converts them', () => {
    for (const one of found) {
      const alike = madeAlike(one, { here, there });
      if (kind === 'currency' || kind === 'dollars') expect(alike).toBeUndefined();
      else expect(alike && unlike(alike.there, alike.here)).toEqual([]);
    }
  });
});

describe('conversions', () => {
  it('go into the document that needs them, and leave the other the same object', () => {
    const there = economy({ year: { kind: 'fiscal', firstMonth: 10, named: 'end' } });
    const alike = madeAlike({ kind: 'year-kind', side: 'there' }, { here, there });
    expect(alike?.here).toBe(here);
    expect(alike?.there.conventions?.yearBasis).toBe('calendar');
  });

  it('of two unlike fiscal years go into both', () => {
    const one = economy({ year: { kind: 'fiscal', firstMonth: 4, named: 'start' } });
    const other = economy({ year: { kind: 'fiscal', firstMonth: 10, named: 'end' } });
    expect(unlike(other, one)).toEqual([{ kind: 'year-kind', side: 'both' }]);
    const alike = madeAlike({ kind: 'year-kind', side: 'both' }, { here: one, there: other });
    expect(alike && unlike(alike.there, alike.here)).toEqual([]);
  });

  it('without a rate there are no dollars to compare in', () => {
    const [first] = unlike(economy({ currency: 'KRW', exchangeRate: undefined }));
    expect(first).toEqual({ kind: 'currency', here: 'JPY', there: 'KRW', hasDollars: false });
  });
});
