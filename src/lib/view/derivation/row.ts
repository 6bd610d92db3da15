import type { Traced } from '../traced.ts';
import type { RowSign } from './slots.ts';

/** What a number is: the house's four kinds, an example input, or a number of the formula itself. */
export type RowMark = 'figure' | 'choice' | 'example' | 'convention' | 'calculation' | 'number';

/** A row of the source panel: one number with where it comes from; its children give it. */
export interface DerivationRow {
  /** Place in the tree: `0.1.0`. */
  key: string;
  sign: RowSign;
  label: string;
  value: Traced;
  mark: RowMark;
  /** Who says so and when, for a number from outside. */
  note?: string;
  /** Ids of the conventions that this step rests on. */
  conventions: readonly string[];
  /** False where the children, as shown, give the value only about. */
  foots: boolean;
  hasChildren: boolean;
  /** The operands; made when a reader opens the row. */
  readonly children: readonly DerivationRow[];
}

/** What the panel knows besides the words: scenarios' names, and notes on figures and conventions. */
export interface RowContext {
  scenarioName?: (id: string) => string | undefined;
  economyName?: (code: string) => string | undefined;
  /** A part of a split demand by its name. */
  partName?: (scenario: string, part: string) => string | undefined;
  note?: (ref: string) => string | undefined;
  /** A name that the document gives to a number, in the reader's language. */
  name?: (name: string) => string;
}
