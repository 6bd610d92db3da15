/** Words of the inputs that come after the first, and of what an input unfolds: source, years, paste, reset. */
export const furtherInputs = {
  economyName: 'Name of the economy',
  economyCurrency: 'Currency, three letters',
  demandAdd: 'Add',
  reset: (to: string): string => `Reset to ${to}`,
  resetEmpty: 'Reset to not given',
  confirm: 'Confirm as mine',
  confirmHint: 'Keeps the number and takes the example mark off',
  sourceOfYours: 'Source of your number',
  sourcePlaceholder: 'Who says so, and when',
  addYear: 'Add a year',
  dropYear: (year: number): string => `Take ${year} out`,
  deflator: 'Deflator',
  deflatorKinds: { none: 'none', rate: 'one rate', index: 'index by year', growth: 'as in growth' },
  deflatorRate: 'Deflator, growth',
  exchangeRate: (currency: string): string =>
    `${currency.charAt(0).toUpperCase()}${currency.slice(1)} per US dollar`,
  exchangeRateBasis: 'Kind of rate',
  bases: { market: 'market average', spot: 'spot', ppp: 'purchasing power', budget: 'budget rate' },
  population: (year: number): string => `Population, ${year}`,
  populationGrowth: 'Population growth after that',

  horizon: 'Years shown',
  horizonFrom: 'First year',
  horizonTo: 'Last year',
  prices: 'Price year for real amounts',
  pricesNoEffect: 'real amounts need a deflator.',
  gdpBase: 'GDP that the share applies to',
  gdpBases: { 'same-year': 'of the same year', frozen: 'frozen at one year' },
  frozenYear: 'Frozen year',
  yearKind: 'Kind of year',
  yearKinds: {
    calendar: 'calendar year',
    start: 'fiscal, named by its start',
    end: 'fiscal, named by its end',
  },
  firstMonth: 'First month',
  yearBasis: 'Shown in',
  yearBases: { own: 'its own years', calendar: 'calendar years' },
  saving: 'The saving is read as',
  periods: {
    'not-stated': 'one year’s, period not stated',
    'per-year': 'per year',
    'one-off': 'once',
    total: 'a total over years',
  },
  savingYears: 'Years it covers',
  savingOwn: 'An amount of your own',
  savingAmount: 'Saving, US dollars',
  savingArticle: 'The article’s amount',
  savingNone: 'No saving is given.',
  display: 'Shown as',
  scale: 'Amounts',
  decimals: 'Digits',
  currency: 'Currency',
  national: 'national currency',
  dollars: 'US dollars',
  displayNote: 'Changes what is shown, never a result.',

  paste: 'Paste a column',
  pasteHint:
    'Two columns from a spreadsheet, years and values; or values alone, one a line, from the first year below.',
  pasteLabel: 'Copied cells',
  pasteUnit: 'The numbers are in',
  pasteFirstYear: 'First year',
  pasteUnderstood: (count: number, from: number, to: number): string => `${count} values, ${from} to ${to}:`,
  pasteUse: 'Use these',
  pasteReplaces: 'They replace the years above.',

  furtherTerms: {
    deflator:
      'A deflator is the price index of a whole economy. Dividing by it turns amounts of different years into amounts of one year’s prices.',
    frozen:
      'A frozen base applies the share to the GDP of one fixed year, as Japan’s own 2% target does with fiscal 2022. As GDP grows, the same percentage then buys less.',
    horizon:
      'The horizon is the span of years that is shown; cumulative amounts are counted from its first year.',
    ppp: 'A purchasing-power rate compares what money buys at home. Amounts at it are international dollars, and a saving in US dollars is not set beside them.',
    period:
      'The article gives the saving without a period. Read as one year’s, the comparison is the largest that the words allow for.',
  },
};

export type FurtherInputsMessages = typeof furtherInputs;
