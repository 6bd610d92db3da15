import type { DecimalFlaw } from './fault.ts';
import { UNSEEN_CHARACTER } from './unseen-character.ts';

/** Says what is wrong with a text that is no decimal, as far as its first 200 characters tell. */
export function decimalFlaw(whole: string): DecimalFlaw {
  // The cut keeps a text of a million characters cheap: some patterns below try many splits.
  const text = whole.slice(0, 200);
  if (text === '') return 'empty';
  if (UNSEEN_CHARACTER.test(text)) return 'invisible';
  if (text.trim() === '') return 'empty';
  if (/^-?(?:NaN|Infinity|inf|null|undefined|true|false|n\/a)$/i.test(text.trim())) return 'no-number';
  if (/^-?0[xob]/i.test(text)) return 'hex';
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, '')) || /[０-９．，－＋]/.test(text)) return 'other-digits';
  if (/^-?\d*\.?\d*e[+-]?\d+$/i.test(text)) return 'exponent';
  if (/^-?\d+(\.\d+)?$/.test(text)) return 'too-long';
  if (/^\+/.test(text)) return 'plus-sign';
  if (/[%％‰]/.test(text)) return 'percent';
  if (/^-?(\.\d+|\d+\.)$/.test(text)) return 'point';
  if (/^-?[\d.][\d.,'_\s’]*$/.test(text)) return 'separator';
  return 'other';
}

interface Parts {
  negative: boolean;
  whole: string;
  fraction: string;
}

function split(text: string): Parts {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return {
    negative: text.startsWith('-'),
    whole: whole.replace(/^0+/, ''),
    fraction: fraction.replace(/0+$/, ''),
  };
}

/** Sign of a decimal text: −1, 0 or 1; `-0` has the sign 0. */
export function signOf(text: string): -1 | 0 | 1 {
  const { negative, whole, fraction } = split(text);
  if (whole === '' && fraction === '') return 0;
  return negative ? -1 : 1;
}

/** Compares two decimal texts exactly, digit by digit: −1, 0 or 1. */
export function compareDecimalTexts(left: string, right: string): -1 | 0 | 1 {
  const [leftSign, rightSign] = [signOf(left), signOf(right)];
  if (leftSign !== rightSign) return leftSign < rightSign ? -1 : 1;
  const [a, b] = [split(left), split(right)];
  const size = a.whole.length - b.whole.length;
  const width = Math.max(a.fraction.length, b.fraction.length);
  const [x, y] = [a.whole + a.fraction.padEnd(width, '0'), b.whole + b.fraction.padEnd(width, '0')];
  const larger = size !== 0 ? size > 0 : x > y;
  if (size === 0 && x === y) return 0;
  return larger === leftSign > 0 ? 1 : -1;
}
