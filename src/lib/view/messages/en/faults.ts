import type {
  DecimalFlaw,
  ExpectedKind,
  Fault,
  FaultCode,
  IdFlaw,
  JsonKind,
} from '../../../scenario/fault.ts';
import { closestWord } from '../../closest-word.ts';

/** One sentence a fault: what is wrong, and the remedy. The place is put before it where it is needed. */
export interface FaultMessages {
  sentences: { [Code in FaultCode]: (fault: Extract<Fault, { code: Code }>) => string };
  /** The line that counts the faults which are not listed. */
  more: (count: number) => string;
}

const kinds: Record<JsonKind, string> = {
  nothing: 'nothing',
  null: 'null',
  'true-or-false': 'true or false',
  number: 'a number',
  text: 'a text',
  list: 'a list',
  object: 'an object',
};

const expected: Record<ExpectedKind, string> = {
  text: 'a text in quotes',
  decimal: 'a number in quotes, such as "3.5"',
  'whole-number': 'a whole number without quotes, such as 2030',
  'true-or-false': 'true or false',
  object: 'an object in { }',
  list: 'a list in [ ]',
  interval: 'two numbers in quotes, such as ["1.5", "2.5"]',
};

const decimalRemedies: Record<DecimalFlaw, string> = {
  empty: 'is empty; give a number, such as "3.5"',
  exponent: 'is written with an exponent; write the number in full',
  'plus-sign': 'has a plus sign; leave it out',
  separator: 'has separators; write the digits alone, with a point before decimals',
  percent: 'has a percent sign; leave it out, shares and rates are in per cent anyway',
  hex: 'is not a decimal number; write it in the digits 0 to 9',
  point: 'has a point without digits beside it; write a digit on both sides, such as "0.5"',
  'other-digits': 'has digits or signs that are not ASCII; write it in the digits 0 to 9',
  invisible: 'holds characters that cannot be seen; type the number again',
  'too-long': 'has more than 40 digits before or after the point; shorten it',
  'no-number': 'is no number; give one, such as "3.5", or leave the field out',
  other: 'is no number; write digits with at most one point, such as "3.5"',
};

const idRemedies: Record<IdFlaw, string> = {
  empty: 'An id is empty; give 1 to 64 letters, digits, or _ . -.',
  'too-long': 'is longer than 64 characters; shorten it.',
  characters: 'is no id; use only the letters A to Z, digits, and _ . -.',
};

const oneOf = (list: readonly string[]): string => (list.length === 0 ? '' : `; known: ${list.join(', ')}`);
const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 10_000) / 100).toString()} MB`;

const undrawable = {
  'not-there': 'holds no number; give the number first, or correct the place.',
  'other-place': 'cannot be uncertain; name the place of a growth, deflator, exchange rate, GDP or baseline.',
  figure: 'is a figure of the article, which stands as it is; give a number of your own there first.',
  plan: 'is a plan with its own path; name the share that the plan starts from.',
} as const;

const ranges = {
  rate: 'a rate must stay above -100',
  positive: 'the number must stay above 0',
  share: 'a share must stay from 0 to 100',
} as const;

export const faults: FaultMessages = {
  sentences: {
    'too-large': (f) =>
      `The file has ${megabytes(f.size)} and at most ${megabytes(f.limit)} is opened; leave out what is not needed.`,
    'not-utf8': () => 'The file is not UTF-8 text; save it as UTF-8 and open it again.',
    'not-json': (f) =>
      f.found === ''
        ? `The file ends too early, at line ${f.line}, column ${f.column}, and is not JSON; complete it.`
        : `The file is not JSON: at line ${f.line}, column ${f.column}, "${f.found}" does not fit; correct it there.`,
    'too-deep': (f) =>
      `The file is nested more than ${f.limit} deep; a scenario needs fewer levels, so take some out.`,
    'too-many': (f) =>
      `The file has more than ${f.limit} ${f.what} in one place; a scenario needs far fewer, so leave some out.`,
    'duplicate-field': (f) => `The field "${f.field}" stands here twice; keep one.`,
    'forbidden-field': (f) => `The name "${f.field}" is not allowed; remove it.`,
    'not-an-object': (f) =>
      `The file holds ${kinds[f.found]}, not a scenario; a scenario is an object in { } with "version": 1.`,
    'version-missing': () =>
      'The field "version" is missing, so this may be no Footing file; add "version": 1 if it is.',
    'version-newer': (f) =>
      `The file is of version ${f.version} and this program reads up to ${f.known}; open it with a newer one.`,
    'version-unknown': (f) =>
      `There is no version ${f.found}; write "version": 1, without quotes around the 1.`,
    'unknown-field': (f) => {
      const closest = closestWord(f.field, f.known);
      return closest === undefined
        ? `There is no field "${f.field}" here; remove it${oneOf(f.known)}.`
        : `There is no field "${f.field}" here; write "${closest}" if you mean that, or remove it.`;
    },
    'missing-field': (f) => `The field "${f.field}" is missing; add it.`,
    'wrong-type': (f) => `This is ${kinds[f.found]}; write ${expected[f.expected]}.`,
    'number-not-text': (f) =>
      `The number ${f.found} has no quotes; write it as a string in quotes: "${f.found}".`,
    'not-one-of': (f) => `"${f.found}" is not known here; use one of: ${f.allowed.join(', ')}.`,
    'not-a-decimal': (f) =>
      f.text === '' ? `The number ${decimalRemedies.empty}.` : `"${f.text}" ${decimalRemedies[f.why]}.`,
    'not-positive': (f) => `${f.text} is not above 0; give a number above 0.`,
    negative: (f) => `${f.text} is below 0; give 0 or more.`,
    'share-out-of-range': (f) => `A share of ${f.text}% lies outside 0 to 100; give a share from 0 to 100.`,
    'rate-too-low': (f) => `A rate of ${f.text}% leaves nothing; give a rate above -100.`,
    'interval-misses-value': (f) =>
      `${f.value} does not lie between ${f.low} and ${f.high}; correct the interval or the value.`,
    'not-a-year': (f) => `"${f.found}" is no year; give a whole number from 1900 to 2200.`,
    'not-a-whole-number': (f) =>
      `${f.found} is not possible here; give a whole number from ${f.from} to ${f.to}.`,
    'bad-id': (f) => (f.why === 'empty' ? idRemedies.empty : `"${f.id}" ${idRemedies[f.why]}`),
    'bad-currency': (f) => `"${f.found}" is no currency code; give three capital letters, such as JPY.`,
    'no-economy': () => 'There is no economy; add one with its currency, year and GDP.',
    'no-scenario': () => 'There is no scenario; add one with its id, economy, baseline, target and path.',
    'no-gdp': () => 'There is no GDP; give it for one year at least.',
    'from-after-to': (f) =>
      `The year ${f.to} lies before "from" (${f.from}); give ${f.from} or a later year.`,
    'target-missing': (f) => `A path of the shape "${f.shape}" needs a target; add "target", such as "3.5".`,
    'both-growth-kinds': () => 'Both "nominal" and "real" growth are given; keep one of them.',
    'both-deflator-kinds': () => 'Both "rate" and "index" are given for the deflator; keep one of them.',
    'id-used-twice': (f) => `The id "${f.id}" is used before, at ${f.first}; give another one.`,
    'unknown-reference': (f) => {
      const closest = closestWord(f.id, f.known);
      const hint =
        closest === undefined ? `correct it${oneOf(f.known)}` : `write "${closest}" if you mean that`;
      return `There is no ${f.kind} "${f.id}"; ${hint}.`;
    },
    'figure-without-value': (f) =>
      `The figure "${f.id}" states no number; choose another one or type a number.`,
    'figure-of-other-unit': (f) =>
      `The figure "${f.id}" is in "${f.unit}"; choose one that is ${f.needed === 'share' ? 'a share of GDP' : 'an amount of money'}.`,
    'parts-count': (f) =>
      `A demand is split into ${f.from} to ${f.to} parts, and here ${f.found === 1 ? 'is' : 'are'} ${f.found}; add or take out parts, or leave "parts" out.`,
    'part-without-path': (f) =>
      `The part "${f.id}" has no path of its own, and shares given year by year are of the whole demand; add "path" to it.`,
    'part-without-target': (f) =>
      `The part "${f.id}" has no target; add one. Only the last part may leave it out and take the rest.`,
    'parts-not-target': (f) =>
      `The parts add up to ${f.sum}% and the demand is ${f.target}%; correct one of them, or leave the last part\u2019s target out.`,
    'parts-above-target': (f) =>
      `The parts before the last add up to ${f.sum}%, more than the demand of ${f.target}%; lower a part or raise the demand.`,
    'weights-are-zero': () => 'All weights are 0; give at least one above 0.',
    'alternative-of-other-form': (f) =>
      f.needed === 'number'
        ? `"${f.input}" is one number; give the other source's number alone, not by year and not as a figure.`
        : `"${f.input}" is given by year; give the other source's numbers by year too, such as { "2025": "600" }.`,
    'basis-without-rate': (f) => `"${f.input}" is no exchange rate; leave "basis" out.`,
    'correlation-out-of-range': (f) =>
      `A correlation of ${f.text} lies outside -1 to 1; give one from -1 to 1.`,
    'cannot-be-drawn': (f) => `"${f.place}" ${undrawable[f.why]}`,
    'drawn-twice': (f) => `"${f.place}" is said to be uncertain before, at ${f.first}; keep one of the two.`,
    'low-above-high': (f) => `Low (${f.low}) is not below high (${f.high}); give a low that is below high.`,
    'central-outside': (f) =>
      `The central value ${f.central} does not lie between low (${f.low}) and high (${f.high}); move the ends around it.`,
    'draws-leave-range': (f) =>
      `Draws would reach from ${f.lowest} to ${f.highest}, but ${ranges[f.rule]}; bring the ends nearer to the centre.`,
    'correlated-not-drawn': (f) =>
      `"${f.place}" is not among the uncertain inputs; list it there first, or correct the place.`,
    'correlated-with-itself': (f) => `"${f.place}" is correlated with itself; name two different inputs.`,
    'correlated-twice': (f) => `These two inputs have a correlation before, at ${f.first}; keep one.`,
    'correlations-contradict': () =>
      'The correlations contradict one another: nothing moves together like this; bring some of them nearer to 0.',
    'link-not-ours': () => 'This address holds no scenario; copy the whole link again.',
    'link-newer': (f) =>
      `This link is of version ${f.version} and this program reads up to ${f.known}; open it with a newer one.`,
    'link-too-long': (f) =>
      `The link has ${f.length} characters and at most ${f.limit} work everywhere; use a file instead.`,
    'link-damaged': () => 'This link is damaged or was cut; copy the whole link again, or ask for the file.',
    'link-expands': (f) =>
      `This link unpacks to more than ${megabytes(f.limit)}, which no scenario does; ask for the file instead.`,
  },
  more: (count) => (count === 1 ? '… and 1 more.' : `… and ${count} more.`),
};
