import { words, type Word, type Words } from '../../charts/words.ts';

/** What the sentences of answers are made of; each uses what it needs. */
export interface TakesSlots {
  economy: Word;
  /** The level asked for, or found. */
  level: Word;
  /** The year asked for, or found. */
  year: Word;
  from: Word;
  share: Word;
  before: Word;
  yearBefore: Word;
  limit: Word;
  growth: Word;
  nominal: Word;
  /** The same in real terms; empty where there is no deflator. */
  real: Words;
  amount: Word;
  /** What the amount is meant as, with its year or years. */
  meant: Words;
  gives: Word;
  low: Word;
  lowGives: Word;
  high: Word;
  highGives: Word;
}

/** Words of the question "What would it take?". */
export const takes = {
  fields: {
    level: 'Level',
    year: 'By',
    limit: 'Growth of at most',
    kind: 'Counted in',
    amount: 'Amount',
    meant: 'Meant as',
    inYear: 'Year',
    aYear: 'a year',
    ofGdp: 'of GDP',
  },
  kinds: { nominal: 'money', real: 'real terms' },
  meanings: {
    spending: 'spending in the year',
    increment: 'extra spending in the year',
    'cumulative-spending': 'all spending up to the year',
    'cumulative-increment': 'all extra spending up to the year',
  },
  meant: {
    spending: (_: Word, year: Word): Words => words`of spending in ${year}`,
    increment: (_: Word, year: Word): Words => words`of extra spending in ${year}`,
    'cumulative-spending': (from: Word, year: Word): Words => words`of spending over ${from} to ${year}`,
    'cumulative-increment': (from: Word, year: Word): Words =>
      words`of extra spending over ${from} to ${year}`,
  },
  growth: {
    title: 'The growth that a deadline needs',
    needs: (s: TakesSlots): Words =>
      words`For ${s.economy} to go from ${s.share} of GDP in ${s.from} to ${s.level} in ${s.year}, spending must grow by ${s.nominal} a year on average${s.real}.`,
    real: (real: Word, year: Word): Words => words`, or ${real} a year in prices of ${year}`,
    check: (s: TakesSlots): Words =>
      words`Put back: growing by that much each year, spending is ${s.gives} of GDP in ${s.year}.`,
  },
  year: {
    title: 'The year that a capped budget gets there',
    reached: (s: TakesSlots): Words =>
      words`If spending grows by at most ${s.limit} a year, ${s.economy} reaches ${s.level} of GDP in ${s.year}.`,
    reachedReal: (s: TakesSlots): Words =>
      words`If spending grows by at most ${s.limit} a year in real terms, ${s.economy} reaches ${s.level} of GDP in ${s.year}.`,
    check: (s: TakesSlots): Words =>
      words`Counted year by year: ${s.before} in ${s.yearBefore}, ${s.share} in ${s.year}.`,
    how: 'The first year in which spending under the cap, divided by GDP, is at the level: counted year by year with the exact engine.',
  },
  level: {
    title: 'The level that money buys',
    buys: (s: TakesSlots): Words =>
      words`On this path, ${s.amount} ${s.meant} buys a level of ${s.level} of GDP.`,
    check: (s: TakesSlots): Words =>
      words`Put back, it gives ${s.gives}; ${s.low} gives ${s.lowGives} and ${s.high} gives ${s.highGives}.`,
    inverted:
      'On this path the amount is a straight line in the level, so the formula is turned round exactly: the amount, less what a level of zero gives, divided by what each point adds.',
    bracketed:
      'On this path no formula gives the level, so the exact engine is tried from both sides until they agree to more digits than any page shows.',
    atZero: 'What a level of zero gives',
    perPoint: 'What each point of GDP adds',
    wanted: 'The amount asked about',
    below: 'Just below',
    above: 'Just above',
  },
  deadline: {
    over: (span: Word): Words => words`of spending over ${span}`,
    title: 'Another deadline',
    add: 'Set it beside this one',
    note: 'Adds a second demand with the same level and the other deadline; the charts and the comparison draw both.',
    later: (s: TakesSlots): Words =>
      words`Reaching ${s.level} by ${s.year} instead of ${s.from} takes ${s.amount} less ${s.meant}.`,
    earlier: (s: TakesSlots): Words =>
      words`Reaching ${s.level} by ${s.year} instead of ${s.from} takes ${s.amount} more ${s.meant}.`,
    same: 'This is the deadline already.',
    unlike: 'This path has no deadline that could be moved: choose a shape that has one.',
  },
  title: 'Answer to "What would it take?"',
  equation: 'How it was found',
  unsolved: {
    gone: 'The demand that was asked about is not there any more.',
    'level-out-of-range': 'A level lies above 0% and up to 100% of GDP: type one.',
    'limit-too-low': 'A limit of −100% or less leaves nothing to spend: type a limit above it.',
    'amount-not-positive': 'An amount of zero or less buys no level: type one above zero.',
    'no-target': 'Shares given year by year head for no level: choose another path.',
    'not-a-number': 'Type a number: what stands in a field here cannot be read.',
    already: (s: TakesSlots): Words =>
      words`${s.economy} is at ${s.share} of GDP in ${s.year}, which is at or above ${s.level} already.`,
    'cap-below-growth': (s: TakesSlots): Words =>
      words`No year: spending may grow by at most ${s.limit} a year and GDP grows by ${s.growth} in ${s.from}, so the share never rises to ${s.level}. Raise the limit above the growth of GDP.`,
    'not-by': (s: TakesSlots): Words =>
      words`Not within the years that are computed: in ${s.year} the share is ${s.share}, still below ${s.level}. Raise the limit.`,
    'deadline-before-start': (s: TakesSlots): Words =>
      words`${s.year} is not after ${s.from}, where the path begins: choose a later year.`,
    'below-least': (s: TakesSlots): Words =>
      words`No level: even a demand of zero gives ${s.gives}, more than ${s.amount}. Ask about a larger amount.`,
    'above-hundred': (s: TakesSlots): Words =>
      words`No level: all of GDP gives ${s.gives}, less than ${s.amount}. Ask about a smaller amount.`,
    'cap-binds': (s: TakesSlots): Words =>
      words`No level: the limit on growth lets through ${s.gives} at most, less than ${s.amount}. Raise the limit or ask about a smaller amount.`,
  },
};

export type TakesMessages = typeof takes;
