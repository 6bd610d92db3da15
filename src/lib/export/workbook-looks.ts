import type { CellStyle } from 'hucre/xlsx';
import type { Look } from '../view/workbook/sheet-view.ts';

const solid = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const line = (rgb: string) => ({ style: 'thin' as const, color: { rgb } });

const QUIET = { rgb: '595959' };
const YELLOW = 'FFF2CC';
const head: CellStyle = {
  font: { bold: true },
  fill: solid('EDEFF2'),
  border: { bottom: line('8A93A0') },
};

/** Colours and lines of the workbook's cells: quiet, but for what may be changed. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 15 } },
  note: { font: { color: QUIET } },
  hint: { font: { bold: true }, fill: solid(YELLOW) },
  head,
  'head-number': { ...head, alignment: { horizontal: 'right' } },
  'head-outside': { ...head, font: { color: QUIET }, alignment: { horizontal: 'right' } },
  heading: { font: { bold: true, color: { rgb: '1F3A5F' } }, border: { bottom: line('C9CED6') } },
  label: {},
  'step-label': { font: { color: QUIET }, alignment: { indent: 1 } },
  unit: { font: { color: QUIET }, alignment: { indent: 1 } },
  text: {},
  wrapped: { alignment: { wrapText: true, vertical: 'top' } },
  name: { font: { color: QUIET, name: 'Consolas', size: 9 } },
  input: {
    fill: solid(YELLOW),
    border: { top: line('D6B656'), bottom: line('D6B656'), left: line('D6B656'), right: line('D6B656') },
    protection: { locked: false },
  },
  number: {},
  step: { font: { color: QUIET } },
  none: { font: { italic: true, color: QUIET } },
};
