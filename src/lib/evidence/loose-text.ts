import { itemAt } from '../quantity/item-at.ts';

/** What typography adds: white space, quotation marks, characters without width. */
const TYPOGRAPHY = /[\p{White_Space}\p{Quotation_Mark}\p{Default_Ignorable_Code_Point}]+/gu;
/** A character with the marks that belong to it, so that composing never reaches across two of them. */
const CLUSTER = /.[\p{M}\uFF9E\uFF9F]*/gsu;

/** A text without its typography, and where each of its code units stood before. */
export interface LooseText {
  text: string;
  /** `at[i]` is the offset, in the text given, of code unit `i`; one more entry holds the length of that text. */
  at: number[];
}

/**
 * Takes typography off a text, so that full-width commas or other quotation marks do not make it another text.
 *
 * Shape: NFKC, without white space, quotation marks and characters of no width.
 */
export function looseText(text: string): string {
  return text.normalize('NFKC').replace(TYPOGRAPHY, '');
}

/**
 * The same as `looseText`, remembering where each code unit came from.
 *
 * Shape: `text` of the loose text, `at` one offset a code unit and one for the end.
 */
export function looseTextWithOffsets(text: string): LooseText {
  const at: number[] = [];
  let loose = '';
  for (const cluster of text.matchAll(CLUSTER)) {
    const kept = looseText(cluster[0]);
    for (let unit = 0; unit < kept.length; unit += 1) at.push(cluster.index);
    loose += kept;
  }
  at.push(text.length);
  return { text: loose, at };
}

/**
 * Turns a span of a loose text into the span of the text it was made from.
 *
 * Shape: `[start, end)` in UTF-16 code units; white space and quotation marks at the outer edge are left out.
 */
export function originalSpan(
  loose: LooseText,
  start: number,
  end: number,
  original: string,
): [number, number] {
  const first = itemAt(loose.at, start);
  if (end <= start) return [first, first];
  const last = itemAt(loose.at, end - 1);
  const cluster = original.slice(last).match(/^.[\p{M}\uFF9E\uFF9F]*/su);
  return [first, last + (cluster?.[0].length ?? 0)];
}
