import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/lib/engine/across/across.ts';
import '../../src/lib/engine/catalogue/growth.ts';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { cellKey } from '../../src/lib/engine/cell.ts';
import { formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import { columnOf, layOut } from '../../src/lib/engine/spreadsheet/lay-out.ts';
import { neededCells } from '../../src/lib/engine/spreadsheet/needed-cells.ts';
import { printedCells } from '../../src/lib/engine/spreadsheet/printed-cells.ts';
import { CellWriter } from '../../src/lib/engine/spreadsheet/write-cells.ts';
import { YEARLESS } from '../../src/lib/engine/subject.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { expectFormulaOf } from '../interpreters/expect-formula.ts';
import { calculate } from './every-cell.ts';
import { patience } from './patience.ts';
import { documents } from './random-document.ts';

/** The three scenarios of a random document taken together, where they are of three economies. */
const together = (document: FootingDocument): FootingDocument => ({
  ...document,
  alliance: {
    scenarios: document.scenarios.map(({ id }) => id),
    currency: 'USD',
    level: '3',
    allocation: { total: '1000.01', key: { gdp: '2', population: '1', equal: '0' } },
  },
});

/** The workbook of a calculation: each cell once, in its place. */
function writtenCells(calculation: Calculation) {
  const plan = layOut(calculation, neededCells(calculation));
  const writer = new CellWriter(calculation, plan, {
    sheets: plan.sheets.map((_, at) => `sheet ${String(at)}`),
    input: () => 'input',
    words: (problem) => problem.code,
    noNumber: 'none',
  });
  return plan.sheets.flatMap((sheet, at) =>
    sheet.blocks.flatMap(({ rows }) =>
      rows.flatMap((row) => writer.cells(row, sheet).map((cell) => ({ at, plan, ...cell }))),
    ),
  );
}

describe('a workbook', patience, () => {
  it('has one place for every cell that a printed result rests on, and for every printed result', () => {
    fc.assert(
      fc.property(documents({ holes: true }), fc.boolean(), (document, isAllied) => {
        const calculation = calculate(isAllied ? together(document) : document);
        const cells = writtenCells(calculation);
        const places = new Set(
          cells.map(({ at, row, column }) => `${String(at)} ${String(row)} ${String(column)}`),
        );
        expect(places.size).toBe(cells.length);
        for (const { column, year, plan } of cells) expect(column).toBe(columnOf(plan, year));
        const traces = new Set(cells.map(({ trace }) => trace));
        for (const cell of printedCells(calculation))
          expect(traces.has(cellKey(cell)), cellKey(cell)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('has a formula for every number, which gives the number', () => {
    fc.assert(
      fc.property(documents({ holes: true }), fc.boolean(), (document, isAllied) => {
        const calculation = calculate(isAllied ? together(document) : document);
        for (const [subject, formulas] of neededCells(calculation).cells)
          for (const [formula, years] of formulas)
            for (const year of years) expectFormulaOf(subject, formula, year);
        for (const cell of printedCells(calculation))
          expectFormulaOf(calculation.subject(cell), formulaOf(cell.formula), cell.year ?? YEARLESS);
      }),
      { numRuns: 150 },
    );
  });
});
