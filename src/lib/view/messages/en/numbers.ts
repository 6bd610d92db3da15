import type { Locale } from '../../locale.ts';

const thin = '\u202f';
const one = (digits: string): boolean => digits === '1';

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
  perPerson: (text: string): string => `${text} a person`,
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
};

export type NumbersMessages = typeof numbers;
