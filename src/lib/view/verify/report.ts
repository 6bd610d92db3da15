import type { Fault } from '../../scenario/fault.ts';
import type { ManifestFlaw } from '../briefing/manifest.ts';
import type { FoundDocument, Unfollowed } from './found.ts';

/** What is said of a number of a document that came back. */
export type Verdict =
  'confirmed' | 'rounding' | 'altered' | 'source-changed' | 'engine-changed' | 'lost' | 'unsourced';

export const VERDICTS: readonly Verdict[] = [
  'confirmed',
  'rounding',
  'altered',
  'source-changed',
  'engine-changed',
  'lost',
  'unsourced',
];

/** One number found, or missed. */
export interface Finding {
  verdict: Verdict;
  /** Where it stands; empty for a number that is found nowhere. */
  place: string;
  /** Which unit of the document it stands in, and from where to where in its text; null where it is found nowhere. */
  unit: number | null;
  span: readonly [from: number, to: number] | null;
  /** Which number of the manifest; null for digits that are none of its numbers. */
  id: number | null;
  /** Where it comes from; empty for digits that are no number of the manifest. */
  trace: string;
  /** The text when the document left; null for a new number. */
  was: string | null;
  /** The text now; null where it is gone. */
  is: string | null;
  /** What this version would print there; null where it has no number. */
  should: string | null;
}

/** What the check of a document found. */
export interface Report {
  format: FoundDocument['format'];
  /** When and with which version the document was made, and the checksum of its scenario. */
  engine: string;
  date: string;
  checksum: string;
  findings: readonly Finding[];
  counts: Readonly<Record<Verdict, number>>;
  /** True when every number is confirmed. */
  confirmed: boolean;
  unfollowed: readonly Unfollowed[];
}

/** Why a document cannot be checked at all. */
export type VerifyFlaw =
  | { code: 'no-manifest'; marks: boolean }
  | { code: 'manifest'; why: ManifestFlaw }
  | { code: 'scenario'; faults: readonly Fault[] };

/** Counts findings by verdict. */
export function countsOf(findings: readonly Finding[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
