import type { CellStyle } from 'hucre/xlsx';
import type { Look } from '../view/workbook/sheet-view.ts';

const solid = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const line = (rgb: string) => ({ style: 'thin' as const, color: { rgb } });

const QUIET = { rgb: '595959' };
const YELLOW = 'FFF2CC';
const MIDDLE: CellStyle = { alignment: { vertical: 'center' } };
/** An indent counts only from a stated side. */
const INDENTED = { horizontal: 'left', indent: 1 } as const;
const head: CellStyle = {
  font: { bold: true },
  fill: solid('EDEFF2'),
  border: { bottom: line('8A93A0') },
};

/** Colours and lines of the workbook's cells: quiet, but for what may be changed. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 15 } },
  note: { font: { color: QUIET } },
  hint: { font: { bold: true, color: { rgb: '7A5B00' } } },
  head,
  'head-number': { ...head, alignment: { horizontal: 'right' } },
  'head-outside': { ...head, font: { color: QUIET }, alignment: { horizontal: 'right' } },
  heading: { font: { bold: true, color: { rgb: '1F3A5F' } }, border: { bottom: line('C9CED6') } },
  label: MIDDLE,
  'step-label': { font: { color: QUIET }, alignment: { ...INDENTED, vertical: 'center' } },
  unit: { font: { color: QUIET }, alignment: { ...INDENTED, vertical: 'center' } },
  text: MIDDLE,
  wrapped: { alignment: { wrapText: true, vertical: 'center' } },
  name: { font: { color: QUIET, name: 'Consolas', size: 9 }, alignment: { vertical: 'center' } },
  input: {
    fill: solid(YELLOW),
    border: { top: line('D6B656'), bottom: line('D6B656'), left: line('D6B656'), right: line('D6B656') },
    protection: { locked: false },
  },
  number: MIDDLE,
  step: { font: { color: QUIET } },
  // Words end where the next cell begins: a line says so.
  none: {
    font: { italic: true, color: QUIET },
    border: { left: line('C9CED6') },
    alignment: { ...INDENTED, vertical: 'center' },
  },
};
