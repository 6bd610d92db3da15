import type { Word } from '../charts/words.ts';

/** What a live part of the answer changes; also the place on the page where an input stands. */
export type ControlId =
  | 'economy'
  | 'gdp'
  | 'growth'
  | 'deflator'
  | 'exchange-rate'
  | 'population'
  | 'baseline'
  | 'demand'
  | 'path'
  | 'horizon'
  | 'prices'
  | 'gdp-base'
  | 'year-kind'
  | 'saving'
  | 'accounts'
  | 'counts'
  | 'display';

/** A part of a sentence that the reader can change where it stands. */
export interface Control {
  control: ControlId;
  text: string;
}

export type PhrasePart = Word | Control;
export type Phrase = readonly PhrasePart[];

/** Writes a sentence whose parts keep what they are: words, numbers with traces, controls. */
export function phrase(strings: TemplateStringsArray, ...parts: readonly (PhrasePart | Phrase)[]): Phrase {
  const line: PhrasePart[] = [];
  strings.forEach((text, index) => {
    if (text !== '') line.push(text);
    const part = parts[index];
    if (part === undefined || part === '') return;
    if (isPhrase(part)) line.push(...part);
    else line.push(part);
  });
  return line;
}

/** The same sentence as plain text: for screen readers' announcements and tests. */
export function plainPhrase(line: Phrase): string {
  return line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

function isPhrase(part: PhrasePart | Phrase): part is Phrase {
  return Array.isArray(part);
}
