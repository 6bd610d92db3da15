import { readDigitRun, type DigitRun } from './digit-run.ts';
import type { Refusal } from './refusal.ts';
import { LONGEST_WORD, meaningOf, type Meaning } from './vocabulary.ts';

/** A piece of a typed text. */
export type Token = (
  | Meaning
  | { is: 'number'; number: DigitRun }
  | { is: 'sign'; negative: boolean }
  /** A Chinese digit: 〇 to 九. */
  | { is: 'digit'; digit: number }
  /** 十, 百, 千. */
  | { is: 'small'; power: number }
  /** 点 between Chinese digits. */
  | { is: 'point' }
) & { text: string };

const DIGITS = '〇一二三四五六七八九';
const OTHER_DIGITS: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2 };
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const SIGNS: Readonly<Record<string, boolean>> = { '-': true, '+': false, '▲': true, '△': true };

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
const isLatin = (c: string | undefined): boolean => c !== undefined && /[A-Za-z]/.test(c);

/** Where the run of digits that begins at `start` ends. Spaces belong to it only between digits. */
function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const c = text[end] ?? '';
    const joins =
      isDigit(c) ||
      c === '.' ||
      c === ',' ||
      ((c === ' ' || c === "'" || c === '’') && isDigit(text[end + 1]));
    if (!joins) break;
    end += 1;
  }
  const exponent = /^[eE][+-]?\d{1,200}/.exec(text.slice(end));
  return exponent === null ? end : end + exponent[0].length;
}

/** The longest known word that begins here and does not end inside a Latin word. */
function wordAt(text: string, start: number): { text: string; meaning: Meaning } | undefined {
  for (let length = Math.min(LONGEST_WORD, text.length - start); length > 0; length -= 1) {
    const word = text.slice(start, start + length);
    if (isLatin(word.at(-1)) && isLatin(text[start + length])) continue;
    const meaning = meaningOf(word);
    if (meaning !== undefined) return { text: word, meaning };
  }
  return undefined;
}

function singleCharacter(c: string): Token | undefined {
  const digit = OTHER_DIGITS[c] ?? DIGITS.indexOf(c);
  if (digit >= 0) return { is: 'digit', digit, text: c };
  const power = SMALL[c];
  if (power !== undefined) return { is: 'small', power, text: c };
  if (c === '点' || c === '點') return { is: 'point', text: c };
  const negative = SIGNS[c];
  return negative === undefined ? undefined : { is: 'sign', negative, text: c };
}

function unknown(text: string, start: number): Refusal {
  const [word = ''] = /^(?:[A-Za-z]+|[^\d\s]{1,12})/u.exec(text.slice(start)) ?? [];
  if (word.startsWith('=')) return { why: 'formula' };
  if (/^[~〜]/.test(word)) return { why: 'range' };
  return { why: 'unknown-word', found: word.slice(0, 40) };
}

/** Takes a folded text apart, left to right, in linear time; the first piece that is not known ends it. */
export function readTokens(text: string): Token[] | Refusal {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text[at] ?? '';
    if (c === ' ') {
      at += 1;
      continue;
    }
    if (isDigit(c) || (c === '.' && isDigit(text[at + 1]))) {
      const end = endOfDigits(text, at);
      const number = readDigitRun(text.slice(at, end));
      if ('why' in number) return number;
      tokens.push({ is: 'number', number, text: text.slice(at, end) });
      at = end;
      continue;
    }
    const word = wordAt(text, at);
    const token: Token | undefined =
      word === undefined ? singleCharacter(c) : { ...word.meaning, text: word.text };
    if (token === undefined) return unknown(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
