import type { RecordsMessages } from '../messages/en/records.ts';

/**
 * Where a passage stands, as a reader says it.
 *
 * @example placeText('2.1-p1', words) // "2.1 ¶1", 2.1 第1段
 */
export function placeText(passage: string, words: RecordsMessages): string {
  if (passage === 'abstract') return words.abstract;
  const [, section = passage, kind, number = ''] = /^(.*)-(h|p)(\d*)$/.exec(passage) ?? [];
  const named =
    section === 'intro' ? words.introduction : section === 'conclusion' ? words.conclusion : section;
  return kind === 'h' ? words.heading(named) : words.place(named, number);
}
