/**
 * Takes the address at the end of a source's text apart from its words.
 *
 * @example splitSource('IMF: nominal GDP, https://data.imf.org') // ['IMF: nominal GDP', 'https://data.imf.org']
 */
export function splitSource(text: string): [words: string, address: string] {
  const at = text.search(/https?:\/\//);
  return at < 0 ? [text, ''] : [text.slice(0, at).replace(/[,，、\s]+$/, ''), text.slice(at)];
}

/** The words of a source without its address. */
export function sourceWithoutAddress(text: string): string {
  return splitSource(text)[0];
}
