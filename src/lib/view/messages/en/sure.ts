import { labelled, words, type Labelled, type Word, type Words } from '../../charts/words.ts';

const scale = (text: string): Labelled => labelled(text, 'scale');

/** Words of the question how sure the results are: inputs that are drawn, bands, and what moves a result. */
export const sure = {
  intro:
    'An input need not be one number. Say how far it may lie from its central value, and every result is drawn many times, by the same formulas. The exact results above stay as they are.',
  start: 'Try it with example widths',
  startHint:
    'One point of growth, ten per cent of the exchange rate: a start, no forecast. Every width is yours to change.',
  inputs: 'Uncertain inputs',
  kind: (name: string): string => `How sure: ${name}`,
  kinds: {
    sure: 'taken as sure',
    'low-central-high': 'low, central, high',
    triangular: 'triangle',
    uniform: 'evenly spread',
    normal: 'normal',
  },
  hints: {
    'low-central-high': 'Nine cases in ten lie between low and high; the central value is the middle one.',
    triangular: 'Never outside low and high; the central value is the most likely.',
    uniform: 'All values between low and high are as likely.',
    normal: 'Two cases in three lie within one standard deviation; cut off at four.',
  },
  hows: {
    value: '',
    points: 'in points, the same in every year',
    percent: 'in per cent, the same in every year',
    growth: (year: number): string => `in points of growth a year, from ${year} on`,
  },
  low: 'Low',
  high: 'High',
  sd: 'Standard deviation',
  fieldOf: (what: string, name: string): string => `${what}: ${name}`,
  figure: 'A figure of the article stands as it is. Give a baseline of your own to make it uncertain.',
  toBaseline: 'Go to the baseline',
  together: 'Inputs that move together',
  togetherHint: 'From −1 to 1; empty means independent.',
  correlation: (a: string, b: string): string => `${a} with ${b}`,
  settings: 'Draws and seed',
  samples: 'Draws',
  seed: 'Seed',
  settingsHint: 'The same scenario, seed and number of draws give the same digits in every browser.',
  drawing: (drawn: Word, of: Word): Words => words`${drawn} of ${of} draws`,
  drawnAll: (of: Word): Words => words`${of} draws`,
  failed: 'This browser does not run the draws: everything else stays.',
  broken: 'Correct what is marked: until then there is no band.',
  measuresLabel: 'Result drawn',
  measures: {
    increment: 'Extra',
    'cumulative-increment': 'Cumulative extra',
    spending: 'Spending',
    'real-increment': 'Real extra',
    'saving-ratio': 'Multiple of the saving',
  },
  percentile: (percent: number): string => `${percent}%`,
  mean: 'Mean',
  central: 'central',
  sure: 'sure',
  input: 'Input',
  from: 'Given as',
  atLow: 'at its 5%',
  atHigh: 'at its 95%',
  nothingUncertain: 'None of the uncertain inputs moves this result.',
  nothingMoves: 'None of the uncertain inputs moves this result in that year.',
  fanTitle: (name: string, year: Word, low: Word, high: Word): Words =>
    words`${name} in ${year}: nine draws in ten lie between ${low} and ${high}`,
  fanSubtitle: (name: string, unit: string): Words =>
    words`${name.toLowerCase()}, ${unit === '' ? 'times' : unit}; bands of ${scale('5 to 95%')} and ${scale('25 to 75%')} of the draws`,
  fanFooter: (inputs: Words, count: Word, seed: Word): Words =>
    words`Drawn from ${inputs}. ${count} draws, seed ${seed}. A band of what is not known about the inputs; the rounding of quoted figures is kept apart and is not in it.`,
  drawnNormal: (name: Words, sd: Word): Words => words`${name}: normal, standard deviation ${sd}`,
  drawnBetween: (name: Words, kind: string, low: Word, high: Word): Words =>
    words`${name}: ${low} to ${high} (${kind})`,
  tornado: 'What moves it most',
  tornadoTitle: (input: string, name: string, year: Word, low: Word, high: Word): Words =>
    words`${input} moves it most: ${name.toLowerCase()} in ${year} goes from ${low} to ${high}`,
  tornadoSubtitle: (name: string, unit: string): Words =>
    words`${name.toLowerCase()}, ${unit === '' ? 'times' : unit}; one input at a time at its ${scale('5%')} and ${scale('95%')} points, all others central`,
  tornadoSentence: (input: string, low: Word, high: Word): Words => words`${input}: ${low} to ${high}.`,
  table: (year: Word): Words => words`Headline numbers in ${year}`,
  measure: 'Result',
  rounding: (range: Word): Words =>
    words`Rounding of the quoted figures alone leaves ${range}: another matter than what is not known, and never added to it.`,
  panel: {
    quantile: (percent: number): string => `${percent}% of the draws lie below`,
    mean: 'Mean of the draws',
    end: (input: string, end: 'low' | 'high'): string =>
      `${input} at its ${end === 'low' ? '5' : '95'}% point`,
    drawn: 'Drawn from',
    draws: 'Draws',
    seed: 'Seed',
    rule: 'Rule',
    quantileRule: 'Place (n − 1)·p among the n draws in order, linear between neighbours.',
    meanRule: 'Sum of the draws divided by their number.',
    endRule: 'An exact result: this input at that point, all others central.',
    pairs: 'Draws come in pairs, the second mirrored at the centre of the first.',
    exact: 'Central result',
    waiting: 'Drawing again …',
    colon: ': ',
  },
};

export type SureMessages = typeof sure;
