/** Characters with which a spreadsheet may take a text for a formula, half and full width. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠ー]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell of a CSV file: a number stays a number, all text is quoted, and a text that a spreadsheet could take
 * for a formula gets an apostrophe before it.
 *
 * @example csvCell('-1.5') // '-1.5'; csvCell('-1+cmd|x') // `"'-1+cmd|x"`
 */
export function csvCell(text: string): string {
  if (NUMBER.test(text)) return text;
  return `"${guardedCell(text).replaceAll('"', '""')}"`;
}

/** A text for a spreadsheet that cannot be taken for a formula: a number as it is, all else behind an apostrophe. */
export function guardedCell(text: string): string {
  return FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
