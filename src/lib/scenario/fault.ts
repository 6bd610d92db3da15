/**
 * Why a document is refused, or a field marked: a closed union that carries its facts.
 * Turned into words in one exhaustive place a locale (`view/fault-text`). Codes never change their meaning.
 */
export type Fault = FaultFacts & {
  /** The place in the file, such as `scenarios[0].path.to`; empty for the whole document. */
  path: string;
};

export type FaultFacts = TextFault | ShapeFault | ValueFault | RelationFault | LinkFault;

/** The text cannot be read at all. */
export type TextFault =
  | { code: 'too-large'; size: number; limit: number }
  | { code: 'not-utf8' }
  | { code: 'not-json'; line: number; column: number; found: string }
  | { code: 'too-deep'; limit: number }
  | { code: 'too-many'; what: 'fields' | 'items'; limit: number }
  | { code: 'duplicate-field'; field: string }
  | { code: 'forbidden-field'; field: string }
  | { code: 'not-an-object'; found: JsonKind }
  | { code: 'version-missing' }
  | { code: 'version-newer'; version: number; known: number }
  | { code: 'version-unknown'; found: string };

export type JsonKind = 'nothing' | 'null' | 'true-or-false' | 'number' | 'text' | 'list' | 'object';

/** A field that is missing, unknown, or of another type. */
export type ShapeFault =
  | { code: 'unknown-field'; field: string; known: readonly string[] }
  | { code: 'missing-field'; field: string }
  | { code: 'wrong-type'; expected: ExpectedKind; found: JsonKind }
  | { code: 'number-not-text'; found: string }
  | { code: 'not-one-of'; found: string; allowed: readonly string[] };

export type ExpectedKind =
  'text' | 'decimal' | 'whole-number' | 'true-or-false' | 'object' | 'list' | 'interval';

/** A value outside its rule. */
export type ValueFault =
  | { code: 'not-a-decimal'; text: string; why: DecimalFlaw }
  | { code: 'not-positive'; text: string }
  | { code: 'negative'; text: string }
  | { code: 'share-out-of-range'; text: string }
  | { code: 'rate-too-low'; text: string }
  | { code: 'interval-misses-value'; low: string; value: string; high: string }
  | { code: 'not-a-year'; found: string }
  | { code: 'not-a-whole-number'; found: string; from: number; to: number }
  | { code: 'bad-id'; id: string; why: IdFlaw }
  | { code: 'bad-currency'; found: string }
  | { code: 'correlation-out-of-range'; text: string };

export type DecimalFlaw =
  | 'empty'
  | 'exponent'
  | 'plus-sign'
  | 'separator'
  | 'percent'
  | 'hex'
  | 'point'
  | 'other-digits'
  | 'invisible'
  | 'too-long'
  | 'no-number'
  | 'other';

export type IdFlaw = 'empty' | 'too-long' | 'characters';

/** Fields that do not fit together. */
export type RelationFault =
  | { code: 'no-economy' }
  | { code: 'no-scenario' }
  | { code: 'no-gdp' }
  | { code: 'from-after-to'; from: number; to: number }
  | { code: 'target-missing'; shape: string }
  | { code: 'both-growth-kinds' }
  | { code: 'both-deflator-kinds' }
  | { code: 'id-used-twice'; id: string; first: string }
  | {
      code: 'unknown-reference';
      kind: 'economy' | 'scenario' | 'figure' | 'input';
      id: string;
      known: readonly string[];
    }
  | { code: 'figure-without-value'; id: string }
  | { code: 'figure-of-other-unit'; id: string; unit: string; needed: 'share' | 'money' }
  | { code: 'parts-count'; found: number; from: number; to: number }
  | { code: 'part-without-path'; id: string }
  | { code: 'part-without-target'; id: string }
  | { code: 'parts-not-target'; sum: string; target: string }
  | { code: 'parts-above-target'; sum: string; target: string }
  | { code: 'weights-are-zero' }
  | { code: 'alternative-of-other-form'; input: string; needed: 'number' | 'by-year' }
  | { code: 'basis-without-rate'; input: string }
  | UncertaintyFault;

/** How sure the inputs are said to be, and how they move together, does not fit. */
export type UncertaintyFault =
  | { code: 'cannot-be-drawn'; place: string; why: 'not-there' | 'other-place' | 'figure' | 'plan' }
  | { code: 'drawn-twice'; place: string; first: string }
  | { code: 'low-above-high'; low: string; high: string }
  | { code: 'central-outside'; low: string; central: string; high: string }
  | { code: 'draws-leave-range'; rule: 'rate' | 'positive' | 'share'; lowest: string; highest: string }
  | { code: 'correlated-not-drawn'; place: string }
  | { code: 'correlated-with-itself'; place: string }
  | { code: 'correlated-twice'; first: string }
  | { code: 'correlations-contradict' };

/** A link that cannot be opened or made. */
export type LinkFault =
  | { code: 'link-not-ours' }
  | { code: 'link-newer'; version: string; known: number }
  | { code: 'link-too-long'; length: number; limit: number }
  | { code: 'link-damaged' }
  | { code: 'link-expands'; limit: number };

export type FaultCode = Fault['code'];

const FIELD_CODES: readonly FaultCode[] = [
  'not-a-decimal',
  'not-positive',
  'negative',
  'share-out-of-range',
  'rate-too-low',
  'interval-misses-value',
  'not-a-year',
  'not-a-whole-number',
  'bad-id',
  'bad-currency',
  'no-economy',
  'no-scenario',
  'no-gdp',
  'from-after-to',
  'target-missing',
  'id-used-twice',
  'unknown-reference',
  'figure-without-value',
  'figure-of-other-unit',
  'parts-count',
  'part-without-path',
  'part-without-target',
  'parts-not-target',
  'parts-above-target',
  'weights-are-zero',
  'alternative-of-other-form',
  'basis-without-rate',
  'correlation-out-of-range',
  'cannot-be-drawn',
  'drawn-twice',
  'low-above-high',
  'central-outside',
  'draws-leave-range',
  'correlated-not-drawn',
  'correlated-with-itself',
  'correlated-twice',
  'correlations-contradict',
];

/** True for a fault that the page can show at one field while all other results stand. */
export function isFieldFault(fault: Fault): boolean {
  return FIELD_CODES.includes(fault.code);
}
