import type { CopiedCell, CopiedTable } from '../../view/citations/taken-along.ts';

/** A table of the page as it stands there, with where its numbers come from. */
export function copiedTable(table: HTMLTableElement, caption: string): CopiedTable {
  return { caption, rows: [...table.rows].map((row) => [...row.cells].flatMap(copiedCell)) };
}

/** A cell over several columns leaves the others empty. */
function copiedCell(cell: HTMLTableCellElement): readonly CopiedCell[] {
  const shown = cell.cloneNode(true) as HTMLElement;
  for (const unseen of shown.querySelectorAll('.unseen, .no-print')) unseen.remove();
  // A unit stands below its measure: on one line it needs brackets.
  for (const unit of shown.querySelectorAll('.unit')) unit.textContent = ` (${unit.textContent.trim()})`;
  const traces = [...cell.querySelectorAll<HTMLElement>('[data-trace]')].map(
    ({ dataset }) => dataset['trace'] ?? '',
  );
  const isHead = cell.tagName === 'TH';
  const text = shown.textContent.replace(/\s+/g, ' ').trim();
  const rest = Array.from({ length: cell.colSpan - 1 }, (): CopiedCell => ({ text: '', traces: [], isHead }));
  return [{ text, traces, isHead }, ...rest];
}
