import type { Phrase } from '../calculator/phrase.ts';

/** Where the numbers of a line come from. */
export function wordTraces(line: Phrase): readonly string[] {
  return line.flatMap((part) => (typeof part === 'object' && 'trace' in part ? [part.trace] : []));
}
