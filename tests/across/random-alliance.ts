import fc from 'fast-check';
import type { Ally } from './alliance-of.ts';

const CODES = ['AUS', 'CAN', 'DEU', 'FRA', 'GBR', 'ITA', 'JPN', 'KOR', 'POL', 'USA'];
const CURRENCIES = ['AUD', 'CAD', 'EUR', 'EUR', 'GBP', 'EUR', 'JPY', 'KRW', 'PLN', 'USD'];

/** A whole number, as text, over a power of ten. */
export const decimalText = (min: number, max: number, places: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((whole) => String(whole / 10 ** places));

const sizes = fc.record({
  gdp: decimalText(1, 9_999_999, 2),
  share: decimalText(1, 99, 1),
  rate: decimalText(1, 9999, 1),
  people: decimalText(1, 9999, 0),
  growth: decimalText(-30, 120, 1),
});

/** Two to ten economies in their own currencies. */
export const alliances = fc
  .tuple(fc.array(sizes, { minLength: 2, maxLength: 10 }), fc.shuffledSubarray(CODES, { minLength: 10 }))
  .map(([all, order]): Record<string, Ally> =>
    Object.fromEntries(
      all.map(({ gdp, share, rate, people, growth }, at): [string, Ally] => {
        const code = order[at] ?? 'AUS';
        const currency = CURRENCIES[CODES.indexOf(code)] ?? 'USD';
        const exchangeRate = currency === 'EUR' ? '0.9' : rate;
        return [
          code,
          {
            gdp,
            share,
            fields: {
              currency,
              growth: { nominal: growth },
              population: { '2025': people },
              populationGrowth: '0.5',
              ...(currency !== 'USD' && { exchangeRate }),
            },
          },
        ];
      }),
    ),
  );
