import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { a1, sheetPrefix } from '../engine/spreadsheet/a1.ts';
import type { SheetCell, SheetView, WorkbookView } from '../view/workbook/sheet-view.ts';
import { withLanguage } from './workbook-language.ts';
import { LOOKS } from './workbook-looks.ts';

/** A hidden sheet of texts, one a row. */
export interface HiddenSheet {
  name: string;
  texts: readonly string[];
}

/** A font that names no family is shown in another one than its neighbours. */
const FONT = { name: 'Calibri', size: 11 };

/** Texts that the writing library would take for error values. */
const LIKE_ERROR = /^#[A-Z/_0]+[!?A]$/;
/** What a spreadsheet would read as the code of a character. */
const CODE_OF_CHARACTER = /_(x[0-9A-Fa-f]{4}_)/g;

/**
 * Writes a workbook with the library that makes XLSX files: the one place that knows it.
 *
 * Shape: text is always a string, never a formula; a formula has its value beside it.
 */
export async function writeWorkbook(
  view: WorkbookView,
  hidden: HiddenSheet,
  date: string,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const made = new Date(`${date}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [...view.sheets.map((sheet) => writtenSheet(sheet, view)), hiddenSheet(hidden)],
    namedRanges: view.names.map(({ name, sheet, cell }) => ({
      name,
      range: sheetPrefix(sheet) + cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'),
    })),
    properties: {
      title: view.title,
      description: view.description,
      creator: 'Footing',
      created: made,
      modified: made,
    },
    defaultFont: FONT,
  });
  return withLanguage(bytes, view.language, made);
}

function writtenSheet(sheet: SheetView, { onlyNumbers }: WorkbookView): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== undefined) cells.set(`${String(at)},${String(column)}`, writtenCell(cell));
    });
  });
  const { numbersOnly } = sheet;
  return {
    name: sheet.name,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: heights(sheet),
    freezePane: sheet.frozen,
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(numbersOnly && {
      dataValidations: [
        {
          type: 'decimal',
          operator: 'between',
          formula1: '-1E+40',
          formula2: '1E+40',
          showErrorMessage: true,
          errorTitle: onlyNumbers.title,
          errorMessage: onlyNumbers.message,
          range: `${a1(numbersOnly.from, numbersOnly.column)}:${a1(numbersOnly.to, numbersOnly.column)}`,
        },
      ],
    }),
  };
}

const LINE_HEIGHT = 15;

/** Rows whose texts take more than one line: a program that does not measure them would hide the rest. */
function heights({ rows, widths }: SheetView): Map<number, { height: number }> {
  const found = new Map<number, { height: number }>();
  rows.forEach((row, at) => {
    const lines = row.map((cell, column) =>
      cell?.look === 'wrapped' && 'text' in cell ? Math.ceil(widthOf(cell.text) / (widths[column] ?? 1)) : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) found.set(at, { height: most * LINE_HEIGHT });
  });
  return found;
}

/** About how many narrow characters a text is wide: East Asian ones count twice. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);

function writtenCell(cell: SheetCell): Partial<Cell> {
  const look = LOOKS[cell.look];
  const style: CellStyle = {
    ...look,
    font: { ...FONT, ...look.font },
    ...(cell.format !== undefined && { numFmt: cell.format }),
  };
  const held = 'number' in cell ? Number(cell.number) : safeText(cell.text);
  if (cell.formula !== undefined) return { formula: cell.formula, formulaResult: held, style };
  if (typeof held === 'string' && LIKE_ERROR.test(held)) return { richText: [{ text: held }], style };
  return { value: held === '' ? null : held, style };
}

/** The same text for a reader who takes `_x0041_` for the letter A. */
function safeText(text: string): string {
  return text.replace(CODE_OF_CHARACTER, '_x005F_$1');
}

function hiddenSheet({ name, texts }: HiddenSheet): WriteSheet {
  const cells = new Map(texts.map((text, row) => [`${String(row)},0`, { value: safeText(text) }]));
  return { name, cells, hidden: true };
}
