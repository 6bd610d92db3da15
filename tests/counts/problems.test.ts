import { describe, expect, it } from 'vitest';
import { parseReading, PLAIN, readCountCell } from '../../src/lib/engine/counts/count-key.ts';
import type { CountsDocument } from '../../src/lib/scenario/document.ts';
import { core, counted, countReader, fiscal2024, related, wide } from './counted.ts';

/** What lacks for a way of counting is named at its place; addresses that are none are refused. */
const without = (...fields: (keyof CountsDocument)[]): CountsDocument => {
  const left = { ...fiscal2024 };
  for (const field of fields) Reflect.deleteProperty(left, field);
  return left;
};
const at = (counts: CountsDocument) => countReader(counted(counts)).at;
const missing = (place: string) => `missing-input economies.JPN.counts.${place}`;

describe('a way of counting without a number', () => {
  it.each([
    ['no amount at all', { ...fiscal2024, amounts: {} }, core, 'count-amount', 'amounts'],
    [
      'an amount without the year',
      { ...without('total'), amounts: { a: { role: 'core', stage: 'initial', amount: { '2023': '1' } } } },
      core,
      'count-amount',
      'amounts.a.amount',
    ],
    ['no level', without('level'), core, 'count-level-money', 'level'],
    ['no total', without('total'), core, 'bridge-remainder', 'total.amount'],
    ['no other count', without('other'), related, 'bridge-gap', 'other.amount'],
    ['no GDP of its years', without('gdp'), core, 'count-share', 'gdp'],
    ['no parity', without('rates'), { ...core, rate: 'parity' }, 'count-ppp', 'rates'],
    [
      'a parity for another year',
      { ...fiscal2024, rates: { parity: { basis: 'ppp', rate: { '2023': '100' } } } },
      { ...wide, rate: 'parity' },
      'count-ppp',
      'rates.parity',
    ],
  ] as const)('%s', (_, counts, reading, formula, place) => {
    expect(at(counts as CountsDocument)(reading, formula)).toBe(missing(place));
  });

  it('in dollars, compared with a saving, at its place', () => {
    expect(at(without('level'))(related, 'count-level-difference', 2024, core)).toBe(missing('level'));
  });
});

describe('a place on the bridge', () => {
  it('is in dollars at the first rate at which they can be bought', () => {
    expect(at(fiscal2024)({ upTo: 'ministry' }, 'bridge-running')).toBe('7.7');
    expect(at(fiscal2024)({ upTo: 'ministry' }, 'count-rate')).toBe('150');
  });
});

describe('an economy without a scenario of its own', () => {
  it('sets its counts beside the saving through another’s', () => {
    const document = counted(fiscal2024);
    const { JPN: japan } = document.economies;
    if (japan === undefined) throw new Error('no JPN');
    const two = { ...document, economies: { JPN: japan, XXX: japan } };
    const [own, other] = ['JPN', 'XXX'].map((code) =>
      countReader(two, code).at(related, 'count-difference-saving', 2024, core),
    );
    expect(other).toBe(own);
    expect(Number(own)).toBeGreaterThan(0);
  });
});

describe('an address of a count', () => {
  const { calculation } = countReader(counted(fiscal2024));
  const cell = (scenario: string, lower?: string) => ({
    scenario,
    ...(lower !== undefined && { lower }),
    formula: 'count-amount',
    year: 2024,
  });

  it.each([
    ['a definition that is none', 'broad:all:same:main'],
    ['a stage that is none', 'core:final:same:main'],
    ['a base that is no year', 'core:all:22:main'],
    ['no rate', 'core:all:same'],
    ['nothing', ''],
  ])('with %s is none', (_, key) => {
    expect(parseReading(key)).toBeUndefined();
    expect(readCountCell(cell(`count:JPN:${key}`))).toBeUndefined();
    expect(readCountCell(cell('count:JPN:core:all:same:main', key))).toBeUndefined();
    expect(() => calculation.value(cell(`count:JPN:${key}`))).toThrow('no such scenario in the model');
  });

  it('of an economy without counts, or that is not there, is none', () => {
    expect(() => calculation.value(cell('count:KOR:core:all:same:main'))).toThrow('no such scenario');
    const plain = countReader(counted(undefined));
    expect(() => plain.at(PLAIN, 'count-amount')).toThrow('no such scenario');
  });
});
