import { verify as words } from '../../src/lib/view/messages/en/verify.ts';
import type { BriefingRefusal } from '../../src/lib/view/verify/briefing-refusal.ts';
import { flawText } from '../../src/lib/view/verify/report-text.ts';
import type { Checked } from './sealed-briefing.ts';

/** The sentence that a person reads. */
export function sentenceOf(checked: Checked): string {
  if ('refusal' in checked) {
    const { refusal } = checked;
    return (words.refusals[refusal.code] as (of: BriefingRefusal) => string)(refusal);
  }
  if ('flaw' in checked) return flawText(checked.flaw, words, () => 'its faults');
  return words.summary(checked.report.counts.confirmed, checked.report.findings.length);
}
