import type { SavingChart } from '../charts/saving-chart.ts';
import type { SpendingChart } from '../charts/spending-chart.ts';
import type { Locale } from '../locale.ts';
import type { Manifest } from './manifest.ts';

/** A run of text: plain, a number that can be found again by its id, or the mark of a note. */
export type Run =
  | { text: string }
  | { text: string; number: number }
  /** Notes are counted from 1. */
  | { note: number };

export type Line = readonly Run[];

/** A part of a briefing whose numbers have ids. */
export type SealedPart =
  | { kind: 'heading'; line: Line }
  | { kind: 'paragraph'; line: Line; lead: boolean }
  | { kind: 'list'; items: readonly Line[] }
  | { kind: 'table'; title: Line; head: readonly Line[]; rows: readonly (readonly Line[])[]; note: Line }
  | { kind: 'chart'; chart: SpendingChart | SavingChart; title: Line; sentence: Line; footer: Line };

/** A briefing ready to be written: every text a line, every number with its id, and the manifest that checks it. */
export interface SealedBriefing {
  locale: Locale;
  title: Line;
  parts: readonly SealedPart[];
  notesTitle: string;
  /** Where the numbers of the sentences come from: the first is note 1. */
  notes: readonly Line[];
  manifest: Manifest;
  /** The manifest as text, for a document to carry. */
  seal: string;
  /** The first characters of the manifest's digest: marks say which manifest they belong to. */
  sealId: string;
}

/** A line as a reader sees it. */
export function lineText(line: Line): string {
  return line.map((run) => ('note' in run ? '' : run.text)).join('');
}
