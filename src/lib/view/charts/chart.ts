import type { Traced } from '../traced.ts';
import type { Word, Words } from './words.ts';

/**
 * What every chart says around its drawing. Coordinates of a drawing may be plain numbers, since they become
 * pixels; every text comes from exact decimals.
 */
export interface ChartText {
  id: string;
  /** The finding. */
  title: Words;
  /** What is drawn. */
  subtitle: Words;
  /** Says the same as the drawing. */
  sentence: Words;
  /** Sources, conventions, dates. */
  footer: Words;
  /** The same with every source, where the footer only counts the rest of them. */
  sources?: Words;
  /** Built when a reader opens or exports it. */
  table: () => ChartTable;
  /** What a screen reader says of a point. */
  sayPoint: (name: string, number: string, year?: number) => string;
  /** Why there is nothing to draw; null when there is. */
  empty: Words | null;
}

/** The table below a chart: the same numbers, in the order of the drawing. */
export interface ChartTable {
  columns: readonly ChartColumn[];
  rows: readonly (readonly ChartCell[])[];
}

export interface ChartColumn {
  name: Words;
  /** The unit of the numbers below, as the engine writes it; none for a column of names. */
  unit?: string;
}

/** A cell of the table: words, or a number that also has its exact value for the CSV. */
export type ChartCell = Word | Words | ExactCell;

export interface ExactCell extends Traced {
  /** The plain decimal, without unit or rounding. */
  exact: string;
}

/** One hue in steps for the levels, a contrasting hue for the saving, grey for the baseline. */
export type Tone = 'level-2' | 'level-3' | 'level-35' | 'level-5' | 'saving' | 'baseline';

/** A point of a drawing: where it is, and the number that it stands for. */
export interface ChartPoint {
  year: number;
  y: number;
  /** Its text is made when it is asked for: most points are never read. */
  number: Traced;
}

/** A tick of an axis. */
export interface Tick {
  at: number;
  text: string;
}

export interface ValueAxis {
  low: number;
  high: number;
  ticks: readonly Tick[];
}

export interface YearAxis {
  from: number;
  to: number;
  /** The year that must not go without a tick: the deadline. */
  mark: number;
}

export interface Series {
  id: string;
  name: Words;
  tone: Tone;
  dash: boolean;
  /** In focus: thick, with its points drawn. */
  focus: boolean;
  /** Only years that have a number. */
  points: readonly ChartPoint[];
}
