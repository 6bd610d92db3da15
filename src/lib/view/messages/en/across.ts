import type { AcrossProblemWords } from '../../problem-words.ts';

const bases = {
  market: 'market average',
  spot: 'spot rate',
  ppp: 'purchasing power parity',
  budget: 'budget rate',
};

/** Names and problems of the measures across economies. */
export const across = {
  names: {
    'alliance-rate': 'Rate of the alliance’s currency',
    'member-spending-of-year': 'Spending in the alliance’s currency',
    'member-gdp-of-year': 'GDP in the alliance’s currency',
    'member-spending': 'Spending in the alliance’s currency',
    'member-gdp': 'GDP in the alliance’s currency',
    'member-population': 'Population',
    'total-spending': 'Spending of all',
    'total-gdp': 'GDP of all',
    'total-population': 'Population of all',
    'spending-share': 'Share of the alliance’s spending',
    'gdp-share': 'Share of the alliance’s GDP',
    'burden-ratio': 'Burden ratio',
    'national-spending': 'Spending in national currency',
    'national-gdp': 'GDP in national currency',
    'ranked-share': 'Share of GDP, before any conversion',
    'member-share': 'Spending as a share of GDP',
    'equal-share-level': 'One level for all',
    level: 'Level that is asked of all',
    'gap-points': 'Gap to the level',
    'gap-money': 'Gap to the level, in money',
    'gap-shortfall': 'Shortfall',
    'gap-total': 'Shortfall of all',
    'population-share': 'Share of the alliance’s population',
    'equal-share': 'Equal share',
    'allocation-key': 'Part of the key',
    'allocation-total': 'Total to be split',
    allocation: 'Part of the total',
    'lorenz-gdp': 'Share of GDP up to this economy',
    'lorenz-spending': 'Share of spending up to this economy',
    'lorenz-slice': 'Twice the area under the curve here',
    'burden-gini': 'Gini coefficient of the burden',
    'gdp-rank': 'Rank by GDP',
    'share-rank': 'Rank by share of GDP',
    'rank-mean': 'Mean rank',
    'rank-product': 'Product of the two ranks’ deviations',
    'gdp-rank-square': 'Squared deviation of the rank by GDP',
    'share-rank-square': 'Squared deviation of the rank by share',
    'rank-correlation': 'Rank correlation of GDP and share of GDP',
    'host-cost': 'Cost of stationing',
    'host-share': 'Host’s part of the cost of stationing',
    'host-cost-moved': 'Cost that moves to the host',
    'host-transfer': 'What host-nation support moves',
    'spending-after-transfer': 'Spending after the move',
    'total-spending-after-transfer': 'Spending of all after the move',
    'spending-share-after-transfer': 'Share of spending after the move',
    'burden-ratio-after-transfer': 'Burden ratio after the move',
    'member-real-spending-of-year': 'Real spending in the alliance’s currency',
    'member-real-spending': 'Real spending in the alliance’s currency',
    'member-per-head': 'Spending per head in the alliance’s currency',
    'spending-rank': 'Rank by spending',
    'real-spending-rank': 'Rank by real spending',
    'per-head-rank': 'Rank by spending per head',
    'burden-rank': 'Rank by burden ratio',
    'gap-points-rank': 'Rank by gap in points',
    'gap-money-rank': 'Rank by gap in money',
    'allocation-rank': 'Rank by part of the total',
  } as Readonly<Record<string, string>>,
  inputs: {
    level: 'Level asked of all',
    'alliance-rate': 'Rate of the alliance’s currency',
    'allocation-total': 'Total to be split',
    'weight-gdp': 'Weight of GDP',
    'weight-population': 'Weight of population',
    'weight-equal': 'Weight of equal shares',
    'host-cost': 'Cost of stationing',
    'host-from': 'Host’s part before',
    'host-to': 'Host’s part after',
    'member-count': 'Number of economies',
  } as Readonly<Record<string, string>>,
  problems: {
    'no-members': () => ({
      message: 'The alliance has no economy.',
      remedy: 'Name the scenarios of at least two economies.',
    }),
    'too-few-to-rank': () => ({
      message: 'One economy alone cannot be ranked.',
      remedy: 'Name the scenario of a second economy.',
    }),
    'economy-twice': ({ economy, place }) => ({
      message: `${economy} stands in the alliance twice, through two scenarios.`,
      remedy: `Leave one of the two out (${place}): spending must not be counted twice.`,
    }),
    'unlike-years': ({ economy, otherEconomy }) => ({
      message: `${economy} and ${otherEconomy} count in years of different kinds.`,
      remedy: 'Put all on calendar years (conventions.yearBasis: "calendar").',
    }),
    'unlike-bases': ({ economy, otherEconomy, basis, otherBasis }) => ({
      message: `${economy} is converted at a ${bases[basis]}, ${otherEconomy} at a ${bases[otherBasis]}.`,
      remedy: 'Give all exchange rates on one basis.',
    }),
    'ppp-not-in-dollars': ({ currency }) => ({
      message: `At purchasing power parities amounts are international dollars, not ${currency}.`,
      remedy: 'Set the alliance’s currency to USD, or choose market rates.',
    }),
    'alliance-rate-missing': ({ currency, year }) => ({
      message: `There is no exchange rate of ${currency}, the alliance’s currency, for ${year}.`,
      remedy: `Give alliance.exchangeRate for ${year}, or the rate of an economy whose currency it is.`,
    }),
    'alliance-rates-differ': ({ economy, otherEconomy, currency, year }) => ({
      message: `${economy} and ${otherEconomy} give different rates of ${currency} for ${year}.`,
      remedy: 'Give one rate as alliance.exchangeRate.',
    }),
    'level-missing': () => ({
      message: 'No level is given that all are to meet.',
      remedy: 'Give alliance.level, a share of GDP in per cent.',
    }),
    'alliance-part-missing': ({ what }) => ({
      message:
        what === 'allocation'
          ? 'There is no total to be split.'
          : 'This economy is neither host nor guest of the troops.',
      remedy: what === 'allocation' ? 'Give alliance.allocation.' : 'Give another host or guest.',
    }),
    'ranks-equal': ({ year }) => ({
      message: `In ${year} all economies have the same rank, so that ranks say nothing about size.`,
      remedy: 'Economies that differ in GDP and in share of GDP are needed.',
    }),
    'weights-are-zero': () => ({
      message: 'The weights of the key sum to 0.',
      remedy: 'Give at least one weight above 0 (alliance.allocation.key).',
    }),
  } as AcrossProblemWords,
};

export type AcrossMessages = typeof across;
