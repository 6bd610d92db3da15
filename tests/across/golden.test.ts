import { describe, expect, it } from 'vitest';
import { allianceOf, readAlliance } from './alliance-of.ts';

/**
 * Examples worked by hand. Three economies at 100, 200 and 700 of GDP that spend 4, 3 and 2 per cent of it:
 * spending 4, 6 and 14, together 24 of 1,000.
 */
const three = {
  AAA: { gdp: '100', share: '4' },
  BBB: { gdp: '200', share: '3' },
  CCC: { gdp: '700', share: '2' },
};

describe('whose spending, beside whose GDP', () => {
  const { at, number } = readAlliance(allianceOf(three, { level: '3.5' }));

  it('parts of the spending: 4/24, 6/24, 14/24; of the GDP: 10, 20, 70%', () => {
    expect(at('spending-share', 'BBB')).toBe('25');
    expect(number('spending-share', 'AAA').toFixed(6)).toBe('16.666667');
    expect(['AAA', 'BBB', 'CCC'].map((code) => at('gdp-share', code))).toEqual(['10', '20', '70']);
  });

  it('burden ratio: 25 ÷ 20 = 1.25; (14/24) ÷ 0.7 = 0.8333', () => {
    expect(at('burden-ratio', 'BBB')).toBe('1.25');
    expect(number('burden-ratio', 'CCC').toFixed(4)).toBe('0.8333');
  });

  it('one level for all: 24 ÷ 1000 = 2.4%', () => {
    expect(at('equal-share-level')).toBe('2.4');
  });

  it('gap to 3.5%: −0.5, 0.5 and 1.5 points; −0.5, 1 and 10.5 in money; short together by 11.5', () => {
    const codes = ['AAA', 'BBB', 'CCC'];
    expect(codes.map((code) => at('gap-points', code))).toEqual(['-0.5', '0.5', '1.5']);
    expect(codes.map((code) => at('gap-money', code))).toEqual(['-0.5', '1', '10.5']);
    expect(at('gap-total')).toBe('11.5');
  });
});

describe('inequality of the burden', () => {
  const { at, number } = readAlliance(allianceOf(three));

  it('the curve: economies from the lowest share up: C (70, 58.33), C+B (90, 83.33), all (100, 100)', () => {
    expect(at('lorenz-gdp', 'CCC')).toBe('70');
    expect(at('lorenz-gdp', 'BBB')).toBe('90');
    expect(number('lorenz-spending', 'CCC').toFixed(4)).toBe('58.3333');
    expect(number('lorenz-spending', 'BBB').toFixed(4)).toBe('83.3333');
    expect(number('lorenz-spending', 'AAA').toFixed(4)).toBe('100.0000');
  });

  it('Gini: 1 − [0.7·7/12 + 0.2·(7/12 + 10/12) + 0.1·(10/12 + 1)] = 1 − 0.875 = 0.125', () => {
    expect(number('burden-gini').toFixed(12)).toBe('0.125000000000');
  });

  it('one economy of all the GDP but none of the spending: Gini is its part of the GDP', () => {
    const rich = readAlliance(
      allianceOf({ AAA: { gdp: '900', share: '0' }, BBB: { gdp: '100', share: '5' } }),
    );
    expect(rich.at('burden-gini')).toBe('0.9');
  });

  it('Spearman: the larger the economy, the lower its share: −1', () => {
    expect(at('rank-correlation')).toBe('-1');
  });

  it('Spearman with a tie: GDP ranks 3, 2, 1; share ranks 1.5, 1.5, 3: −1.5 ÷ √(2 × 1.5) = −0.8660', () => {
    const tied = readAlliance(
      allianceOf({
        AAA: { gdp: '1', share: '3' },
        BBB: { gdp: '2', share: '3' },
        CCC: { gdp: '3', share: '2' },
      }),
    );
    expect(['AAA', 'BBB', 'CCC'].map((code) => tied.at('share-rank', code))).toEqual(['1.5', '1.5', '3']);
    expect(tied.number('rank-correlation').toFixed(10)).toBe('-0.8660254038');
  });
});

describe('an allocation', () => {
  const split = (total: string, key: 'gdp' | 'equal', currency = 'USD') =>
    readAlliance(
      allianceOf(
        { CCC: { gdp: '1', share: '2' }, AAA: { gdp: '1', share: '2' }, BBB: { gdp: '1', share: '2' } },
        {
          currency,
          exchangeRate: '1',
          allocation: { total, key },
        },
      ),
    );

  it('of 100 in three: 33.34, 33.33, 33.33; the odd cent goes by code', () => {
    const { at } = split('100', 'equal');
    expect(['AAA', 'BBB', 'CCC'].map((code) => at('allocation', code))).toEqual(['33.34', '33.33', '33.33']);
  });

  it('of 100 yen in three, which has no smaller unit: 34, 33, 33', () => {
    const { at } = split('100', 'gdp', 'JPY');
    expect(['AAA', 'BBB', 'CCC'].map((code) => at('allocation', code))).toEqual(['34', '33', '33']);
  });

  it('of 10 dinars in three, with thousandths', () => {
    const { at } = split('10', 'gdp', 'KWD');
    expect(['AAA', 'BBB', 'CCC'].map((code) => at('allocation', code))).toEqual(['3.334', '3.333', '3.333']);
  });

  it('what a total holds below the cent is not lost: 0.005 in three is 0.005 for one', () => {
    const { at } = split('0.005', 'equal');
    expect(['AAA', 'BBB', 'CCC'].map((code) => at('allocation', code))).toEqual(['0.005', '0', '0']);
  });

  it('by a blend of 1 part GDP (10, 20, 70%) and 3 parts equal (33.3%): 27.5, 30 and 42.5%', () => {
    const { at } = readAlliance(
      allianceOf(three, { allocation: { total: '1000', key: { gdp: '1', equal: '3' } } }),
    );
    expect(['AAA', 'BBB', 'CCC'].map((code) => at('allocation', code))).toEqual(['275', '300', '425']);
  });

  it('by population, 30 and 10 of 40', () => {
    const people = (count: string) => ({ population: { '2025': count } });
    const { at } = readAlliance(
      allianceOf(
        {
          AAA: { gdp: '1', share: '2', fields: people('30') },
          BBB: { gdp: '9', share: '2', fields: people('10') },
        },
        { allocation: { total: '80', key: 'population' } },
      ),
    );
    expect([at('allocation', 'AAA'), at('allocation', 'BBB')]).toEqual(['60', '20']);
  });
});

describe('host-nation support', () => {
  const hostNation = { host: 'AAA', guest: 'BBB', cost: '8', from: '75', to: '80' };

  it('8 a year, from 75 to 80%: 0.4 to the host, 0.4 off the guest', () => {
    const { at } = readAlliance(allianceOf(three, { hostNation }));
    expect([at('host-share', 'AAA'), at('host-transfer', 'AAA'), at('host-transfer', 'BBB')]).toEqual([
      '80',
      '0.4',
      '-0.4',
    ]);
    expect([at('spending-after-transfer', 'AAA'), at('spending-after-transfer', 'BBB')]).toEqual([
      '4.4',
      '5.6',
    ]);
    expect(at('spending-after-transfer', 'CCC')).toBe('14');
    expect(at('total-spending-after-transfer')).toBe('24');
  });

  it.each([
    ['both', '4.4', '5.6'],
    // Its spending holds none of its part yet: all of it comes in, 80% of 8.
    ['guest', '10.4', '5.6'],
    ['host', '4.4', '7.6'],
    ['neither', '10.4', '7.6'],
  ] as const)('counted already by %s: %s and %s', (included, host, guest) => {
    const { at } = readAlliance(allianceOf(three, { hostNation: { ...hostNation, included } }));
    expect([at('spending-after-transfer', 'AAA'), at('spending-after-transfer', 'BBB')]).toEqual([
      host,
      guest,
    ]);
  });

  it('holds for a host that is no member', () => {
    const document = allianceOf(three, { hostNation, scenarios: ['bbb', 'ccc'] });
    const { at } = readAlliance(document);
    expect(at('host-transfer', 'AAA')).toBe('0.4');
    expect(at('total-spending-after-transfer')).toBe('19.6');
  });
});

describe('currencies', () => {
  const yen = { currency: 'JPY', exchangeRate: '150' };
  const won = { currency: 'KRW', exchangeRate: '1500' };
  const allies = {
    JPN: { gdp: '600', share: '2', fields: yen },
    KOR: { gdp: '3000', share: '3', fields: won },
    USA: { gdp: '4', share: '3' },
  };

  it('in dollars: 600 yen at 150 is 4, 3,000 won at 1,500 is 2', () => {
    const { at } = readAlliance(allianceOf(allies));
    expect(['JPN', 'KOR', 'USA'].map((code) => at('gdp-share', code))).toEqual(['40', '20', '40']);
  });

  it('in yen: won through dollars at the rate of the economy in yen; the total 1,500 yen', () => {
    const { at, calculation, cellOf } = readAlliance(allianceOf(allies, { currency: 'JPY' }));
    expect(at('total-gdp')).toBe('1500');
    expect(at('member-gdp', 'KOR')).toBe('300');
    expect(calculation.unit(cellOf('total-gdp', 'ALL'))).toBe('JPY/year');
  });

  it('in a currency of none: at the rate that the alliance gives', () => {
    const { at } = readAlliance(allianceOf(allies, { currency: 'EUR', exchangeRate: '0.8' }));
    expect(at('total-gdp')).toBe('8');
  });

  it('in euros of two economies: each amount that is in euros passes through no rate', () => {
    const euro = (rate: string) => ({ currency: 'EUR', exchangeRate: rate });
    const { at } = readAlliance(
      allianceOf(
        {
          DEU: { gdp: '10', share: '2', fields: euro('0.9') },
          FRA: { gdp: '5', share: '2', fields: euro('0.9') },
        },
        { currency: 'EUR' },
      ),
    );
    expect(at('total-gdp')).toBe('15');
  });

  it('at purchasing power parities: international dollars', () => {
    const ppp = { exchangeRateBasis: 'ppp' } as const;
    const document = allianceOf({
      JPN: { gdp: '600', share: '2', fields: { ...yen, exchangeRate: '100', ...ppp } },
      USA: { gdp: '4', share: '3' },
    });
    const { at, calculation, cellOf } = readAlliance(document);
    expect(at('total-gdp')).toBe('10');
    expect(calculation.unit(cellOf('gap-money', 'JPN'))).toBe('INT$/year');
  });
});

describe('a range of years', () => {
  const growing = {
    AAA: { gdp: '100', share: '4', fields: { growth: { nominal: '10' } } },
    BBB: { gdp: '300', share: '2' },
  };

  it('2025 to 2026: spending 4 + 4.4 and 6 + 6; GDP 100 + 110 and 300 + 300', () => {
    const { at, number, calculation, cellOf } = readAlliance(allianceOf(growing, { level: '3' }), 2026);
    expect(at('member-spending', 'AAA', 2025)).toBe('8.4');
    expect(number('spending-share', 'AAA', 2025).toFixed(4)).toBe('41.1765');
    expect(at('total-gdp', 'ALL', 2025)).toBe('810');
    // (3% − 2%) of 600.
    expect(at('gap-money', 'BBB', 2025)).toBe('6');
    expect(calculation.unit(cellOf('gap-money', 'BBB', 2025))).toBe('USD');
    expect(calculation.unit(cellOf('gap-money', 'BBB'))).toBe('USD/year');
  });

  it('of one year is that year', () => {
    const { at } = readAlliance(allianceOf(growing, { level: '3' }), 2026);
    for (const formula of ['spending-share', 'burden-ratio', 'gap-points', 'gap-money'])
      expect(at(formula, 'AAA', 2026)).toBe(at(formula, 'AAA'));
    expect(at('burden-gini', 'ALL', 2026)).toBe(at('burden-gini'));
  });
});
