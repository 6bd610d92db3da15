/** The prefix of a trace in a document that is kept beside the open one: `beside:<entry>:<trace>`. */
const PREFIX = 'beside:';

/** What is the same in every document: the evidence. */
const SHARED = /^(figure|convention|account):/;

/** The trace of a number of another document on the shelf. */
export function traceIn(entry: string, trace: string): string {
  return SHARED.test(trace) || trace.startsWith(PREFIX) ? trace : `${PREFIX}${entry}:${trace}`;
}

/** Takes such a trace apart; undefined for a number of the open document or of the evidence. */
export function readTraceIn(trace: string): { entry: string; trace: string } | undefined {
  const match = /^beside:([^:]+):(.+)$/s.exec(trace);
  return match === null ? undefined : { entry: match[1] ?? '', trace: match[2] ?? '' };
}
