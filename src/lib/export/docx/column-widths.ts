import { textWidth } from '../../view/charts/text-width.ts';

/** Units of the width in which texts are measured: only proportions matter. */
const SIZE = 10;
/** Space left and right of a cell's text, in the same unit. */
const PADDING = 10;
/** Where a line may break: after a space, and at any East Asian character. */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+/gu;

/**
 * Widths of a table's columns that together give the whole width: each has room for its longest word, and what is
 * left goes to columns by the length of their texts.
 */
export function columnWidths(rows: readonly (readonly string[])[], whole: number): number[] {
  const count = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: count }, (_, at) => rows.map((cells) => cells[at] ?? ''));
  const least = columns.map((texts) => PADDING + longest(texts.flatMap((text) => text.match(PIECES) ?? [])));
  const wanted = columns.map((texts) => PADDING + longest(texts));
  // A long text asks for more room, not for all of it: its root grows more slowly than its length.
  const shares = wanted.map((width, at) => Math.sqrt(Math.max(1, width - (least[at] ?? 0) + PADDING)));
  const unit = 12 * SIZE * count;
  const sum = total(least);
  const free = Math.max(0, unit - sum);
  const made = least.map((width, at) => width + (free * (shares[at] ?? 0)) / Math.max(1, total(shares)));
  const scale = whole / Math.max(1, total(made));
  const widths = made.map((width) => Math.floor(width * scale));
  const rest = whole - total(widths);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text.slice(0, 400), SIZE)));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
