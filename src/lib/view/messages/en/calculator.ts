import { phrase, type Phrase, type PhrasePart } from '../../calculator/phrase.ts';

/** The parts that an answer sentence is made of, in any order. */
export interface AnswerSlots {
  economy: PhrasePart;
  from: PhrasePart;
  to: PhrasePart;
  year: PhrasePart;
  /** The words for the year of the answer: that year, or another where the deadline lies beyond the horizon. */
  when: Phrase;
  extra: PhrasePart;
  base: Phrase;
  total: PhrasePart;
  span: PhrasePart;
}

/** Words of the calculator page. */
export const calculator = {
  title: 'Calculator',
  heading: 'What a defence-spending demand costs',
  description:
    'What raising defence spending to 3, 3.5 or 5 per cent of GDP costs a country, beside the saving that the article cites; every number opens where it comes from.',

  thatYear: phrase`in that year`,
  inYear: (year: PhrasePart): Phrase => phrase`in ${year}`,
  atLevel: (level: PhrasePart): Phrase => phrase`at ${level}`,
  onBaseline: phrase`on the baseline`,
  onPlan: phrase`on the plan`,
  goes: ({ economy, from, to, year }: AnswerSlots): Phrase =>
    phrase`If ${economy} goes from ${from} to ${to} of GDP by ${year}, `,
  goesTyped: ({ economy, to }: AnswerSlots): Phrase => phrase`If ${economy} follows ${to}, `,
  goesCapped: ({ economy, to }: AnswerSlots, limit: PhrasePart): Phrase =>
    phrase`If ${economy} heads for ${to} of GDP with spending growing by at most ${limit} a year, `,
  typedPath: 'the shares given year by year',
  more: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}it spends ${slots.extra} more ${slots.when} than ${slots.base}, and ${slots.total} more over ${slots.span}.`,
  less: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}it spends ${slots.extra} less ${slots.when} than ${slots.base}, and ${slots.total} less over ${slots.span}: it already spends more than this demand asks.`,
  moreAlone: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}it spends ${slots.extra} more ${slots.when} than ${slots.base}.`,
  lessAlone: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}it spends ${slots.extra} less ${slots.when} than ${slots.base}: it already spends more than this demand asks.`,
  mixed: (slots: AnswerSlots, start: Phrase, less: boolean, totalLess: boolean): Phrase =>
    phrase`${start}it spends ${slots.extra} ${less ? 'less' : 'more'} ${slots.when} than ${slots.base}, but ${slots.total} ${totalLess ? 'less' : 'more'} over ${slots.span}.`,
  none: (slots: AnswerSlots, start: Phrase, total: Phrase): Phrase =>
    phrase`${start}it spends nothing extra ${slots.when} compared with ${slots.base}${total}: it already meets this level.`,
  noneTotal: (slots: AnswerSlots): Phrase => phrase`, and ${slots.total} over ${slots.span}`,
  totalMissing: (slots: AnswerSlots, why: string, remedy: string, go: PhrasePart): Phrase =>
    phrase` The sum over ${slots.span} cannot be given yet. ${why} ${remedy} ${go}`,
  missing: (slots: AnswerSlots, why: string, remedy: string, go: PhrasePart): Phrase =>
    phrase`The cost of ${slots.to} for ${slots.economy} by ${slots.year} cannot be given yet. ${why} ${remedy} ${go}`,
  typeIt: 'Type it here',
  nothingUsable: 'No scenario can be computed as the inputs stand. The fields concerned are marked.',
  savingCited: (saving: PhrasePart, days: PhrasePart, when: Phrase): Phrase =>
    phrase`The ${saving} saving that the article cites equals ${days} of its spending ${when}.`,
  savingTyped: (saving: PhrasePart, days: PhrasePart, when: Phrase): Phrase =>
    phrase`The saving of ${saving} equals ${days} of its spending ${when}.`,
  savingThen: phrase`then`,
  savingWithout: (saving: PhrasePart, why: string): Phrase => phrase`Beside the ${saving} saving: ${why}`,

  periodUnstated: 'The article does not say whether the saving is per year or in all.',
  periodRead: {
    'not-stated': 'Read as: one year’s saving',
    'per-year': 'Read as: every year',
    'one-off': 'Read as: once',
    total: 'Read as: a total over several years',
  },
  otherReports: (count: number, amounts: Phrase): Phrase =>
    phrase`${count === 1 ? 'Other reports put' : 'Other reports put'} it at about ${amounts}.`,
  and: ' and about ',
  seeAccounts: 'See what they give',

  inputsTitle: 'Inputs',
  costTitle: 'What it costs',
  barInputs: 'Inputs',
  barSource: 'Where it comes from',
  tableTitle: 'Year by year',
  tableMeasures: 'Columns',
  tableCsv: 'CSV',
  tableCsvHint: 'Download this table with full precision',
  year: 'Year',
  noNumber: 'none',
  questions: {
    title: 'More questions',
    sections: {
      takes: {
        name: 'What would it take?',
        hint: 'Growth that a deadline needs, the year that a capped budget gets there, the level that money buys.',
      },
      split: {
        name: 'What may count towards it?',
        hint: 'A demand split into a core and a related part: paths stacked, with a gap for each.',
      },
      plan: {
        name: 'What would be spent anyway?',
        hint: 'A committed plan as the baseline, and until when the demand lies below it.',
      },
      sure: {
        name: 'How sure is this?',
        hint: 'Inputs as ranges or distributions: bands by year, quantiles, and which input moves the result most.',
      },
      changes: {
        name: 'What changed?',
        hint: 'Another version beside this one, and each headline’s change split over the inputs that differ.',
      },
      sources: {
        name: 'Sources that disagree',
        hint: 'Several sources for one input: which is used, and what the others would give.',
      },
    },
  },
  spendingModes: 'Amounts drawn',
  savingViews: 'View of the saving',
  ladderOrders: 'Order of the demands',
};

export type CalculatorMessages = typeof calculator;
