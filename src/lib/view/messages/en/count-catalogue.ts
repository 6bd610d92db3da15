/** Words of the method page for the counts. */
export const countCatalogue = {
  words: {
    'count-amount':
      'The given amounts that the definition and the budget stage include, added up; a published total stands for its parts.',
    'count-stated':
      'The amounts of core and related spending in the initial budget that are stated one by one, added up.',
    'count-gdp-year':
      'The GDP given on the years of the amounts; or that of the economy, where its years are the same.',
    'count-gdp': 'GDP of the same year, or of the one year at which the base is frozen.',
    'count-share': 'The amount counted divided by the GDP that it is set against.',
    'count-rate': 'The exchange rate given with the amounts; or that of the economy.',
    'count-usd': 'The amount counted divided by a market, spot or budget rate.',
    'count-ppp':
      'The amount counted divided by a purchasing power parity: international dollars, never added to US dollars.',
    'count-level-money': 'The level applied to the GDP that it is read against.',
    'bridge-remainder': 'The published total less the amounts that are stated one by one.',
    'bridge-running': 'Everything on the bridge up to this step, added up.',
    'bridge-gap': 'The other published count less everything that is counted here.',
    'count-other-calendar':
      'The other count on calendar years: the months of both fiscal years that fall in the year.',
    'bridge-calendar': 'The other count on calendar years less the same on fiscal years.',
    'count-difference': 'The amount under one way of counting less that under another.',
    'count-difference-points': 'The share under one way of counting less that under another.',
    'count-difference-saving': 'The difference in US dollars divided by the saving of one year.',
    'count-level-difference': 'The level applied to one GDP less the same level applied to another.',
    'count-level-saving': 'That difference in US dollars divided by the saving of one year.',
  } as Readonly<Record<string, string>>,
  units: {
    '{cur}/USD': 'national currency per US dollar',
    'INT$/year': 'international dollars a year',
  } as Readonly<Record<string, string>>,
  cases: {
    'count-base': {
      'same-year': 'GDP of the same year',
      frozen: 'frozen base',
    },
    'count-gdp-source': {
      given: 'GDP given with the amounts',
      economy: 'GDP of the economy',
    },
    'count-rate-source': {
      given: 'rate given with the amounts',
      economy: 'rate of the economy',
    },
    'count-years': {
      own: 'calendar years',
      start: 'fiscal year named by its start',
      end: 'fiscal year named by its end',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
};
