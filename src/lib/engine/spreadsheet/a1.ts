const LETTERS = 26;

/** The letters of a column, counted from 0. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

/**
 * The name of a cell, its row and column counted from 0.
 *
 * @example a1(4, 3) // 'D5'
 */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/**
 * A sheet's name as a formula writes it.
 *
 * @example sheetPrefix("Korea's plan") // "'Korea''s plan'!"
 */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
