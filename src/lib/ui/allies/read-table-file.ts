import type { Locale } from '../../view/locale.ts';

/** A table of forty economies is a few kilobytes; more is another kind of file. */
export const LARGEST_TABLE = 200_000;

const ENCODINGS: Record<Locale, readonly string[]> = {
  en: ['windows-1252'],
  zh: ['gb18030', 'big5'],
  ja: ['shift_jis'],
};

/**
 * The text of a CSV file, in whatever encoding spreadsheets of the page's language write: Unicode where it is, else
 * the usual one of the language. Undefined for a file that is too large.
 */
export async function readTableFile(file: File, locale: Locale): Promise<string | undefined> {
  if (file.size > LARGEST_TABLE) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', ...ENCODINGS[locale]]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not written in this encoding: the next one is tried.
    }
  }
  return new TextDecoder('utf-8').decode(bytes);
}

/** True for files that hold a table, by their name: all others are scenario files. */
export function isTableFile({ name }: { name: string }): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}
