import { UNSEEN_CHARACTER } from '../scenario/unseen-character.ts';

const LONGEST = 40;

function shown(character: string): string {
  if (!UNSEEN_CHARACTER.test(character)) return character;
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * A text from outside, fit to stand inside a sentence of ours: cut at 40 characters, and each control,
 * zero-width or direction character written out as its code. Reads no further than it shows.
 */
export function quotedText(text: string, longest: number = LONGEST): string {
  let quoted = '';
  let read = 0;
  for (const character of text.slice(0, longest * 2)) {
    const piece = shown(character);
    const isLast = read + character.length >= text.length;
    if (quoted.length + piece.length > (isLast ? longest : longest - 1)) return `${quoted}…`;
    quoted += piece;
    read += character.length;
  }
  return read < text.length ? `${quoted}…` : quoted;
}
