import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/lib/quantity/decimal.ts';
import { allianceOf, readAlliance, type Ally } from './alliance-of.ts';

/**
 * Published parts of an alliance's burden. Where only spending was published, GDP stands in for it: an economy whose
 * GDP is its spending and whose share is 100% spends just that.
 */
const spends = (amount: string): Ally => ({ gdp: amount, share: '100' });

interface Case {
  id: string;
  source: string;
  address: string;
  allies: Record<string, Ally>;
  formula: string;
  member: string;
  stated: string;
  within: string;
}

/** Spending as a share of GDP, with digits enough that their product is the published amount. */
const shareOf = (spending: string, gdp: string): string =>
  decimal(spending).div(gdp).times(100).toSignificantDigits(30).toFixed();

const nato2019: Record<string, Ally> = {
  USA: { gdp: '20004.19', share: shareOf('685.0988', '20004.19') },
  // 984.2335 and 39243.16 less those of the United States.
  REST: { gdp: '19238.97', share: shareOf('299.1347', '19238.97') },
};
const nato = 'https://www.nato.int/docu/pr/2019/PR-2019-069-eng.xlsx';
const sipri = 'https://malta.news-pravda.com/en/world/2025/04/30/222.html';
const top = '954 336 190 114 92 89 84 83 68 62 48 48 48 47 40 37 35 30 29 25'.split(' ');

const cases: Case[] = [
  {
    id: 'O28',
    source: 'SIPRI, 28 April 2025, as reported: United States 997 of NATO’s 1,506 bn dollars',
    address: sipri,
    allies: { USA: spends('997'), REST: spends('509') },
    formula: 'spending-share',
    member: 'USA',
    stated: '66',
    within: '0.5',
  },
  {
    id: 'O28',
    source: 'SIPRI, 28 April 2025, as reported: United States 997 of the world’s 2,718 bn dollars',
    address: sipri,
    allies: { USA: spends('997'), REST: spends('1721') },
    formula: 'spending-share',
    member: 'USA',
    stated: '37',
    within: '0.5',
  },
  {
    id: 'O29',
    source: 'SIPRI, 28 April 2025, as reported: European members 454 of NATO’s 1,506 bn dollars',
    address: 'https://www.thethinkingconservative.com/global-military-spending-exceeds-2-7-trillion-report',
    allies: { EUR: spends('454'), REST: spends('1052') },
    formula: 'spending-share',
    member: 'EUR',
    stated: '30',
    within: '0.5',
  },
  // Recomputed from the tables; NATO prints no ratio. The method is that of the US Department of Defense (1995-2004).
  ...(
    [
      ['spending-share', '69.61', '0.005'],
      ['gdp-share', '50.97', '0.005'],
      ['burden-ratio', '1.366', '0.0005'],
    ] as const
  ).map(([formula, stated, within]) => ({
    id: 'O35',
    source: 'NATO PR/CP(2019)069, 2019e at 2015 prices',
    address: nato,
    allies: nato2019,
    formula,
    member: 'USA',
    stated,
    within,
  })),
  {
    id: 'O65',
    source: 'SIPRI, April 2026, in ICAEW’s chart of the week: the largest 20 together',
    address:
      'https://www.icaew.com/insights/viewpoints-on-the-news/2026/may-2026/chart-of-the-week-top-20-military-spenders',
    allies: Object.fromEntries(top.map((amount, at) => [`T${String(at)}`, spends(amount)])),
    formula: 'total-spending',
    member: 'ALL',
    stated: '2459',
    within: '0',
  },
];

describe('published shares of a burden', () => {
  it.each(cases)('$id: $source: $formula is $stated', ({ allies, formula, member, stated, within }) => {
    const value = readAlliance(allianceOf(allies)).number(formula, member);
    expect(value.minus(stated).abs().lte(within), value.toString()).toBe(true);
  });

  it('the ratio of the United States is its own share of GDP over that of all', () => {
    const { number } = readAlliance(allianceOf(nato2019));
    const ratio = number('member-share', 'USA').div(number('equal-share-level'));
    expect(ratio.minus(number('burden-ratio', 'USA')).abs().lte('1e-28')).toBe(true);
  });
});
