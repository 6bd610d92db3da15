import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../quantity/decimal.ts';
import { compareRanks, firmGroups, rankBy, type Measured } from './ranking.ts';

const numbers = (...values: (string | null)[]) =>
  values.map((value) => (value === null ? null : decimal(value)));

describe('places', () => {
  it('equal values share the better place and the next one counts them all', () => {
    expect(rankBy(numbers('3', '5', '3', '1'))).toEqual([2, 1, 2, 4]);
  });

  it('what has no number has no place and takes none', () => {
    expect(rankBy(numbers('3', null, '4'))).toEqual([2, null, 1]);
  });

  it('values that agree to 30 digits are tied, in the 30th digit they differ', () => {
    const third = `0.${'3'.repeat(30)}`;
    expect(rankBy(numbers(`${third}1`, `${third}2`))).toEqual([1, 1]);
    expect(rankBy(numbers(`0.${'3'.repeat(29)}4`, third))).toEqual([1, 2]);
  });

  it('a negative number stands below zero', () => {
    expect(rankBy(numbers('-1', '0', '1'))).toEqual([3, 2, 1]);
  });
});

/** A by money 1, B 2, C 3; by share B 1, A 2, C 3: one flip, A and B stand above C whatever is measured. */
const two: Measured[] = [
  { id: 'money', values: numbers('900', '500', '10') },
  { id: 'share', values: numbers('2', '3', '1') },
];

describe('several ways', () => {
  it('finds the flip, the ranges and what is agreed on', () => {
    const found = compareRanks(two);
    expect(found.flips).toEqual([{ one: 0, other: 1, above: ['money'], below: ['share'], tied: [] }]);
    expect(found.ranges).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
    expect(found.firm).toEqual([
      { above: 0, below: 2 },
      { above: 1, below: 2 },
    ]);
    expect(found.pairs).toBe(3);
    expect(firmGroups(found)).toEqual([
      { above: 0, below: [2] },
      { above: 1, below: [2] },
    ]);
  });

  it('names first the economy that more ways put above', () => {
    const found = compareRanks([...two, { id: 'head', values: numbers('1', '2', '0') }]);
    expect(found.flips[0]).toMatchObject({ one: 1, other: 0, above: ['share', 'head'], below: ['money'] });
  });

  it('a tie is neither a flip nor agreed on', () => {
    const found = compareRanks([two[0] as Measured, { id: 'tie', values: numbers('1', '1', '1') }]);
    expect(found.flips).toEqual([]);
    expect(found.firm).toEqual([]);
  });

  it('a way without a number for one of two leaves their order open', () => {
    const found = compareRanks([two[0] as Measured, { id: 'gap', values: numbers('1', null, '0') }]);
    expect(found.firm).toEqual([{ above: 0, below: 2 }]);
    expect(found.ranges[1]).toEqual({ best: 2, worst: 2 });
  });

  it('one economy has its place and nothing to compare with', () => {
    expect(compareRanks([{ id: 'a', values: numbers('1') }])).toMatchObject({
      flips: [],
      firm: [],
      pairs: 0,
    });
  });
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([ways, count]) =>
    fc.array(fc.array(fc.option(fc.integer({ min: -5, max: 5 })), { minLength: count, maxLength: count }), {
      minLength: ways,
      maxLength: ways,
    }),
  )
  .map((rows) =>
    rows.map((row, index): Measured => ({
      id: String(index),
      values: row.map((value) => (value === null ? null : decimal(String(value)))),
    })),
  );

describe('laws', () => {
  it('a pair is never both agreed on and flipped', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { flips, firm, pairs } = compareRanks(table);
        const names = [
          ...flips.map(({ one, other }) => [one, other].sort().join()),
          ...firm.map(({ above, below }) => [above, below].sort().join()),
        ];
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(pairs);
      }),
    );
  });

  it('a currency changes no place: all values times a positive number', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 10_000 }), (table, rate) => {
        const other = table.map((one) => ({
          ...one,
          values: one.values.map((value) => value?.times(rate) ?? null),
        }));
        expect(compareRanks(other)).toEqual(compareRanks(table));
      }),
    );
  });

  it('every place lies between the ends of the range, and both ends occur', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { rankings, ranges } = compareRanks(table);
        ranges.forEach((range, member) => {
          const ranks = rankings.flatMap((one) => one.ranks[member] ?? []);
          expect(range).toEqual(
            ranks.length === 0 ? null : { best: Math.min(...ranks), worst: Math.max(...ranks) },
          );
        });
      }),
    );
  });
});
