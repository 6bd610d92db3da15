import type { SavingChart } from '../charts/saving-chart.ts';
import type { SpendingChart } from '../charts/spending-chart.ts';
import type { Words } from '../charts/words.ts';

/** A part of a finished briefing: every text a line of words, so that each number still knows where it comes from. */
export type BriefPart =
  | { kind: 'heading'; text: Words }
  | { kind: 'paragraph'; text: Words; lead?: true }
  | { kind: 'list'; items: readonly Words[] }
  | { kind: 'table'; title: Words; head: readonly Words[]; rows: readonly (readonly Words[])[]; note: Words }
  | { kind: 'chart'; chart: SpendingChart | SavingChart };

/** A briefing ready to be written in any format. */
export interface Briefing {
  title: Words;
  parts: readonly BriefPart[];
}
