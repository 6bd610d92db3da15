import type { Locale } from '../../locale.ts';
import type { ExpectedKind } from '../../typing/refusal.ts';
import type { RefusalWords } from '../../typing/refusal-words.ts';

const thin = '\u202f';
const one = (digits: string): boolean => digits === '1';

const wanted: Readonly<Record<ExpectedKind, string>> = {
  money: 'an amount of money',
  percent: 'a percentage',
  rate: 'an exchange rate',
  people: 'a number of people',
  plain: 'a plain number',
};

/** How numbers and units are written in English. Signs are put before these texts, never inside. */
export const numbers = {
  locale: 'en' as Locale,
  /** Digits before the point from which they are grouped in threes. */
  groupFrom: 4,
  /** Scales in use, largest first; below the last one the number stands in full. */
  scales: [
    { power: 12, word: 'tn', name: 'trillion' },
    { power: 9, word: 'bn', name: 'billion' },
    { power: 6, word: 'm', name: 'million' },
  ],
  chosenScales: {
    trillion: { power: 12, word: 'tn', name: 'trillion' },
    billion: { power: 9, word: 'bn', name: 'billion' },
    million: { power: 6, word: 'm', name: 'million' },
    unit: { power: 0, word: '', name: '' },
  },
  scaleChoices: {
    auto: 'To fit the number',
    trillion: 'Trillions (tn)',
    billion: 'Billions (bn)',
    million: 'Millions (m)',
    unit: 'In full',
  },
  decimalsChoices: { auto: 'Short', more: 'More digits' },
  /** Mark before the digits, where the language has one; all others show their code. */
  currencies: {
    JPY: '¥',
    USD: '$',
    KRW: '₩',
    AUD: 'A$',
    EUR: '€',
    PHP: '₱',
    GBP: '£',
    CNY: 'CN¥',
    TWD: 'NT$',
    CAD: 'C$',
    NZD: 'NZ$',
    SGD: 'S$',
    INR: '₹',
    INT$: 'Int$',
  } as Readonly<Record<string, string>>,
  /** Currencies as words in a sentence. */
  currencyNames: {
    JPY: 'yen',
    USD: 'US dollars',
    KRW: 'won',
    AUD: 'Australian dollars',
    EUR: 'euros',
    PHP: 'Philippine pesos',
    GBP: 'pounds sterling',
    CNY: 'yuan',
    TWD: 'New Taiwan dollars',
    INT$: 'international dollars',
  } as Readonly<Record<string, string>>,
  money: (digits: string, scale: string, currency: string): string => {
    const space = /[A-Z]{3}$/.test(currency) ? thin : '';
    return `${currency}${space}${digits}${scale === '' ? '' : thin + scale}`;
  },
  scaled: (digits: string, scale: string): string => (scale === '' ? digits : `${digits}${thin}${scale}`),
  /** Unit of an axis or a column: "¥ tn". */
  moneyUnit: (scale: string, currency: string): string =>
    scale === '' ? currency : `${currency}${thin}${scale}`,
  /** The same in words: "trillion yen". */
  moneyUnitWords: (scaleName: string, currencyName: string): string =>
    scaleName === '' ? currencyName : `${scaleName} ${currencyName}`,
  /** Units alone, as a column's head. */
  unitNames: { points: 'points', times: 'times', days: 'days', people: 'people', years: 'years' } as Readonly<
    Record<string, string>
  >,
  perPerson: (text: string): string => `${text} a person`,
  perPoint: (text: string): string => `${text} a point`,
  perYear: (text: string): string => `${text} a year`,
  inPricesOf: (text: string, year: number): string => `${text} in ${year} prices`,
  percent: (digits: string): string => `${digits}%`,
  percentOfGdp: (digits: string): string => `${digits}% of GDP`,
  percentPerYear: (digits: string): string => `${digits}% a year`,
  points: (digits: string): string => `${digits} ${one(digits) ? 'point' : 'points'}`,
  times: (digits: string): string => `${digits}×`,
  days: (digits: string): string => `${digits} ${one(digits) ? 'day' : 'days'}`,
  people: (digits: string, scale: string): string =>
    `${scale === '' ? digits : digits + thin + scale} ${one(digits) && scale === '' ? 'person' : 'people'}`,
  years: (digits: string): string => `${digits} ${one(digits) ? 'year' : 'years'}`,
  rate: (digits: string, currency: string, per: string): string => {
    const space = /[A-Z]{3}$/.test(currency) ? thin : '';
    return `${currency}${space}${digits} per ${per}`;
  },
  span: (from: number, to: number): string => `${from}–${to}`,
  lessThan: (text: string): string => `under ${text}`,
  between: (low: string, high: string): string => `${low} to ${high}`,
  about: (text: string): string => `≈${thin}${text}`,
  readAs: (text: string): string => `Read as ${text}`,
  /** Why a typed text was not taken, and what to type instead. */
  refusals: {
    empty: () => 'Type a number.',
    'too-long': ({ limit }) => `That is longer than ${limit} characters: type one number.`,
    invisible: () => 'The text holds characters that cannot be seen: type the number again by hand.',
    'mixed-digits': () => 'Two kinds of digits are mixed: use one kind, such as 3.5 or 三点五.',
    'other-digits': ({ found }) => `The digit “${found}” is not read here: use 0 to 9.`,
    'no-number': () => 'There is no number in this: type one such as 600 or 3.5.',
    'unknown-word': ({ found }) => `“${found}” is not understood here: leave it out.`,
    formula: () => 'A formula is not worked out here: type the number that it gives.',
    range: () => 'This looks like a range: type one number.',
    signs: () => 'There is more than one sign: use one minus at most.',
    'two-numbers': () => 'There are two numbers: type one.',
    comma: ({ found }) =>
      `The comma in “${found}” could be a decimal point: write 3.5 with a point, 1,234 with threes.`,
    separator: ({ found }) =>
      `The digits of “${found}” are not grouped in threes: write 1,234,567 or 1234567.`,
    points: ({ found }) => `“${found}” has more than one point: use the point for decimals only.`,
    'scale-order': () =>
      'The scales do not go from large to small: write 1兆2000億, 1.2 trillion or all digits.',
    'mixed-scales': () => 'Scale words of two languages are mixed: use one kind.',
    'exponent-too-large': ({ limit }) => `The exponent is beyond ${limit}: write the number in full.`,
    'exponent-with-scale': () => 'An exponent and a scale word together are unclear: use one of them.',
    'too-many-digits': ({ limit }) =>
      `There are more than ${limit} digits on one side of the point: shorten the number.`,
    'mixed-currencies': () => 'Two currencies are named: name one.',
    'other-currency': ({ found, expected }) =>
      `This field is in ${expected}, not “${found}”: convert the amount first.`,
    'unit-not-expected': ({ found, expected }) =>
      `“${found}” does not belong here: this field wants ${wanted[expected]}.`,
  } as RefusalWords,
};

export type NumbersMessages = typeof numbers;
