import { words, type Word, type Words } from '../../charts/words.ts';

/** A pair of economies and the measures that put them in one order and in the other. */
export interface SaidFlip {
  one: Word;
  other: Word;
}

/** Words of the page of allies. */
export const allies = {
  title: 'Allies',
  heading: 'Who carries how much?',
  description:
    'Economies side by side: shares of the group’s defence spending and of its GDP, the gap to a common level, ranks by every measure and where they change, host-nation support, and a total split by key.',

  finding: (when: Word, top: string, topRatio: Word, bottom: string, bottomRatio: Word): Words =>
    words`In ${when}, beside their shares of the group’s GDP, the burden runs from ${bottomRatio} (${bottom}) to ${topRatio} (${top}). `,
  findingFlips: (count: Word, pairs: Word): Words =>
    words`Of ${pairs} pairs, ${count} change places with the measure.`,
  findingFirm: 'Every measure puts them in the same order.',
  nothing: 'Nothing can be compared as the inputs stand. The fields concerned are marked below.',
  alone: 'There is only one economy. Add another one below, and the two are compared.',

  exampleNote:
    'The economies beside your own are examples with published inputs. They become part of your scenario with the first change that you make on this page, and can be undone with it.',
  exampleKeep: 'Take them up',
  exampleDrop: 'Leave them out',

  from: 'Year',
  to: (year: number): string => `to ${year}`,
  toLabel: 'Up to',
  oneYear: 'that year alone',
  level: 'Common level',
  levelHint: 'Gaps are counted to it',
  currency: 'Shown in',
  currencyHint: 'Money of all economies is converted to it',
  follow: 'In focus',

  economiesTitle: 'Economies and their inputs',
  economiesIntro: (year: Word): Words =>
    words`Numbers for ${year}, each in its own currency. Everything else about an economy is behind “all inputs”.`,
  columns: {
    economy: 'Economy',
    currency: 'Currency',
    gdp: (year: string): string => `GDP ${year}`,
    share: 'Defence, % of GDP',
    population: (year: string): string => `Population ${year}`,
    rate: (year: string): string => `Per US dollar ${year}`,
    more: 'More',
  },
  example: 'example input',
  fieldOf: (field: string, economy: string): string => `${field}, ${economy}`,
  notGiven: 'not given',
  ownDollar: 'US dollars',
  allInputs: 'All inputs',
  allInputsOf: (economy: string): string => `All inputs of ${economy}`,
  name: 'Name',
  definition: 'Counted by the definition',
  definitionHint: 'Whose definition the share follows: the ministry’s, NATO’s, SIPRI’s',
  definitions:
    'Each share is counted as its source counts it: by a ministry, by SIPRI, by NATO or as the article has it. Unlike definitions stand side by side here.',
  remove: 'Remove',
  removeOf: (economy: string): string => `Remove ${economy}`,
  pathOf: 'Its path and demand, on the calculator',
  add: 'Add economies',
  addClose: 'Close',
  toEconomies: 'Change or add economies',

  waiting: (names: string): string =>
    `Left out until its marked inputs are mended: ${names}. The sums below are without it.`,

  resultsTitle: (when: Word): Words => words`Who carries how much, ${when}`,
  resultsHint: 'Choose a heading to rank by it.',
  place: 'Place',
  sortBy: (measure: string): string => `Rank by: ${measure}`,
  all: 'All together',
  none: 'none',
  whyNone: 'Why some numbers are missing',
  measures: {
    'member-share': 'Share of GDP',
    'burden-ratio': 'Burden ratio',
    'member-spending': 'Spending',
    'spending-share': 'Of all spending',
    'member-gdp': 'GDP',
    'gdp-share': 'Of all GDP',
    'member-per-head': 'Per head',
    'gap-points': 'Gap to the level',
    'gap-money': 'Gap in money',
  },
  totalsHint:
    'In the last row: one level for all that leaves the total unchanged, the sums, and the shortfall of those below the level.',
  facts: {
    gini: 'Gini of the burden',
    giniHint: '0: all carry the same share of GDP',
    correlation: 'Rank correlation of GDP and share of GDP',
    correlationHint: 'above 0: the larger economies carry a larger share',
  },

  ranksTitle: 'Places by every measure',
  ranksIntro:
    'The first place carries most. Every column measures in another way: by another quantity, in current or constant prices, at market rates or by purchasing power.',
  waysCounted: 'Measures counted',
  ways: {
    share: (): string => 'Share of GDP',
    burden: (): string => 'Burden ratio over the years',
    host: (): string => 'Burden ratio, host support moved',
    gap: (): string => 'Nearest to the level, in money',
    spending: (): string => 'Spending, market rates',
    real: (year: number): string => `Spending, prices of ${year}`,
    'spending-ppp': (): string => 'Spending, purchasing power',
    'per-head': (): string => 'Per head, market rates',
    'per-head-ppp': (): string => 'Per head, purchasing power',
    key: (): string => 'Part by your key',
  },
  wayMissing: (way: string, why: string): string => `Not counted: ${way}. ${why}`,
  wayNoPpp:
    'Purchasing power is not counted: give a purchasing-power rate for every economy, beside its rate in use.',

  ranks: {
    titleFlips: (flips: Word, pairs: Word): Words =>
      words`${flips} of ${pairs} pairs change places with the measure`,
    titleFirm: words`Every measure puts the economies in the same order`,
    subtitle: (when: Word): Words =>
      words`Place of each economy by each measure, ${when}; a diamond marks where two change places`,
    economy: 'Economy',
    range: 'From–to',
    noPlace: 'no number',
    place: (rank: number, count: number, tied: boolean): string =>
      `place ${rank} of ${count}${tied ? ', shared' : ''}`,
    sayPoint: (name: string, said: string): string => `${name}, ${said}`,
    sayRange: (name: Word, best: Word, worst: Word): Words =>
      plain(best) === plain(worst) ? words`${name} always ${best}` : words`${name} ${best} to ${worst}`,
    sayRanges: (list: Words): Words => words`Places over all measures: ${list}.`,
    between: '; ',
    span: (best: Word, worst: Word): Words =>
      plain(best) === plain(worst) ? words`${best}` : words`${best}–${worst}`,
    empty: 'Two economies with numbers are needed to compare places.',
  },

  firmTitle: 'What every measure agrees on',
  firmAll: words`The whole order is the same by every measure.`,
  firmNone: words`Nothing: no pair of economies stands in the same order by every measure.`,
  firmAbove: (above: Word, below: Words): Words => words`${above} carries more than ${below}`,
  firmSentence: (groups: Words): Words => words`By every measure counted, ${groups}.`,
  firmMore: (count: Word): Words =>
    plain(count) === '1' ? words`and ${count} pair more` : words`and ${count} pairs more`,
  and: ' and ',
  comma: ', ',
  semicolon: '; ',

  flipsTitle: 'Where the measure decides',
  flipsColumns: { pair: 'Pair', above: 'First one carries more by', below: 'Second one carries more by' },
  flipPair: ({ one, other }: SaidFlip): Words => words`${one} – ${other}`,
  flipsOthers: 'every other measure',
  flipsTied: (list: string): string => `tied by ${list}`,
  flipsNone: 'No pair changes places.',
  flipsMore: (count: number): string => `Show ${count} more`,

  splitTitle: 'A total split by key',
  splitIntro:
    'A sum to be shared, by GDP, by population, equally, or by weights of your own. It adds up to the last cent.',
  splitBegin: 'Split a total',
  splitEnd: 'Take the split out',
  total: 'Total a year',
  key: 'Split by',
  keys: { gdp: 'GDP', population: 'population', equal: 'equal parts', blend: 'weights of my own' },
  weightOf: { gdp: 'Weight of GDP', population: 'Weight of population', equal: 'Weight of equal parts' },
  weightReason: 'Reason for this weight',
  weightReasonHint: 'Why this much',
  part: 'Part of the total',
  keyPart: 'Key',
  sum: 'Sum',
  sumExact: 'equals the total exactly',

  hostTitle: 'Host-nation support',
  hostIntro:
    'What the host pays of the cost of stationing moves from one account to the other: what one side pays more, the other pays less, and nothing is counted twice.',
  hostAsked: (date: Word): Words =>
    words`In ${date} a larger Japanese share was asked for, without a number.`,
  hostEvidence: 'The request',
  hostPassage: 'Read where it stands',
  hostBegin: 'Look at host-nation support',
  hostEnd: 'Take it out',
  host: 'Host',
  guest: 'Stationed forces of',
  cost: 'Cost of stationing a year',
  hostFrom: 'Host’s share now',
  hostTo: 'Host’s share then',
  included: 'Spending as counted already holds',
  includedKinds: {
    both: 'both sides’ parts',
    host: 'the host’s part only',
    guest: 'the guest’s part only',
    neither: 'neither part',
  },
  hostColumns: {
    account: 'Account',
    before: 'Before',
    moved: 'Moves',
    after: 'After',
    ratio: 'Burden ratio',
    ratioAfter: 'Burden ratio then',
  },
  hostSame: 'Host and guest must be two economies of the comparison.',
};

const plain = (word: Word): string => (typeof word === 'string' ? word : word.text);

export type AlliesMessages = typeof allies;
