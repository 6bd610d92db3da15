import type { Incomparable } from '../../../engine/attribution/comparable.ts';
import type { InputPart } from '../../../engine/attribution/input-parts.ts';
import { words, type Word, type Words } from '../../charts/words.ts';

/** Why two versions cannot be set against each other. */
export type IncomparableMessages = {
  [Code in Incomparable['code']]: (facts: Extract<Incomparable, { code: Code }>) => string;
};

const incomparable: IncomparableMessages = {
  'scenario-missing': (f) =>
    `One of the versions has no scenario “${f.scenario}”, so there is nothing to compare it with. It holds: ${f.known.join(', ')}. Put one of these in front, or choose another version.`,
  'economy-differs': (f) =>
    `The scenario is for ${f.before} in one version and for ${f.after} in the other: their amounts have no common change. Choose a version of the same economy.`,
  'currency-differs': (f) =>
    `The economy is in ${f.before} in one version and in ${f.after} in the other: convert one of them before comparing.`,
};

/** Words of "What changed?": a headline's change between two versions, split over the inputs. */
export const changes = {
  intro:
    'Sets another version of this work beside the present one and splits the change of a headline over the inputs that differ.',
  compareWith: 'Compare with',
  asOpened: (name: string): string => `${name}, as it was when it was opened`,
  outside: (name: string): string => `${name} (only read)`,
  link: 'a link',
  openFile: 'Read a file…',
  linkField: 'or paste a link',
  linkRead: 'Read it',
  readOnly: 'A file or link is only read for the comparison: nothing of your work changes.',
  refused: (name: string): string => `${name} was not read:`,
  sameVersion: 'No number differs: change an input above, or choose another version.',
  cannotRead: 'The other version has a fault that leaves nothing to compute: open it and mend it.',
  incomparable,
  headlines: 'Headlines then and now',
  measure: 'Headline',
  then: 'Then',
  now: 'Now',
  change: 'Change',
  choose: 'Split this change',
  noNumber: 'none',
  noNumberThen: (why: string): string => `The other version has no number here: ${why}`,
  noNumberNow: (why: string): string => `There is no number here now: ${why}`,
  unlikeUnits: (then: string, now: string): string =>
    `The numbers are in ${then} and in ${now}, which are not subtracted: use one exchange-rate basis in both versions.`,
  year: 'Year',
  yearsOfAnswer: 'the years of the answer',
  parts: {
    gdp: 'GDP given',
    growth: 'Growth',
    deflator: 'Deflator',
    'exchange-rate': 'Exchange rate',
    population: 'Population',
    budget: 'Budget',
    'tax-point': 'Yield of a tax point',
    'year-kind': 'Kind of year',
    'current-spending': 'Current spending',
    baseline: 'Baseline',
    target: 'Demanded level',
    path: 'Path and deadline',
    saving: 'Saving',
    'saving-rate': 'Rate that converts the saving',
    'gdp-base': 'GDP that the share is taken of',
    'price-year': 'Price year',
    'year-basis': 'Calendar or own years',
    horizon: 'Years looked at',
  } as Record<InputPart, string>,
  together: ' with ',
  togetherNote: 'Inputs that give no number when only one of them changes are taken together.',
  total: 'In all',
  title: (measure: string, how: 'more' | 'less' | 'none', size: Word): Words =>
    how === 'none'
      ? words`${measure}: no change`
      : words`${measure}: ${how === 'more' ? 'up' : 'down'} by ${size}`,
  subtitle: (unit: string): string => `What each changed input adds to or takes from it, ${unit}`,
  subtitleTimes: 'What each changed input adds to or takes from it',
  sentence: (then: Word, now: Word, parts: Words): Words => words`From ${then} to ${now}: ${parts}.`,
  noPartMoves: 'No input that differs moves this headline.',
  noPart: 'no input that differs moves it',
  sentencePart: (name: string, value: Word): Words => words`${name} ${value}`,
  partsBetween: ', ',
  exactly:
    'Each input’s part is the average of what it adds over all orders of changing the inputs (Shapley value), from every combination of them. The parts add up to the change exactly.',
  sampled: (orders: Word, seed: Word): Words =>
    words`More than ten inputs differ: each part is the average over ${orders} orders of changing the inputs, drawn with the seed ${seed}, so it is an estimate of the Shapley value. The parts add up to the change exactly.`,
  roundedNote: 'As shown, the parts are rounded and add up only nearly.',
  columnInput: 'Input',
  columnPart: 'Part of the change',
  panelTitle: (part: string, measure: string): string => `${part}: part of the change in “${measure}”`,
  panelTotal: (measure: string): string => `Change in “${measure}”`,
  otherSourceTitle: (measure: string): string =>
    `“${measure}” under the other source, less under the one in use`,
  inputThen: 'Input then',
  inputNow: 'Input now',
  inputUsed: 'In use',
  inputOther: 'The other source',
  rule: 'Rule',
  resultThen: 'Result then',
  resultNow: 'Result now',
  resultUsed: 'With the source in use',
  resultOther: 'With the other source',
  inYear: (name: string, year: number): string => `${name}, ${year}`,
  notGiven: 'not given',
  moreRows: (count: number): string => `and ${count} more`,
  values: {
    sameYear: 'GDP of the same year',
    frozen: (year: number): string => `GDP of ${year}, frozen`,
    calendar: 'calendar years',
    fiscal: (month: number): string => `fiscal years from month ${month}`,
    own: 'own years',
    span: (from: number, to: number): string => `${from} to ${to}`,
    fromYear: (from: number): string => `from ${from}`,
    nominal: 'nominal',
    real: 'real',
    plan: 'a plan of its own',
    'per-year': 'per year',
    'one-off': 'one-off',
    'not-stated': 'period not stated',
    years: (count: number): string => `over ${count} years`,
  },
  names: {
    priceYear: 'Price year',
    yearBasis: 'Years used',
    horizon: 'Years looked at',
    gdpBase: 'GDP that the share is taken of',
    yearKind: 'Kind of year',
    basis: 'Basis of the rate',
    shape: 'Shape of the path',
    span: 'Years of the path',
    limitOf: 'The limit is on',
    period: 'Period of the saving',
    baseline: 'Baseline',
  },
};

export type ChangesMessages = typeof changes;
