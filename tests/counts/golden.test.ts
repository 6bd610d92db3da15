import { describe, expect, it } from 'vitest';
import { core, counted, countReader, fiscal2024, related, wide } from './counted.ts';

/**
 * Japan's fiscal 2024, by hand: the ministry's budget 7.7, with related spending 8.9, supplementary 0.82; GDP 560
 * of fiscal 2022 and 612.7 of its own year (trillions of yen).
 */
describe('one amount under every convention', () => {
  const { at } = countReader(counted(fiscal2024));

  it.each([
    // 7.7 ÷ 560 = 1.375%; 8.9 ÷ 560 = 1.589…%; 8.9 ÷ 612.7 = 1.452…%; 9.72 ÷ 560 = 1.7357…%
    ['the ministry alone, of GDP 2022', { ...core, base: 2022 } as const, '1.375'],
    ['with related spending, of GDP 2022', { ...related, base: 2022 } as const, '1.59'],
    ['with related spending, of its own year', related, '1.45'],
    ['with the supplementary budget, of GDP 2022', { ...related, stage: 'all', base: 2022 } as const, '1.74'],
  ])('%s', (_, reading, share) => {
    const places = share.split('.')[1]?.length ?? 0;
    expect(Number(at(reading, 'count-share')).toFixed(places)).toBe(share);
  });

  it('a published total stands for its parts; without one the parts are added', () => {
    expect(at(related, 'count-amount')).toBe('8.9');
    expect(at({ ...related, stage: 'all' }, 'count-amount')).toBe('9.72');
    const without = countReader(counted({ ...fiscal2024, total: undefined }));
    expect(without.at(related, 'count-amount')).toBe('8.1');
  });

  it('in dollars at a market rate, in international dollars at a parity', () => {
    // 8.9 ÷ 150 and 8.9 ÷ 100
    expect(at(related, 'count-usd')).toBe('0.05933333333333333333333333333333333333333');
    const { calculation, cell } = countReader(counted(fiscal2024));
    expect(at({ ...related, rate: 'parity' }, 'count-ppp')).toBe('0.089');
    expect(calculation.unit(cell(related, 'count-usd'))).toBe('USD/year');
    expect(calculation.unit(cell(related, 'count-ppp'))).toBe('INT$/year');
  });

  it('differs from the reference in money, in points, and in multiples of the saving', () => {
    // 8.9 − 7.7 = 1.2; 1.2 ÷ 612.7 = 0.1958…%; 1.2 ÷ 150 ÷ 0.001 = 8
    expect(at(related, 'count-difference', 2024, core)).toBe('1.2');
    expect(at(related, 'count-difference-points', 2024, core)).toMatch(/^0\.195854/);
    expect(at(related, 'count-difference-saving', 2024, core)).toBe('8');
  });

  it('one level is two amounts', () => {
    // 2% × 612.7 = 12.254; 2% × 560 = 11.2; 1.054 ÷ 150 ÷ 0.001 = 7.02666…
    const frozen = { ...core, base: 2022 } as const;
    expect(at(core, 'count-level-money')).toBe('12.254');
    expect(at(frozen, 'count-level-money')).toBe('11.2');
    expect(at(core, 'count-level-difference', 2024, frozen)).toBe('1.054');
    expect(at(core, 'count-level-saving', 2024, frozen)).toMatch(/^7\.0266/);
  });
});

describe('the bridge', () => {
  const { at } = countReader(counted(fiscal2024));

  it('names what the published total does not break down', () => {
    // 8.9 − (7.7 + 0.2 + 0.2)
    expect(at(related, 'count-stated')).toBe('8.1');
    expect(at(related, 'bridge-remainder')).toBe('0.8');
  });

  it('runs from the ministry over each step to the other count and to the calendar year', () => {
    expect(at({ upTo: 'ministry' }, 'bridge-running')).toBe('7.7');
    expect(at({ upTo: 'hosts' }, 'bridge-running')).toBe('7.9');
    expect(at({ upTo: 'research' }, 'bridge-running')).toBe('8.1');
    expect(at({ upTo: 'extra' }, 'bridge-running')).toBe('9.72');
    // 8.7764 − 9.72, and ¼ × 7.1575 + ¾ × 8.7764 − 8.7764 (O68)
    expect(at(wide, 'bridge-gap')).toBe('-0.9436');
    expect(at(wide, 'count-other-calendar')).toBe('8.371675');
    expect(at(wide, 'bridge-calendar')).toBe('-0.404725');
  });

  it('years named by their end take the later one too', () => {
    const year = { kind: 'fiscal', firstMonth: 10, named: 'end' } as const;
    const other = { amount: { '2024': '8', '2025': '12' } };
    const american = countReader(counted({ ...fiscal2024, year, other }));
    // ¾ × 8 + ¼ × 12
    expect(american.at(wide, 'count-other-calendar')).toBe('9');
  });
});

describe('what is missing is said at its place', () => {
  const at = 'economies.JPN.counts';
  it.each([
    ['an amount of the year', core, 'count-amount', 2025, `missing-input ${at}.amounts.ministry.amount`],
    ['a GDP on other years', core, 'count-share', 2023, `missing-input ${at}.amounts.ministry.amount`],
    ['a rate of the year', core, 'count-rate', 2025, `missing-input ${at}.rates`],
    ['a rate that is not there', { ...core, rate: 'none' }, 'count-ppp', 2024, `missing-input ${at}.rates`],
    [
      'the GDP of the frozen year',
      { ...core, base: 2019 } as const,
      'count-gdp',
      2024,
      `missing-input ${at}.gdp`,
    ],
    [
      'the year before, for the calendar year',
      wide,
      'count-other-calendar',
      2023,
      `missing-input ${at}.other.amount`,
    ],
  ])('%s', (_, reading, formula, year, said) => {
    expect(countReader(counted(fiscal2024)).at(reading, formula, year)).toBe(said);
  });

  it('the GDP of the economy stands in only where its years are the same', () => {
    const none = { ...fiscal2024, gdp: undefined };
    expect(countReader(counted(none)).at(core, 'count-gdp')).toBe(`missing-input ${at}.gdp`);
    const own = { ...none, year: undefined };
    expect(countReader(counted(own)).at(core, 'count-gdp')).toBe('600');
    expect(countReader(counted(own)).at({ ...core, base: 2022 }, 'count-gdp')).toBe(
      'missing-input economies.JPN.gdp',
    );
  });

  it('the rate of the economy stands in, but never a parity', () => {
    const none = { ...fiscal2024, rates: undefined };
    expect(countReader(counted(none, { exchangeRate: '140' })).at(core, 'count-rate')).toBe('140');
    const parity = { exchangeRate: '100', exchangeRateBasis: 'ppp' } as const;
    expect(countReader(counted(none, parity)).at(core, 'count-rate')).toBe(`missing-input ${at}.rates`);
  });
});
