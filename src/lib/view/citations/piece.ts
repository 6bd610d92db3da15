import { escapeHtml } from '../panel/escape-html.ts';

/** A part of a reference: how it is set, and where it leads. */
export interface Piece {
  text: string;
  italic?: boolean;
  address?: string;
}

/** Pieces as plain text. */
export function plainPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Pieces as HTML: every text escaped, only web addresses linked. */
export function htmlPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, italic, address }) => {
      const said = italic === true ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
      return address !== undefined && /^https?:\/\//i.test(address)
        ? `<a href="${escapeHtml(address)}">${said}</a>`
        : said;
    })
    .join('');
}

/** Ends a sentence with a full stop, unless it ends already. */
export function stopped(text: string): string {
  return text === '' || /[.?!。？！]$/u.test(text) ? text : `${text}.`;
}

/** Sentences with a space between them; empty ones are left out. */
export function joinSentences(sentences: readonly (readonly Piece[])[]): readonly Piece[] {
  return sentences
    .filter((one) => plainPieces(one) !== '')
    .flatMap((one, index) => (index === 0 ? one : [{ text: ' ' }, ...one]));
}
