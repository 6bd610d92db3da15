import { quotedText } from '../quoted-text.ts';

/** Characters that a cell may hold, with room to spare. */
const LONGEST = 30_000;

/** A text from outside as a cell shows it: in full, unseen characters written out as their codes. */
export function cellText(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => quotedText(line, LONGEST))
    .join(' ');
}
