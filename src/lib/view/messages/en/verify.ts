import type { BriefingRefusal } from '../../verify/briefing-refusal.ts';
import type { Unfollowed } from '../../verify/found.ts';
import type { Verdict } from '../../verify/report.ts';
import type { ManifestFlaw } from '../../briefing/manifest.ts';

type RefusalWords = {
  [Code in BriefingRefusal['code']]: (refusal: Extract<BriefingRefusal, { code: Code }>) => string;
};

const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`;

const refusals: RefusalWords = {
  empty: () => 'The file is empty; choose the briefing itself.',
  'too-large': ({ size, limit }) =>
    `The file has ${megabytes(size)} and at most ${megabytes(limit)} is opened; take pictures out of it, or check its parts.`,
  expands: ({ limit }) =>
    `A part of the file expands beyond ${megabytes(limit)}, which no briefing does; save it anew from Word and try again.`,
  'zip-damaged': () => 'The file is a damaged archive; open it in Word, save it anew, and try again.',
  'zip-names': () =>
    'The archive holds names that leave their folder or stand twice; it was not opened. Save the document anew from Word.',
  encrypted: () =>
    'The file has a password or is of the old Word format; save it without a password as .docx and try again.',
  pdf: () =>
    'A PDF keeps no marks of its numbers; give the Word, HTML or Markdown document that it was made from.',
  'not-a-document': () => 'The archive is no Word document; give a briefing as .docx, .html or .md.',
  'not-text': () => 'The file is no text that can be read; give a briefing as .docx, .html or .md in UTF-8.',
  'xml-damaged': ({ part }) =>
    `The part ${part} of the document is damaged; open it in Word and save it anew.`,
  'xml-entities': ({ part }) =>
    `The part ${part} declares a document type, which documents never do; it was not opened. Save the document anew from Word.`,
  'too-many': ({ limit }) => `The document has more than ${String(limit)} parts; check it in pieces.`,
};

const manifestFlaws: Record<ManifestFlaw, string> = {
  damaged:
    'What the document carries to be checked with is damaged; give the briefing as it was exported beside it.',
  altered:
    'What the document carries to be checked with was altered after the export; give the briefing as it was exported.',
  newer: 'The document was made by a newer version; check it with that one.',
  'too-large': 'What the document carries expands too far; give the briefing as it was exported.',
};

/** Words of the check of documents that come back. */
export const verify = {
  verdicts: {
    confirmed: 'confirmed',
    rounding: 'differs by rounding',
    altered: 'altered in the text',
    'source-changed': 'source changed',
    'engine-changed': 'engine changed',
    lost: 'no longer found',
    unsourced: 'new number without a source',
  } satisfies Record<Verdict, string> as Readonly<Record<Verdict, string>>,
  /** Where a finding stands. */
  paragraph: (number: string): string => `paragraph ${number}`,
  cell: (table: string, row: string, column: string): string =>
    `table ${table}, row ${row}, column ${column}`,
  nowhere: 'nowhere in the document',
  line: (place: string, verdict: string, texts: string): string => `${place}: ${verdict}: ${texts}`,
  texts: {
    was: (text: string): string => `was “${text}”`,
    is: (text: string): string => `is “${text}”`,
    should: (text: string): string => `should be “${text}”`,
    none: 'this version has no number here',
    separator: ', ',
  },
  made: (engine: string, date: string, checksum: string): string =>
    `Made with Footing ${engine} on ${date}, scenario checksum ${checksum}.`,
  summary: (count: number, all: number): string =>
    `${String(count)} of ${String(all)} numbers are confirmed.`,
  count: (verdict: string, count: number): string => `${verdict}: ${String(count)}`,
  unfollowed: {
    'tracked-changes': 'Tracked changes are read as accepted.',
    comments: 'Comments are not read.',
    pictures: 'Numbers inside pictures cannot be read.',
    macros: 'Macros are not run.',
    scripts: 'Scripts are not run.',
    fields: 'Fields are read as they were last updated.',
  } satisfies Record<Unfollowed, string> as Readonly<Record<Unfollowed, string>>,
  /** A verdict with what the number was and should be. */
  said: (verdict: string, texts: string): string => `${verdict}: ${texts}`,
  limitsTitle: 'What the check cannot follow',
  limits: [
    'Numbers inside pictures.',
    'A change of the unit in the head of a table column.',
    'New numbers that are written in words.',
    'Text that was translated around a number that has lost its mark.',
  ] as readonly string[],
  /** The copy of the document with its numbers marked. */
  marked: {
    title: (name: string): string => `Checked: ${name}`,
    key: 'Key',
    text: 'The document',
    lost: 'Numbers that are no longer in the document',
  },
  refusals,
  manifestFlaws,
  noManifest: (marks: boolean): string =>
    marks
      ? 'Numbers in the document carry marks, but the briefing that they come from is not in it; give that briefing beside it.'
      : 'The document carries nothing to be checked with: it is no briefing of this program, or its contents were copied without their marks. Give the briefing that they come from beside it.',
  scenarioFault: 'The scenario inside the document cannot be read.',
};

export type VerifyMessages = typeof verify;
