import type { Claim } from './coverage';
import type { Mark } from './place-marks';
import type { Evidence } from './schema';

/** Characters of a passage that a record holds, and the file of that record. */
export interface RecordedMark extends Mark {
  file: string;
  passage: string;
  class: Claim['class'];
  /** Whether a number must stand in it: a figure without a value is tied to words only. */
  holdsNumber: boolean;
}

/**
 * Gathers what the records of a source hold of its text: locators of figures, numbers known and not used, dates.
 *
 * Shape: in the order of their places in each passage.
 */
export function marksOf(evidence: Evidence): RecordedMark[] {
  const folder = `data/sources/${evidence.source.id}`;
  const marks: RecordedMark[] = [
    ...evidence.figures.map(({ id, passage, locator, value, kind }) => ({
      file: `${folder}/figures/${id}.json`,
      class: 'figure' as const,
      holdsNumber: value !== null || kind === 'claimed-amount',
      id,
      passage,
      ...locator,
    })),
    ...evidence.knownNotUsed.map(({ id, passage, start, end, quote }) => ({
      file: `${folder}/known-not-used.json`,
      class: 'known-not-used' as const,
      holdsNumber: true,
      ...{ id, passage, start, end, quote },
    })),
    ...evidence.dates.map(({ id, passage, start, end, quote }) => ({
      file: `${folder}/dates.json`,
      class: 'date' as const,
      holdsNumber: true,
      ...{ id, passage, start, end, quote },
    })),
  ];
  return marks.sort((one, other) => one.start - other.start);
}
