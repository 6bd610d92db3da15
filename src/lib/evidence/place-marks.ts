import { looseText, originalSpan, type LooseText } from './loose-text';
import { findNumberTokens } from './number-tokens';

/** Characters kept of a passage, with their recorded place. */
export interface Mark {
  id: string;
  start: number;
  end: number;
  quote: string;
  prefix?: string;
  suffix?: string;
}

/** Where a mark was found: in the text at hand, and in that text without typography. */
export interface Place {
  start: number;
  end: number;
  looseStart: number;
  looseEnd: number;
}

/** How far from its recorded place a mark is still taken for the same one, beyond what the text grew or shrank. */
const REACH = 40;

/**
 * Finds the marks of a passage in a text of it that is not the recorded one: other typography, or changed.
 *
 * Shape: a place for each mark that was found, no two on the same characters. A mark where it was recorded, or
 * moved by as much as the whole passage grew, goes before one that is only near; one that its prefix and suffix
 * surround goes before one that they do not.
 */
export function placeMarks(
  text: string,
  loose: LooseText,
  recordedLength: number,
  marks: readonly Mark[],
): Map<string, Place> {
  const growth = text.length - recordedLength;
  const tokens = findNumberTokens(loose.text);
  const cutsToken = ({ looseStart, looseEnd }: Place) =>
    tokens.some(
      ({ start, end }) => start < looseEnd && looseStart < end && (start < looseStart || looseEnd < end),
    );
  const places = new Map<string, Place>();
  const isFree = (place: Place) =>
    [...places.values()].every(
      (other) => other.looseEnd <= place.looseStart || place.looseEnd <= other.looseStart,
    );
  for (const reach of [0, REACH + Math.abs(growth)]) {
    for (const mark of marks) {
      if (places.has(mark.id)) continue;
      const distance = ({ start }: Place) =>
        Math.min(Math.abs(start - mark.start), Math.abs(start - mark.start - growth));
      const candidates = occurrences(text, loose, mark)
        .filter(({ place }) => distance(place) <= reach && !cutsToken(place) && isFree(place))
        .sort((one, other) => other.context - one.context || distance(one.place) - distance(other.place));
      const best = candidates[0];
      if (best !== undefined) places.set(mark.id, best.place);
    }
  }
  return places;
}

/**
 * Turns a recorded place into the place in the text without typography; the text must be the recorded one.
 *
 * Shape: the same offsets, and those in `loose.text`.
 */
export function placeAsRecorded(loose: LooseText, { start, end }: Mark): Place {
  const looseOffset = (offset: number) => loose.at.findIndex((original) => original >= offset);
  return { start, end, looseStart: looseOffset(start), looseEnd: looseOffset(end) };
}

function occurrences(text: string, loose: LooseText, mark: Mark): { place: Place; context: number }[] {
  const quote = looseText(mark.quote);
  const prefix = looseText(mark.prefix ?? '');
  const suffix = looseText(mark.suffix ?? '');
  const found: { place: Place; context: number }[] = [];
  for (let at = loose.text.indexOf(quote); at !== -1; at = loose.text.indexOf(quote, at + 1)) {
    const looseEnd = at + quote.length;
    const [start, end] = originalSpan(loose, at, looseEnd, text);
    const context =
      Number(loose.text.slice(0, at).endsWith(prefix)) + Number(loose.text.startsWith(suffix, looseEnd));
    found.push({ place: { start, end, looseStart: at, looseEnd }, context });
  }
  return found;
}
