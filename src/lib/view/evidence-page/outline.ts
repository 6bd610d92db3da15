import type { Evidence, Passage } from '../../evidence/schema.ts';
import type { Locale } from '../locale.ts';
import type { RecordsMessages } from '../messages/en/records.ts';
import { placeText } from '../records/place-text.ts';

/** A paragraph of the article as the page shows it: never its text, always what it says in our words. */
export interface OutlinePassage {
  id: string;
  /** "2.1 ¶1" */
  place: string;
  ordinal: number;
  /** In characters, as the fingerprint counts them. */
  length: number;
  gloss: string;
  /** Ids of its figures in the order of the text. */
  figures: readonly string[];
}

/** A chapter or a section with its heading; what stands before the first chapter has none. */
export interface OutlinePart {
  id: string;
  level: 2 | 3;
  heading: string | null;
  /** The heading is a passage of the article too. */
  passage: OutlinePassage | null;
  passages: readonly OutlinePassage[];
}

/** The article from its first paragraph to its last, by chapters and sections. */
export function outline(evidence: Evidence, locale: Locale, words: RecordsMessages): OutlinePart[] {
  const parts: { -readonly [K in keyof OutlinePart]: OutlinePart[K] }[] = [];
  const front: OutlinePart = { id: 'front', level: 2, heading: null, passage: null, passages: [] };
  for (const passage of evidence.passages) {
    const row = passageRow(passage, evidence, locale, words);
    if (passage.heading !== undefined) {
      const level = passage.section.length === 0 ? 2 : 3;
      parts.push({ id: passage.id, level, heading: passage.heading[locale], passage: row, passages: [] });
      continue;
    }
    if (parts.length === 0) parts.push(front);
    const part = parts.at(-1);
    if (part !== undefined) part.passages = [...part.passages, row];
  }
  return parts;
}

function passageRow(
  { id, ordinal, length, gloss }: Passage,
  { figures }: Evidence,
  locale: Locale,
  words: RecordsMessages,
): OutlinePassage {
  const own = figures
    .filter(({ passage }) => passage === id)
    .sort((a, b) => a.locator.start - b.locator.start);
  return {
    id,
    place: placeText(id, words),
    ordinal,
    length,
    gloss: gloss[locale],
    figures: own.map((figure) => figure.id),
  };
}
