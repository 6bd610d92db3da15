import type { TextRefusal } from './fold-text.ts';

/** Why a typed text is not taken as a number: a closed union, put into words in `numbers.refusals`. */
export type Refusal =
  | TextRefusal
  | { why: 'empty' }
  | { why: 'no-number'; found: string }
  | { why: 'unknown-word'; found: string }
  | { why: 'formula' }
  | { why: 'range' }
  | { why: 'signs' }
  | { why: 'two-numbers' }
  /** A comma that may be a decimal point: 3,5 or 1 234,5. */
  | { why: 'comma'; found: string }
  | { why: 'separator'; found: string }
  | { why: 'points'; found: string }
  | { why: 'scale-order' }
  | { why: 'mixed-scales' }
  | { why: 'exponent-too-large'; limit: number }
  | { why: 'exponent-with-scale' }
  | { why: 'too-many-digits'; limit: number }
  | { why: 'mixed-currencies' }
  | { why: 'other-currency'; found: string; expected: string }
  | { why: 'unit-not-expected'; found: string; expected: ExpectedKind };

/** What the field wants, for the words of a refusal. */
export type ExpectedKind = 'money' | 'percent' | 'rate' | 'people' | 'plain';

export type RefusalCode = Refusal['why'];

/** Most digits on either side of the point, as in a file. */
export const MOST_DIGITS = 40;

/** Largest power of ten that may be typed after an e. */
export const LARGEST_EXPONENT = 18;
