import { expect } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { formulaIndex, formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import { cellKey, type Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { textOf } from '../../src/lib/engine/spreadsheet/formula-text.ts';
import type { Grid } from '../../src/lib/engine/spreadsheet/grid.ts';
import { isLive } from '../../src/lib/engine/spreadsheet/live-cell.ts';
import { YEARLESS } from '../../src/lib/engine/subject.ts';
import { evaluateFormula } from './evaluate-formula.ts';

/**
 * The formula of a cell, worked out from the values of the cells that it names, must give the cell's own number:
 * a reader of formulas that knows nothing of the engine.
 */
export function expectFormula(calculation: Calculation, cell: Cell): void {
  const formula = formulaOf(cell.formula);
  const subject = calculation.subject(cell);
  const year = cell.year ?? YEARLESS;
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
      expect(typeof evaluateFormula(written.text, values), cellKey(cell)).not.toBe('number');
    return;
  }
  if (written instanceof NoNumber) throw new Error(`${cellKey(cell)}: a number without a formula`);
  expect(written.text).not.toMatch(/undefined|NaN|Infinity|\[object/);
  const found = evaluateFormula(written.text, values);
  const largest = Math.max(
    1,
    ...[...values.values()].map((one) => (typeof one === 'number' ? Math.abs(one) : 0)),
  );
  const scale = Math.max(exact.abs().toNumber(), Math.min(largest, 1e6));
  expect(typeof found, `${cellKey(cell)}: ${written.text}`).toBe('number');
  expect(Math.abs(Number(found) - exact.toNumber()), `${cellKey(cell)}: ${written.text}`).toBeLessThanOrEqual(
    scale * 1e-12,
  );
}
