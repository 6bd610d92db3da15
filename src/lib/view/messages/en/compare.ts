import { words, type Word, type Words } from '../../charts/words.ts';

/** A step from one level to the next, as the finding says it. */
export interface SaidStep {
  from: Words;
  to: Words;
  amount: Word;
  how: 'more' | 'less' | 'none';
  isFirst: boolean;
}

/** The year that is looked at, and all years up to the last. */
export interface Span {
  year: Word;
  span: Word;
}

/** Words of the comparison page. */
export const compare = {
  title: 'Compare',
  heading: 'What does each step more cost?',
  description:
    'Demand levels side by side: what each step from one level of defence spending to the next costs, in a year and over all years, beside the baseline and beside the saving that the article cites.',

  finding: (year: Word, economy: string, steps: Words): Words => words`In ${year}, for ${economy}: ${steps}.`,
  step: ({ from, to, amount, how, isFirst }: SaidStep): Words => {
    if (how === 'none') return words`going from ${from} to ${to} costs nothing more`;
    if (how === 'less') return words`going from ${from} to ${to} costs ${amount} less`;
    return isFirst
      ? words`going from ${from} to ${to} costs ${amount} more`
      : words`from ${from} to ${to} another ${amount}`;
  },
  betweenSteps: ', ',
  nothing: 'No level can be computed as the inputs stand. The calculator marks the fields concerned.',
  toCalculator: 'Go to the calculator',

  year: 'Year',
  deadline: (year: number): string => `${year}, deadline`,
  addLabel: 'Another level, % of GDP',
  add: 'Add',
  addFigure: (level: string, who: string): string => `${level} (${who})`,
  addFigures: 'Levels of the article not shown',
  taken: 'This level is a column already.',
  remove: (level: string): string => `Take ${level} out`,
  inFocus: 'in focus',

  stepsTitle: 'Each step more',
  stepColumn: 'Step',
  stepFromTo: (from: Words, to: Words): Words => words`${from} → ${to}`,
  allSteps: (from: Words, to: Words): Words => words`all of it: ${from} → ${to}`,
  measures: {
    year: ({ year }: Span): Words => words`In ${year}`,
    usd: ({ year }: Span): Words => words`In ${year}, US$`,
    'per-head': ({ year }: Span): Words => words`Per head, ${year}`,
    ratio: ({ year }: Span): Words => words`Times the saving, ${year}`,
    horizon: ({ span }: Span): Words => words`In all, ${span}`,
  },

  pairsTitle: 'Any two levels',
  pairsIntro: 'From the level above each column to the level at the left of each row.',
  pairsCorner: 'to, from',
  pairMeasures: {
    year: 'In the year',
    usd: 'In US$',
    'per-head': 'Per head',
    ratio: 'Times the saving',
    horizon: 'In all',
  },
  pairsLabel: 'Measured by',

  matrixTitle: 'Every measure by level',
  measure: 'Measure',
  groups: {
    year: ({ year }: Span): Words => words`In ${year}`,
    horizon: ({ span }: Span): Words => words`In all, ${span}`,
    saving: ({ year }: Span): Words => words`Beside the saving, ${year}`,
    growth: ({ year }: Span): Words => words`Growth that it takes, to ${year}`,
  },
  compared: 'compared with',
  askedBy: 'Asked by',
  asker: (who: string, how: string, when: string): string => [who, how, when].filter(Boolean).join(', '),
  ownLevel: 'your own level',
  empty: 'nothing to compare',
  none: 'none',
  whyNone: 'Why some numbers are missing',

  besideTitle: 'Two saved scenarios',
  besideIntro:
    'Headline numbers of the open scenario beside those of another one that is kept on this device, each at its own deadline.',
  besideOnly:
    'Only one scenario is kept. Open or duplicate another one under “Scenarios”, and it can be chosen here.',
  besideChoose: 'Compare with',
  besideOpen: 'open now',
  besideOther: 'the other',
  besideDemand: 'Demand',
  besideSwitch: 'Open it',
  unlikeTitle: 'Not set beside each other',
  unlike: {
    currency: (here: string, there: string): string =>
      `One is in ${here}, the other in ${there}: amounts in them are not comparable. Convert both to US dollars at each one’s rate.`,
    noDollars: (here: string, there: string): string =>
      `One is in ${here}, the other in ${there}, and not both have an exchange rate: give the one that is missing, then compare in US dollars.`,
    dollars: (isHere: boolean): string =>
      `${isHere ? 'The open one' : 'The other'} is converted at a purchasing-power rate, so its dollars are international dollars: they are not set beside US dollars. Give it a market rate.`,
    'year-kind':
      'Their years are not the same twelve months: amounts of fiscal years are not set beside those of other years. Convert to calendar years.',
    'price-year': (here: string, there: string): string =>
      `Real amounts are in prices of ${here} here and of ${there} there: use one price year.`,
    'saving-period':
      'The saving is read for another period in each: its ratios are not comparable. Read it the same way in both.',
    horizon: (here: string, there: string): string =>
      `Sums run over ${here} here and over ${there} there: look at the same years.`,
  },
  alike: {
    currency: 'Compare in US dollars',
    own: 'Back to own currencies',
    noDollars: 'To the exchange rate',
    dollars: 'To the exchange rate',
    'year-kind': 'Use calendar years',
    'price-year': (year: string): string => `Use prices of ${year} in both`,
    'saving-period': 'Read it there as here',
    horizon: (years: string): string => `Look at ${years} in both`,
  },
  inDollars: 'Both are shown in US dollars, each at the rate of its own inputs.',
  heldApart: 'not set beside each other',
  besideNothing: 'Nothing in it can be computed as its inputs stand.',
  besideRows: { level: 'Level', deadline: 'Deadline' },
};

export type CompareMessages = typeof compare;
