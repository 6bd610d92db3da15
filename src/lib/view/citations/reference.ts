import type { Locale } from '../locale.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import { apaInText, apaReference } from './apa.ts';
import { chicagoInText, chicagoReference } from './chicago.ts';
import type { CitedWork } from './cited-work.ts';
import { gbtInText, gbtReference } from './gbt7714.ts';
import { japaneseInText, japaneseReference } from './japanese.ts';
import { htmlPieces, plainPieces, type Piece } from './piece.ts';

/** The forms of a reference: GB/T 7714 has one by number and one by author and year. */
export const CITATION_STYLES = ['chicago', 'apa', 'gbt7714', 'gbt7714-author-year', 'japanese'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A full reference in pieces: what is set in italics, and what leads to an address. */
function referencePieces(
  work: CitedWork,
  style: CitationStyle,
  locale: Locale,
  words: CitationsMessages,
): readonly Piece[] {
  switch (style) {
    case 'chicago':
      return chicagoReference(work, locale, words);
    case 'apa':
      return apaReference(work, locale, words);
    case 'gbt7714':
      return gbtReference(work, 'numbered', words);
    case 'gbt7714-author-year':
      return gbtReference(work, 'author-year', words);
    case 'japanese':
      return japaneseReference(work);
  }
}

/** A full reference as plain text. */
export function reference(
  work: CitedWork,
  style: CitationStyle,
  locale: Locale,
  words: CitationsMessages,
): string {
  return plainPieces(referencePieces(work, style, locale, words));
}

/** A full reference as HTML with its address as a link; everything escaped. */
export function referenceHtml(
  work: CitedWork,
  style: CitationStyle,
  locale: Locale,
  words: CitationsMessages,
): string {
  return htmlPieces(referencePieces(work, style, locale, words));
}

/**
 * What stands in the text where the work is cited: author, year and place in brackets; in the numbered form its
 * number in the list of references, from 1.
 */
export function inText(
  work: CitedWork,
  style: CitationStyle,
  locale: Locale,
  words: CitationsMessages,
  number?: number,
): string {
  return inTexts([work], style, locale, words, number);
}

/** The same of several works cited at one place, within one pair of brackets; numbers count on from the first. */
export function inTexts(
  works: readonly CitedWork[],
  style: CitationStyle,
  locale: Locale,
  words: CitationsMessages,
  first?: number,
): string {
  if (works.length === 0) return '';
  switch (style) {
    case 'chicago':
      return words.inBrackets(works.map((work) => chicagoInText(work, locale, words)).join(words.semicolon));
    case 'apa':
      return words.inBrackets(works.map((work) => apaInText(work, locale, words)).join(words.semicolon));
    case 'gbt7714':
      return works
        .map((work, index) =>
          gbtInText(work, 'numbered', first === undefined ? undefined : first + index, locale),
        )
        .join('');
    case 'gbt7714-author-year':
      return works.map((work) => gbtInText(work, 'author-year', undefined, locale)).join('');
    case 'japanese':
      return `（${works.map(japaneseInText).join('；')}）`;
  }
}
