import type { Verdict } from './report.ts';

/** A sign for each verdict, so that none is told by its colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  confirmed: '✓',
  rounding: '≈',
  altered: '≠',
  'source-changed': '◆',
  'engine-changed': '◇',
  lost: '○',
  unsourced: '+',
};
