import type { Fault } from './fault';
import type { Evidence } from './schema';

/** As much of a source's own text as a record may hold, in UTF-16 code units. */
export const LONGEST_LOCATOR = 30;

/** Some characters of a passage and where they stand. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/**
 * Checks that a span can stand where it says it does, without the passage's text.
 *
 * Problems: no such passage, an end that does not follow from start and quote, a place outside the passage, a
 * quote longer than a locator may be.
 */
export function spanFaults(
  file: string,
  id: string,
  passageId: string,
  span: Span,
  evidence: Evidence,
): Fault[] {
  const faults: Fault[] = [];
  const report = (wrong: string, remedy: string) => faults.push({ file, id, wrong, remedy });
  const passage = evidence.passages.find((candidate) => candidate.id === passageId);
  if (passage === undefined) {
    report(`there is no passage “${passageId}”`, 'name a passage of passages.json');
  } else if (span.end > passage.length) {
    const wrong = `it ends at ${String(span.end)}, and ${passageId} has ${String(passage.length)} characters`;
    report(wrong, 'take the offsets from the text again');
  }
  if (span.end - span.start !== span.quote.length) {
    const wrong = `from ${String(span.start)} to ${String(span.end)} is not the length of “${span.quote}”`;
    report(wrong, 'take the offsets from the text again');
  }
  if (span.quote.length > LONGEST_LOCATOR) {
    report(
      `the quote has ${String(span.quote.length)} characters`,
      `keep ${String(LONGEST_LOCATOR)} at most`,
    );
  }
  return faults;
}
