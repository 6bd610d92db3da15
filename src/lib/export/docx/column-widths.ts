import { textWidth } from '../../view/charts/text-width.ts';

/** How much wider a bold heading is, on the generous side. */
const BOLD = 1.15;
/** In widths of an East Asian character: texts as short as this stay on one line, where the table has room for that. */
const SHORT = [8, 6, 4, 0];
/** The part of the table that short texts may take, so that long ones do not become ribbons. */
const ENOUGH = 0.6;
/** A long text asks for more room than a short one, not for all of it. */
const LONGEST = 60;
/** What stays on one line: a word, and each East Asian character by itself. */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^ \n\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu;

/** The size of the text, the space beside it and the whole width, all in twentieths of a point. */
interface Measures {
  size: number;
  padding: number;
  whole: number;
}

/**
 * Widths of a table's columns that together give the whole width: each has room for its longest word and for short
 * texts, and what is left goes to columns by the length of their texts.
 */
export function columnWidths(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { size, padding, whole }: Measures,
): number[] {
  const width = (text: string): number => textWidth(text.slice(0, 400), size);
  const room = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));
  const words = (text: string): readonly string[] => text.match(PIECES) ?? [];
  const columns = heads.map((head, at) => ({ head, texts: rows.map((cells) => cells[at] ?? '') }));
  const leastWith = (short: number): number[] =>
    columns.map(({ head, texts }) => {
      const pieces = texts.flatMap((text) => (width(text) <= short * size ? [text] : words(text)));
      return padding + Math.max(BOLD * room(words(head)), room(pieces));
    });
  const wanted = columns.map(({ head, texts }) =>
    Math.min(LONGEST * size, padding + Math.max(BOLD * width(head), room(texts))),
  );
  if (total(wanted) <= whole)
    return spread(
      wanted,
      wanted.map(() => 1),
      whole,
    );
  const tried = SHORT.map(leastWith);
  const least = tried.find((widths) => total(widths) <= ENOUGH * whole) ?? tried.at(-1) ?? [];
  const shares = wanted.map((one, at) => Math.max(0, one - (least[at] ?? 0)) + size);
  return spread(least, shares, whole);
}

/** Widths with what is left of the whole added by shares; the first takes what is lost in whole numbers. */
function spread(widths: readonly number[], shares: readonly number[], whole: number): number[] {
  const free = Math.max(0, whole - total(widths));
  const made = widths.map((one, at) => one + (free * (shares[at] ?? 0)) / Math.max(1, total(shares)));
  const scale = whole / Math.max(1, total(made));
  const cut = made.map((one) => Math.floor(one * scale));
  return cut.map((one, at) => (at === 0 ? one + whole - total(cut) : one));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
