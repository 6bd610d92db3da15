import type { SealedNumber } from '../briefing/manifest.ts';
import { folded } from './judge.ts';
import type { FoundUnit } from './found.ts';

/** A run of digits in a line, and the number that it belongs to; null for digits that stand for themselves. */
export interface DigitToken {
  digits: string;
  owner: number | null;
  /** Where it stands in the folded line. */
  at: number;
}

/** A line taken to pieces: its letters with a sign for each run of digits, and those runs. */
export interface TokenLine {
  text: string;
  letters: string;
  tokens: readonly DigitToken[];
}

/** A text of a manifest, its numbers written out. */
export interface SealedText extends TokenLine {
  /** All numbers in it, in their order. */
  owners: readonly number[];
  /** Its pairs of characters, to tell which text it was before somebody reworded it. */
  pairs: ReadonlySet<string>;
}

const DIGITS = /\p{Nd}(?:[\p{Nd},]*\p{Nd})?(?:\.\p{Nd}+)?/gu;

/** Takes a line to pieces that is given as texts with their owners. */
function tokenLine(pieces: readonly { text: string; owner: number | null }[]): TokenLine {
  let text = '';
  let letters = '';
  const tokens: DigitToken[] = [];
  for (const { text: piece, owner } of pieces) {
    const plain = folded(piece);
    for (const match of plain.matchAll(DIGITS))
      tokens.push({ digits: match[0], owner, at: text.length + match.index });
    text += plain;
    letters += plain.replace(DIGITS, '#');
  }
  return { text, letters, tokens };
}

/** A unit of a document; `owner` tells which marks are known. */
export function unitLine(
  { runs }: FoundUnit,
  owner: (run: FoundUnit['runs'][number]) => number | null,
): TokenLine {
  return tokenLine(runs.map((run) => ({ text: run.text, owner: owner(run) })));
}

/** A text of a manifest with its numbers in their places. */
export function sealedText(raw: string, numbers: ReadonlyMap<number, SealedNumber>): SealedText {
  const pieces: { text: string; owner: number | null }[] = [];
  let end = 0;
  for (const match of raw.matchAll(/\{(\d{1,9})\}/g)) {
    const id = Number(match[1]);
    const number = numbers.get(id);
    if (number === undefined) continue;
    pieces.push({ text: raw.slice(end, match.index), owner: null }, { text: number.text, owner: id });
    end = match.index + match[0].length;
  }
  pieces.push({ text: raw.slice(end), owner: null });
  const owners = pieces.flatMap(({ owner }) => (owner === null ? [] : [owner]));
  const line = tokenLine(pieces);
  return { ...line, owners, pairs: pairsOf(line.letters) };
}

/** How alike two lines are by their pairs of characters, from 0 to 1 (Dice). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * shared) / all;
}

/** The pairs of neighbouring characters of a line; of a very long one, of its beginning. */
export function pairsOf(letters: string): ReadonlySet<string> {
  const text = letters.slice(0, 2000);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
