import type { FootingDocument } from '../../scenario/document.ts';

/** What whoever has a link can read beyond the numbers: names, notes, sources that the reader wrote. */
export interface Revealed {
  label: string;
  notes: readonly string[];
  economies: readonly string[];
  scenarios: readonly string[];
  sources: readonly string[];
}

/** Lists every text of a document. */
export function revealed(document: FootingDocument): Revealed {
  const sources = new Set<string>();
  JSON.stringify(document, (key, value: unknown) => {
    if ((key === 'source' || key === 'definition' || key === 'stage') && typeof value === 'string')
      sources.add(value);
    return value;
  });
  const economies = Object.entries(document.economies);
  const written = (texts: readonly (string | undefined)[]): string[] =>
    texts.filter((text) => text !== undefined).filter((text) => text !== '');
  return {
    label: document.label ?? '',
    notes: written([
      document.note,
      ...economies.map(([, { note }]) => note),
      ...document.scenarios.map(({ note }) => note),
    ]),
    economies: economies.map(([code, { label }]) => label ?? code),
    scenarios: document.scenarios.map(({ id, label }) => label ?? id),
    sources: [...sources],
  };
}
