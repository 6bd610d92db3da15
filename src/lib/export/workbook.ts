import { a1 } from '../engine/spreadsheet/a1.ts';
import { loadWorkbookWords } from '../view/messages/load-workbook.ts';
import type { WorkbookRequest } from '../view/workbook/context.ts';
import type { WorkbookView } from '../view/workbook/sheet-view.ts';
import { SEAL_SHEET, workbookView } from '../view/workbook/workbook-view.ts';
import { textChunks } from './text-chunks.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A number of the workbook: where it stands, where it comes from, and its exact digits. */
export interface WorkbookMark {
  sheet: string;
  cell: string;
  trace: string;
  value: string;
}

/** A text that lists the numbers of a workbook, for a later check; `texts` are all its other cells. */
export type WorkbookSeal = (
  marks: readonly WorkbookMark[],
  texts: readonly string[],
) => string | Promise<string>;

/**
 * A calculation as an XLSX file whose formulas are those of the catalogue: change an input in it, and every result
 * follows.
 *
 * Shape: the file's bytes. What `seal` makes of its numbers is kept on a hidden sheet, in pieces.
 */
export async function workbookOf(request: WorkbookRequest & { seal: WorkbookSeal }): Promise<Uint8Array> {
  const words = await loadWorkbookWords(request.core.numbers.locale);
  const view = workbookView(request, words);
  const text = await request.seal(marksIn(view), textsIn(view));
  return writeWorkbook(view, { name: SEAL_SHEET, texts: textChunks(text) }, request.date);
}

function marksIn({ sheets }: WorkbookView): WorkbookMark[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell !== undefined && 'number' in cell
          ? [{ sheet: name, cell: a1(row, column), trace: cell.trace, value: cell.number }]
          : [],
      ),
    ),
  );
}

function textsIn({ sheets }: WorkbookView): string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) =>
      cells.flatMap((cell) => (cell !== undefined && 'text' in cell ? [cell.text] : [])),
    ),
  );
}
