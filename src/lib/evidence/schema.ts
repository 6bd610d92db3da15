/**
 * The shapes of everything under `data/sources/` and of `data/conventions.json`. Take types from it with
 * `import type`, which adds nothing to a page.
 */
import * as z from 'zod/mini';
import { decimal, filled, identifier, localTextSchema } from './schema-parts';

const count = z.int().check(z.nonnegative());
const passageId = z.string().check(z.regex(/^(abstract|(intro|conclusion|\d+|\d+\.\d+)-(h|p\d+))$/));
const day = /\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?/;
const date = z.string().check(z.regex(new RegExp(`^${day.source}$`)));
const dateOrRange = z.string().check(z.regex(new RegExp(`^${day.source}(/${day.source})?$`)));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const address = z.string().check(z.regex(/^https?:\/\/\S+$/));
const notStated = z.literal('not-stated');

const datePrecision = z.enum([
  'day',
  'early-month',
  'mid-month',
  'late-month',
  'month',
  'year',
  'period',
  'not-stated',
]);

const formality = z.enum([
  'testimony',
  'speech',
  'remarks',
  'formal-statement',
  'informal-request',
  'negotiation',
  'ministers-meeting',
  'leaders-meeting',
  'press-report',
  'agency-plan',
  'authors-account',
]);

const addressee = z.enum([
  'japan',
  'asian-allies-including-japan',
  'indo-pacific-allies',
  'us-public',
  'us-adults',
  'not-stated',
]);

const period = z.enum(['per-year', 'one-off', 'total', 'not-stated']);

const speaker = z.strictObject({
  id: identifier,
  name: localTextSchema,
  office: localTextSchema,
  officeByOthers: z.nullable(localTextSchema),
});

/** Where a few characters stand in a passage. */
const span = { start: count, end: count, quote: filled };

export const sourceSchema = z.strictObject({
  id: identifier,
  language: filled,
  title: localTextSchema,
  author: localTextSchema,
  /** The part of the author's name that is the family's, for references; left out where an author is a body. */
  authorFamily: z.optional(localTextSchema),
  institution: localTextSchema,
  publisher: localTextSchema,
  section: localTextSchema,
  published: date,
  address,
  passages: count,
});

export const passageSchema = z.strictObject({
  id: passageId,
  section: z.array(passageId),
  heading: z.optional(localTextSchema),
  ordinal: count,
  length: count,
  fingerprint: hash,
  looseFingerprint: hash,
  gloss: localTextSchema,
});

export const figureSchema = z.strictObject({
  id: identifier,
  source: identifier,
  passage: passageId,
  kind: z.enum(['demand', 'status-quo', 'limit', 'saving', 'claimed-amount', 'tariff', 'poll', 'other']),
  value: z.nullable(decimal),
  unit: z.nullable(z.enum(['% of GDP', '%', 'points', 'USD'])),
  qualifier: z.enum(['exact', 'about', 'below', 'at-least', 'order-of-magnitude', 'not-stated']),
  interval: z.nullable(z.tuple([z.nullable(decimal), z.nullable(decimal)])),
  noun: z.nullable(filled),
  definition: z.nullable(filled),
  period: z.nullable(period),
  date: z.nullable(date),
  datePrecision,
  datePassage: z.nullable(passageId),
  speaker: z.union([notStated, speaker]),
  addressee,
  occasion: z.nullable(localTextSchema),
  formality,
  reportedThrough: z.nullable(localTextSchema),
  statement: localTextSchema,
  locator: z.strictObject({ ...span, prefix: z.string(), suffix: z.string() }),
  leftOff: z.optional(localTextSchema),
  alsoReads: z.optional(localTextSchema),
  note: z.optional(localTextSchema),
});

export const knownNumberSchema = z.strictObject({
  id: identifier,
  source: identifier,
  passage: passageId,
  kind: z.literal('known-not-used'),
  value: z.nullable(decimal),
  unit: z.nullable(filled),
  period: z.nullable(period),
  date: z.nullable(dateOrRange),
  datePrecision,
  speaker: notStated,
  addressee: notStated,
  formality,
  ...span,
  counts: localTextSchema,
  reason: z.enum([
    'designation',
    'anniversary',
    'ordinal',
    'rank',
    'event-count',
    'party-count',
    'list-count',
  ]),
});

export const dateExpressionSchema = z.strictObject({
  id: identifier,
  passage: passageId,
  ...span,
  resolved: dateOrRange,
  precision: datePrecision,
  yearFrom: z.nullable(z.strictObject({ passage: passageId, offset: count })),
  figures: z.array(identifier),
  reason: z.optional(z.enum(['event-without-a-figure', 'publication'])),
});

export const wordRuleSchema = z.strictObject({
  word: filled,
  class: z.enum(['heading-number', 'term', 'name', 'connective', 'word']),
  reason: filled,
  occurrences: count,
});

export const otherAccountSchema = z.strictObject({
  id: identifier,
  figures: z.array(identifier).check(z.minLength(1)),
  point: localTextSchema,
  says: localTextSchema,
  value: z.nullable(decimal),
  unit: z.nullable(filled),
  publisher: filled,
  date: z.nullable(dateOrRange),
  address: z.nullable(address),
  howRead: z.enum(['primary', 'press', 'copy']),
});

export const conventionSchema = z.strictObject({
  id: identifier,
  label: localTextSchema,
  rule: localTextSchema,
  reason: localTextSchema,
});

export type LocalText = z.infer<typeof localTextSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type KnownNumber = z.infer<typeof knownNumberSchema>;
export type DateExpression = z.infer<typeof dateExpressionSchema>;
export type WordRule = z.infer<typeof wordRuleSchema>;
export type OtherAccount = z.infer<typeof otherAccountSchema>;
export type Convention = z.infer<typeof conventionSchema>;

/** All that is kept of one source. */
export interface Evidence {
  source: Source;
  passages: Passage[];
  figures: Figure[];
  knownNotUsed: KnownNumber[];
  dates: DateExpression[];
  wordRules: WordRule[];
  otherAccounts: OtherAccount[];
}
