import { unitText, type FoundUnit } from './found.ts';
import { folded } from './judge.ts';
import type { Finding } from './report.ts';
import type { DigitToken } from './text-tokens.ts';

/** Where a finding stands: its place in words, its unit, and the piece of that unit's text. */
export type Spot = Pick<Finding, 'place' | 'unit' | 'span'>;

/** A letter of a text: where it begins and ends, and where it ends in the folded text. */
interface Letter {
  from: number;
  to: number;
  after: number;
}

/** With its marks, those of half-width kana too: folding makes one letter of them. */
const LETTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;

/** Finds where runs of digits stand in the texts as written; each text is gone through once. */
export class Spots {
  private readonly texts = new WeakMap<FoundUnit, { text: string; letters: readonly Letter[] }>();

  /**
   * Shape: a `span` of null where text and folded text do not lie beside each other, as where an editor put a mark
   * over a digit.
   */
  of(unit: FoundUnit, order: number, { at, digits }: DigitToken): Spot {
    let known = this.texts.get(unit);
    if (known === undefined) {
      const text = unitText(unit);
      known = { text, letters: lettersOf(text) };
      this.texts.set(unit, known);
    }
    const { text, letters } = known;
    const first = letters[firstAfter(letters, at)];
    const last = letters[firstAfter(letters, at + digits.length - 1)];
    const isWhole =
      first !== undefined && last !== undefined && folded(text.slice(first.from, last.to)) === digits;
    return { place: unit.place, unit: order, span: isWhole ? [first.from, last.to] : null };
  }
}

/** Those letters of a text that are left when it is folded. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let after = 0;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const size = folded(letter).length;
    after += size;
    if (size > 0) letters.push({ from: index, to: index + letter.length, after });
  }
  return letters;
}

/** The index of the letter that a place in the folded text lies in. */
function firstAfter(letters: readonly Letter[], at: number): number {
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letters[middle]?.after ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
