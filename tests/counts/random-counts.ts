import fc from 'fast-check';
import type { CountedAmount, CountsDocument, NumberInput } from '../../src/lib/scenario/document.ts';
import { decimalText } from '../properties/random-document.ts';

const years = ['2023', '2024', '2025'];

/** A number, now and then with a rounding interval of one unit of its last place. */
const money = (low: number, high: number): fc.Arbitrary<NumberInput> =>
  fc.tuple(fc.integer({ min: low, max: high }), fc.nat({ max: 4 })).map(([whole, dice]) => {
    const value = String(whole);
    return dice === 0 ? { value, interval: [String(whole - 1), String(whole + 1)] } : value;
  });

const byYear = (of: fc.Arbitrary<NumberInput>): fc.Arbitrary<Record<string, NumberInput>> =>
  fc.tuple(of, of, of).map((all) => Object.fromEntries(all.map((one, index) => [years[index] ?? '', one])));

const amount: fc.Arbitrary<CountedAmount> = fc.record({
  role: fc.constantFrom('core', 'related', 'other'),
  stage: fc.constantFrom('initial', 'supplementary'),
  // Amounts may be taken out as well as added.
  amount: byYear(money(-40, 900)),
});

/** Counts of three years with one amount of the ministry's at least; every other part may be missing. */
export const randomCounts: fc.Arbitrary<CountsDocument> = fc
  .record({
    first: byYear(money(500, 900)),
    more: fc.array(amount, { maxLength: 8 }),
    year: fc.constantFrom<CountsDocument['year']>(
      undefined,
      { kind: 'fiscal', firstMonth: 4, named: 'start' },
      { kind: 'fiscal', firstMonth: 10, named: 'end' },
    ),
    gdp: byYear(money(50_000, 70_000)),
    frozen: fc.constantFrom(2023, 2024),
    total: fc.option(byYear(money(2, 2000)), { nil: undefined }),
    other: fc.option(byYear(money(2, 2000)), { nil: undefined }),
    market: decimalText(500, 20_000, 2),
    parity: decimalText(500, 20_000, 2),
    level: decimalText(1, 60, 1),
  })
  .map(({ first, more, year, gdp, frozen, total, other, market, parity, level }) => ({
    ...(year && { year }),
    gdp,
    frozen,
    amounts: Object.fromEntries([
      ['first', { role: 'core' as const, stage: 'initial' as const, amount: first }],
      ...more.map((one, index): [string, CountedAmount] => [`a${String(index)}`, one]),
    ]),
    ...(total && { total: { amount: total } }),
    ...(other && { other: { amount: other } }),
    rates: {
      market: { basis: 'market' as const, rate: market },
      parity: { basis: 'ppp' as const, rate: parity },
    },
    level,
  }));
