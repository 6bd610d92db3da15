import type { Traced } from '../traced.ts';

/** What a number is that is no quantity: it is marked as such instead of carrying a trace. */
export type LabelKind = 'year' | 'date' | 'place' | 'id' | 'version' | 'scale' | 'count' | 'name' | 'input';

/** Words with digits that are no quantity: a year, a paragraph place, a tick of an axis. */
export interface Labelled {
  text: string;
  label: LabelKind;
}

export type Word = string | Traced | Labelled;

/** A line of text with its numbers still knowing what they are. */
export type Words = readonly Word[];

/**
 * Writes a line of words: a template whose parts keep their traces.
 *
 * @example words`In ${year} it costs ${amount} more`
 */
export function words(strings: TemplateStringsArray, ...parts: readonly (Word | Words)[]): Words {
  const line: Word[] = [];
  strings.forEach((text, index) => {
    if (text !== '') line.push(text);
    const part = parts[index];
    if (part === undefined || part === '') return;
    if (isWords(part)) line.push(...part);
    else line.push(part);
  });
  return line;
}

/** Puts lines together with something between them. */
export function joinWords(lines: readonly Words[], between: string): Words {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
}

/** The same line as plain text: for names of points, files and images. */
export function plainWords(line: Words): string {
  return line.map((word) => (typeof word === 'string' ? word : word.text)).join('');
}

/** A number that is no quantity. */
export function labelled(text: string, label: LabelKind): Labelled {
  return { text, label };
}

function isWords(part: Word | Words): part is Words {
  return Array.isArray(part);
}
