import { expect } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { formulaIndex, formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import { cellKey, type Cell } from '../../src/lib/engine/cell.ts';
import { cellOf } from '../../src/lib/engine/derive.ts';
import type { Formula } from '../../src/lib/engine/formula.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { textOf } from '../../src/lib/engine/spreadsheet/formula-text.ts';
import type { Grid } from '../../src/lib/engine/spreadsheet/grid.ts';
import { isLive } from '../../src/lib/engine/spreadsheet/live-cell.ts';
import { YEARLESS, type Subject } from '../../src/lib/engine/subject.ts';
import { evaluateFormula } from './evaluate-formula.ts';

/**
 * The formula of a cell, worked out from the values of the cells that it names, must give the cell's own number:
 * a reader of formulas that knows nothing of the engine.
 */
export function expectFormula(calculation: Calculation, cell: Cell): void {
  expectFormulaOf(calculation.subject(cell), formulaOf(cell.formula), cell.year ?? YEARLESS);
}

/** The same for a formula of a subject. */
export function expectFormulaOf(subject: Subject, formula: Formula, year: number): void {
  const where = cellKey(cellOf(subject, formula, year));
  const exact = subject.get(formulaIndex(formula.id), year);
  const values = new Map<string, number | string>();
  const put = (value: number | string): string => {
    const name = `x${String(values.size)}`;
    values.set(name, value);
    return name;
  };
  const valueAt = (value: unknown): number | string =>
    value instanceof NoNumber ? 'words' : Number(String(value));
  const grid: Grid = {
    cell: (one, id, at) => put(valueAt(one.get(formulaIndex(id), at))),
    column: (all, id, at) => {
      const names = all.map((one) => put(valueAt(one.get(formulaIndex(id), at))));
      return `${names[0] ?? ''}:${names.at(-1) ?? ''}`;
    },
    input: (leaf, _, one) => put(one.settings.numberOf(leaf).toNumber()),
    words: (none) => none.problem.code,
  };
  const written = textOf(formula.expression, { subject, formula, year, grid });
  if (exact instanceof NoNumber) {
    if (!(written instanceof NoNumber) && isLive(subject, formula, year))
      expect(typeof evaluateFormula(written.text, values), where).not.toBe('number');
    return;
  }
  if (written instanceof NoNumber) throw new Error(`${where}: a number without a formula`);
  expect(written.text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  const found = evaluateFormula(written.text, values);
  expect(typeof found, `${where}: ${written.text}`).toBe('number');
  expect(Math.abs(Number(found) - exact.toNumber()), `${where}: ${written.text}`).toBeLessThanOrEqual(
    1e-12 * scaleOf(written.text, exact.abs().toNumber(), [...values.values()]),
  );
}

/** What twelve digits are counted from: sums and differences from their largest operand, all else from itself. */
function scaleOf(text: string, exact: number, operands: readonly (number | string)[]): number {
  const isSum = !/[*/^]/.test(text);
  const sizes = operands.map((one) => (typeof one === 'number' ? Math.abs(one) : 0));
  return Math.max(100, exact, ...(isSum ? sizes : []));
}
