import { words, type Word, type Words } from '../../charts/words.ts';

/** What the finding of the page is made of. */
export interface CountFinding {
  economy: string;
  year: Word;
  low: Word;
  high: Word;
  apart: Word | null;
  times: Word | null;
  periodStated: boolean;
}

/** Words of the page about ways of counting. */
export const counts = {
  title: 'Definitions',
  heading: 'Which 2 per cent?',
  description:
    'The same defence spending under every convention at once: the ministry’s budget or with related spending, initial or with supplementary budget, GDP of the same year or frozen, each exchange rate; and a bridge from one definition to a wider one.',
  finding: ({ economy, year, low, high, apart, times, periodStated }: CountFinding): Words => {
    const start = words`${economy}’s defence spending of ${year} is ${low} or ${high} of GDP: it depends on what is counted, and against which GDP.`;
    if (apart === null) return start;
    if (times === null) return words`${start} The amounts are ${apart} apart.`;
    const note = periodStated ? '' : ' (its period is not stated; read as one year’s)';
    return words`${start} The amounts are ${apart} apart, ${times} the saving that the article cites${note}.`;
  },
  nothing: (economy: string): string =>
    `Nothing is known yet of how the defence spending of ${economy} is counted. Give the ministry’s budget of a year, and what is counted with it.`,
  noDocument: 'No economy can be computed as the inputs stand. The calculator marks the fields concerned.',
  toCalculator: 'Go to the calculator',
  begin: 'Give the first amount',
  economy: 'Economy',
  year: 'Amounts of',
  levelYear: 'Read in',
  reference: 'Compared with',
  yearName: (year: number, kind: 'calendar' | 'fiscal'): string =>
    kind === 'fiscal' ? `fiscal ${year}` : String(year),

  definitions: {
    core: 'Ministry’s budget',
    related: 'With related spending',
    wide: 'With all that is given',
  },
  stages: { initial: 'initial', all: 'with supplementary' },
  staged: (definition: string, stage: string): Words => words`${definition}, ${stage}`,
  gdpOf: (year: Word): Words => words`GDP of ${year}`,
  frozenGdp: (year: Word): Words => words`GDP frozen at ${year}`,
  ofBase: (name: Words, base: Words): Words => words`${name}; ${base}`,
  upTo: (name: string): Words => words`up to: ${name}`,
  noAmount: (name: string, year: number): string =>
    `No amount is given for “${name}” in ${year}: give it below, or choose another year.`,
  none: '–',

  chartTitle: (amount: Words, low: Word, high: Word): Words =>
    words`One budget, ${low} to ${high} of ${amount}`,
  chartGdp: 'GDP',
  chartPlain: words`One budget, counted in several ways`,
  chartSubtitle: (base: Words): Words => words`% of GDP; filled: ${base}`,
  chartSubtitleTwo: (same: Words, frozen: Words): Words =>
    words`% of GDP; filled: ${same}; hollow: ${frozen}; the axis does not begin at zero`,
  chartSay: (name: Words, shares: Words): Words => words`${name}: ${shares}`,
  chartShare: (share: Word, base: Words): Words => words`${share} (${base})`,
  levelMark: (level: Word): Words => words`level aimed at: ${level}`,
  columnCounted: 'What is counted',
  columnAmount: 'Amount',

  tableTitle: 'What differs, and by how much',
  tableIntro: 'Every way of counting beside the one chosen above.',
  columnShare: (base: Words): Words => base,
  columnMore: 'More than the reference',
  columnPoints: 'Points of GDP',
  columnTimes: 'Times the saving',
  isReference: 'reference',

  dollarsTitle: 'In dollars',
  dollarsIntro:
    'A share is the same in any currency; an amount in dollars is not. International dollars (INT$, at purchasing power parity) say what it buys at home: they are never added to US dollars, nor set beside the saving.',
  bases: {
    market: 'market average',
    spot: 'spot rate',
    budget: 'budget rate',
    ppp: 'purchasing power parity',
  },
  own: 'rate of the calculator',

  levelTitle: (level: Word): Words => words`Two readings of ${level}`,
  levelLabel: 'Level, % of GDP',
  levelSaid: (level: Word, parts: Words): Words => words`${level} is ${parts}.`,
  levelPart: (amount: Word, base: Words): Words => words`${amount} of the ${base}`,
  levelApart: (amount: Word, how: 'more' | 'less' | 'none', times: Word | null): Words => {
    if (how === 'none') return words`Both readings come to the same.`;
    if (times === null) return words`${amount} lie between the two readings.`;
    return words`${amount} lie between the two readings: ${times} the saving that the article cites.`;
  },

  bridgeTitle: (from: Words, start: Word, to: Words, end: Word): Words =>
    words`From ${start} (${from}) to ${end} (${to})`,
  bridgePlain: words`From one definition to a wider one`,
  bridgeSubtitle: (unit: string): string =>
    `Each step adds or takes away; ${unit}; the axis does not begin at zero`,
  bridgeRemainder: 'Not broken down',
  bridgeGap: 'Not explained by the amounts above',
  bridgeCalendar: 'From fiscal to calendar year',
  bridgeOtherCalendar: (name: string): string => `${name}, as calendar year`,
  bridgeAll: 'all of it',
  bridgeSay: (start: Words, steps: Words, end: Words): Words =>
    words`Starting at ${start}; ${steps}; ends at ${end}.`,
  bridgeCloses: words`Start, steps and what is unexplained add up to the end exactly.`,
  bridgeStep: (name: Words, amount: Word): Words => words`${name} ${amount}`,
  columnStep: 'Step',
  columnSoFar: 'So far',
  bridgeNone: 'There is no bridge to draw yet',

  amountsTitle: 'The amounts',
  amountsIntro:
    'Everything on this page is added up from these. Each may be changed, moved or taken out; the order is that of the bridge.',
  edit: 'Change the amounts',
  fold: 'Fold',
  amountName: 'Name',
  role: 'Belongs to',
  roles: { core: 'the ministry’s budget', related: 'related spending', other: 'a wider count only' },
  stage: 'Stands in',
  budgetStages: { initial: 'the initial budget', supplementary: 'a supplementary budget' },
  add: 'Add an amount',
  newAmount: 'New amount',
  up: (name: string): string => `Move ${name} up`,
  down: (name: string): string => `Move ${name} down`,
  drop: (name: string): string => `Take ${name} out`,
  totalLabel: 'Published total of core and related spending',
  otherLabel: 'Another published count',
  gdpLabel: 'GDP on the same years',
  ratesLabel: 'National currency per dollar',
  addRate: (basis: string): string => `Add a rate: ${basis}`,
  frozenLabel: 'Base frozen at',
  notFrozen: 'not frozen',
  backToExample: 'Back to the example',
  exampleNote: 'Example inputs: published amounts, with publisher and date at each.',
};

export type CountsMessages = typeof counts;
