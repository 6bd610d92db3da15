import type { ChartText } from '../charts/chart.ts';
import type { Phrase } from '../calculator/phrase.ts';
import type { PanelReading } from '../panel/reading.ts';

/** A cell of a table as it stands on the page, with where its numbers come from. */
export interface CopiedCell {
  text: string;
  traces: readonly string[];
  isHead: boolean;
}

/** A table as a reader takes it away. */
export interface CopiedTable {
  caption: string;
  rows: readonly (readonly CopiedCell[])[];
}

/** What a reader takes away with its citation. */
export type TakenAlong =
  | { kind: 'number'; reading: PanelReading }
  | { kind: 'sentence'; sentence: Phrase }
  | { kind: 'table'; table: CopiedTable }
  | { kind: 'chart'; chart: ChartText; picture: () => Promise<Blob | null> };
