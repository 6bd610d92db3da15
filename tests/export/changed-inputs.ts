import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { WorkbookMark } from '../../src/lib/export/workbook.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type { Leaf } from '../../src/lib/scenario/model.ts';

/** Inputs are changed by a few per cent each, no two neighbours alike, in digits that a double holds. */
const STEPS = ['1.03', '0.98', '1.07', '1.01', '0.95', '1.12', '1.02'];
const DIGITS = 12;

/** Another value for every input of a workbook. */
export function changesOf(marks: readonly WorkbookMark[], sheet: string): WorkbookMark[] {
  return marks
    .filter((mark) => mark.sheet === sheet)
    .map((mark, at) => {
      const step = STEPS[at % STEPS.length] ?? '1';
      return { ...mark, value: decimal(mark.value).times(step).toSignificantDigits(DIGITS).toFixed() };
    });
}

/** The calculation with these inputs, by where they come from. */
export function withInputs(calculation: Calculation, changes: readonly WorkbookMark[]): Calculation {
  const values = new Map(changes.map(({ trace, value }): [string, Decimal] => [trace, decimal(value)]));
  return new Calculation(calculation.model, (leaf: Leaf) => values.get(leaf.ref) ?? decimal(leaf.value));
}
