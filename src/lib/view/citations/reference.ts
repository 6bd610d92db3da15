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
  switch (style) {
    case 'chicago':
      return chicagoInText(work, locale, words);
    case 'apa':
      return apaInText(work, locale, words);
    case 'gbt7714':
      return gbtInText(work, 'numbered', number, locale);
    case 'gbt7714-author-year':
      return gbtInText(work, 'author-year', number, locale);
    case 'japanese':
      return japaneseInText(work);
  }
}
