/** How a cell of the workbook looks; what writes the file knows colours and lines. */
export type Look =
  | 'title'
  | 'note'
  | 'hint'
  | 'head'
  | 'head-number'
  | 'head-outside'
  | 'heading'
  | 'label'
  | 'step-label'
  | 'unit'
  | 'text'
  | 'wrapped'
  | 'name'
  | 'input'
  | 'number'
  | 'step'
  | 'none';

/** A cell that holds a text; a formula where it may come to hold a number. */
export interface TextCell {
  look: Look;
  text: string;
  formula?: string;
  format?: string;
}

/** A cell that holds a number: its exact digits, and where it comes from. */
export interface NumberCell {
  look: Look;
  number: string;
  format: string;
  trace: string;
  formula?: string;
}

export type SheetCell = TextCell | NumberCell;

/** A sheet of the workbook, row by row. */
export interface SheetView {
  name: string;
  rows: readonly (readonly (SheetCell | undefined)[])[];
  /** Widths of its columns, in characters. */
  widths: readonly number[];
  frozen: { rows: number; columns: number };
  /** A column of which some rows take numbers only. */
  numbersOnly?: { column: number; from: number; to: number };
}

/** The workbook as plain data: everything that is said in it, in the reader's language. */
export interface WorkbookView {
  title: string;
  description: string;
  language: string;
  sheets: readonly SheetView[];
  /** Names of single cells, as formulas use them. */
  names: readonly { name: string; sheet: string; cell: string }[];
  /** What a reader is told who types words where a number belongs. */
  onlyNumbers: { title: string; message: string };
}
