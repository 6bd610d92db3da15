/** Who says so, and where it can be read. */
export interface SourceText {
  said: string;
  /** Empty where the source names no address. */
  address: string;
}

/** Takes the address off the end of a source as it is written in a document, in the reader's language. */
export function sourceText(source: string, translations: Readonly<Record<string, string>>): SourceText {
  const text = translations[source] ?? source;
  const at = text.search(/https?:\/\//);
  if (at < 0) return { said: text, address: '' };
  const address = /^\S+/.exec(text.slice(at))?.[0] ?? '';
  return { said: text.slice(0, at).replace(/[,，、:：;\s]+$/u, ''), address };
}
