import type * as Docx from 'docx';
import { isNumericColumn } from '../../view/briefing/numeric-column.ts';
import { lineText, type Line, type SealedPart } from '../../view/briefing/sealed.ts';
import { columnWidths } from './column-widths.ts';
import type { Density } from './density.ts';
import { STYLES } from './styles.ts';
import type { LineWriter } from './write-line.ts';

const RULE = 'C9CED4';
const STRONG = '0F3560';
const BESIDE = 80;

/** A table of a briefing: its head is repeated on each page, no row is torn, numbers stand to the right. */
export function writeTable(
  docx: typeof Docx,
  { head, rows }: Pick<Extract<SealedPart, { kind: 'table' }>, 'head' | 'rows'>,
  write: LineWriter,
  width: number,
  { size, cell: above }: Density,
): Docx.Table {
  const { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } =
    docx;
  const heads = head.map(unitTogether);
  const texts = rows.map((cells) => cells.map(lineText));
  const widths = columnWidths(heads.map(lineText), texts, {
    size: size.table * 10,
    padding: 2 * BESIDE,
    whole: width,
  });
  const numeric = head.map((_, at) => isNumericColumn(rows.map((cells) => cells[at] ?? [])));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: RULE };
  const thick = { style: BorderStyle.SINGLE, size: 8, color: STRONG };
  const cell = (line: Line, at: number, isHead: boolean): Docx.TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: above, bottom: above, left: BESIDE, right: BESIDE },
      verticalAlign: isHead ? docx.VerticalAlignTable.BOTTOM : docx.VerticalAlignTable.TOP,
      borders: isHead ? { top: thick, bottom: thick } : { bottom: thin },
      children: [
        new Paragraph({
          style: isHead ? STYLES.head : STYLES.cell,
          ...(numeric[at] === true && { alignment: AlignmentType.END }),
          children: write(line),
        }),
      ],
    });
  const row = (cells: readonly Line[], isHead: boolean): Docx.TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((line, at) => cell(line, at, isHead)),
    });
  return new Table({
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
  });
}

/** A heading whose unit, in brackets at its end, is not torn at the end of a line. */
function unitTogether(line: Line): Line {
  if (line.some((run) => 'note' in run || 'number' in run)) return line;
  return [{ text: lineText(line).replace(/ (?=[^()]*\)$)/g, '\u00a0') }];
}
