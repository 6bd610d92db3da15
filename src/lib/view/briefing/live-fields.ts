import { formatQuantity } from '../number-format.ts';
import type { Word, Words } from '../charts/words.ts';
import type { BriefContext } from './brief-context.ts';
import { isNumber, traceNumber } from './trace-number.ts';

/** A trace in braces; longer ones are no traces. */
const FIELD = /\{([^{}\s]{1,300})\}/g;

/** A field of a text that leads to no number. */
export interface DeadField {
  trace: string;
}

/** The author's text with its live fields filled in; one that leads nowhere stays as it was written. */
export function filledText(
  text: string,
  context: BriefContext,
): { words: Words; dead: readonly DeadField[] } {
  const words: Word[] = [];
  const dead: DeadField[] = [];
  let end = 0;
  for (const match of text.matchAll(FIELD)) {
    const [field, trace = ''] = match;
    const found = traceNumber(trace, context);
    const at = match.index;
    if (at > end) words.push(text.slice(end, at));
    end = at + field.length;
    if (isNumber(found)) {
      const { value, unit, interval } = found;
      words.push({ text: formatQuantity(value, unit, context.words.core.numbers, { interval }), trace });
    } else {
      words.push(field);
      dead.push({ trace });
    }
  }
  if (end < text.length) words.push(text.slice(end));
  return { words, dead };
}
