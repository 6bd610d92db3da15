import type { EconomyColumn } from './economy-headings.ts';
import type { DecimalMark } from './pasted-numbers.ts';

/** More economies than this are no alliance that a page can show. */
export const MOST_ECONOMIES = 40;

/** One economy as a row of a table gives it; numbers are decimals in single units, shares and rates in per cent. */
export interface PastedEconomy {
  /** Row of the pasted text, from 1. */
  row: number;
  name: string;
  code: string;
  currency: string;
  definition?: string;
  numbers: Partial<Record<NumberColumn, string>>;
}

export type NumberColumn = 'gdp' | 'spending' | 'share' | 'population' | 'rate' | 'growth';

/** A cell of the pasted text as a spreadsheet names it: `C4`. */
export type CellName = string;

/** Why a table of economies cannot be taken as it is: a closed union that carries its facts. */
export type EconomyPasteFault =
  | { code: 'table-too-large'; size: number; limit: number }
  | { code: 'table-empty' }
  | { code: 'table-one-column' }
  | { code: 'table-no-column'; column: EconomyColumn }
  | { code: 'too-many-economies'; count: number; limit: number }
  | { code: 'economy-without-name'; cell: CellName }
  | { code: 'economy-twice'; cell: CellName; name: string; first: CellName }
  | { code: 'economy-there-already'; cell: CellName; name: string }
  | { code: 'currency-missing'; cell: CellName; name: string }
  | { code: 'currency-unread'; cell: CellName; text: string }
  | { code: 'number-missing'; cell: CellName; column: 'gdp' | 'share' | 'rate'; name: string }
  | { code: 'number-unread'; cell: CellName; column: NumberColumn; text: string }
  | { code: 'number-digits'; cell: CellName; text: string }
  | { code: 'number-exponent'; cell: CellName; text: string }
  | { code: 'number-not-positive'; cell: CellName; column: NumberColumn; text: string }
  | { code: 'share-too-large'; cell: CellName; text: string }
  | { code: 'comma-unclear'; cell: CellName; text: string; asThousands: string; asDecimals: string }
  | { code: 'marks-mixed'; column: NumberColumn; first: string; second: string };

/** What the reader should look at before taking the table. */
export type EconomyPasteNote =
  | { code: 'headings-missing' }
  | { code: 'columns-left-out'; names: readonly string[] }
  | { code: 'rows-left-out'; rows: readonly number[] }
  | { code: 'shares-small'; largest: string }
  | { code: 'unseen-dropped' };

export interface PastedEconomies {
  /** The pasted cells with what each column holds, for the preview; rows without the headings. */
  columns: readonly (EconomyColumn | undefined)[];
  headings: readonly string[];
  /** The scales that the headings name. */
  powers: Partial<Record<NumberColumn, number>>;
  economies: readonly PastedEconomy[];
  faults: readonly EconomyPasteFault[];
  notes: readonly EconomyPasteNote[];
}

export interface EconomyPasteChoices {
  /** What the columns hold, where the reader says otherwise. */
  columns?: readonly (EconomyColumn | undefined)[];
  decimalMark?: DecimalMark;
  /** Powers of ten of columns whose numbers name none: `{ gdp: 9 }` for billions. */
  powers?: Partial<Record<NumberColumn, number>>;
  /** Codes that the document holds already. */
  taken?: readonly string[];
  /** The code of an economy by a name in any language; undefined for a name that is not known. */
  codeOf?: (name: string) => string | undefined;
}

/** `C4` for the third column of the fourth row. */
export function cellName(row: number, column: number): CellName {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${letter}${String(row)}`;
}
