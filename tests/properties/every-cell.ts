import { Calculation } from '../../src/lib/engine/calculation.ts';
import '../../src/lib/engine/catalogue/parts.ts';
import { catalogue } from '../../src/lib/engine/catalogue/catalogue.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { yearsOf } from '../../src/lib/engine/years-of.ts';
import { plain, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** One map for all: the resolved parts of a document are known again by it. */
export const noFigures = new Map<string, never>();

/** The calculation of a document that refers to no figure. */
export function calculate(document: FootingDocument): Calculation {
  return new Calculation(resolve(document, noFigures));
}

/** Formulas that hold for every path: those of the measures, of two scenarios compared, and what lies below. */
const asked = catalogue.filter(
  ({ id, measure, scope }) =>
    measure !== undefined ||
    scope === 'pair' ||
    scope === 'economy' ||
    ['baseline', 'saving-of-a-year', 'saving-usd'].includes(id),
);

/** The cells that the results ask for, and those below them, of every scenario in every year that they apply to. */
export function everyCell({ model }: Calculation): Cell[] {
  return model.scenarios.flatMap((scenario, at) => {
    const other = model.scenarios.find(
      (one, i) => i !== at && model.economies.get(one.economy) === model.economies.get(scenario.economy),
    );
    return asked.flatMap((formula) => {
      if (formula.scope === 'pair' && other === undefined) return [];
      const lower = formula.scope === 'pair' && other !== undefined ? { lower: other.id } : {};
      const parts = formula.onlyOf === 'part' ? (scenario.parts ?? []).map(({ id }) => ({ part: id })) : [{}];
      return yearsOf(formula, scenario, model).flatMap((year) =>
        parts.map((part): Cell => ({ scenario: scenario.id, ...part, ...lower, formula: formula.id, year })),
      );
    });
  });
}

/** The cells that hold a number. */
export function everyNumber(calculation: Calculation): Cell[] {
  return everyCell(calculation).filter((cell) => !(calculation.value(cell) instanceof NoNumber));
}

/** What a cell holds, as text that can be compared: its digits, or its problem. */
export function shown(calculation: Calculation, cell: Cell): string {
  const value = calculation.value(cell);
  return value instanceof NoNumber ? JSON.stringify(value.problem) : plain(value);
}

/** The number in a cell. */
export function numberIn(calculation: Calculation, cell: Cell): Decimal {
  const value = calculation.value(cell);
  if (value instanceof NoNumber) throw new Error(`${cell.formula}: ${JSON.stringify(value.problem)}`);
  return value;
}
