import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { measures } from '../../src/lib/engine/results.ts';
import { yearsOf } from '../../src/lib/engine/years-of.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { allByHand, economyByHand, shownByHand } from './hand-loops.ts';
import { largeDocument, years } from './large-document.ts';
import { inTurns } from './stopwatch.ts';

/** The engine beside plain loops of decimal.js over the same results: 12 economies × 4 demands × 50 years. */
const noFigures = new Map<string, never>();
const shown = ['gdp', 'share', 'spending', 'baseline-spending', 'increment'];
const table = [...shown, 'cumulative-spending', 'cumulative-increment'];

function wholeModel(document: FootingDocument): Cell[] {
  const model = resolve(document, noFigures);
  return model.scenarios.flatMap((scenario) =>
    measures().flatMap((formula) =>
      yearsOf(formula, scenario, model).map((year) => ({
        scenario: scenario.id,
        formula: formula.id,
        year,
      })),
    ),
  );
}

/** What the page shows of the economy in focus: its table and the lines of its charts, for its four demands. */
function pageCells(document: FootingDocument, economy: string): Cell[] {
  return document.scenarios
    .filter((one) => one.economy === economy)
    .flatMap(({ id }) => table.flatMap((formula) => years.map((year) => ({ scenario: id, formula, year }))));
}

function readAll(calculation: Calculation, cells: readonly Cell[]): void {
  for (const cell of cells) {
    const value = calculation.value(cell);
    if (value instanceof NoNumber) throw new Error(JSON.stringify(value.problem));
  }
}

export function run() {
  const document = largeDocument();
  const model = resolve(document, noFigures);
  const all = wholeModel(document);
  const economies = Object.entries(document.economies);
  let kept: unknown;
  const [whole = 0, wholeByHand = 0] = inTurns(
    9,
    () => {
      readAll(new Calculation(model), all);
    },
    () => {
      const numbers = new Map(economies.map(([code, one]) => [code, economyByHand(one)]));
      kept = document.scenarios.map((one) => {
        const economy = numbers.get(one.economy);
        return economy && allByHand(economy, one);
      });
    },
  );
  const counted = (kept as unknown[][][]).flat(2).length;
  if (counted !== all.length) throw new Error(`${counted} numbers by hand, ${all.length} cells`);

  const cells = pageCells(document, 'E0');
  let now = document;
  let calculation = new Calculation(model);
  readAll(calculation, all);
  let step = 0;
  const next = (): void => {
    step += 1;
    now = setAt(now, 'economies.E0.growth.nominal', String(1 + (step % 40) / 10));
  };
  const demands = document.scenarios.filter((one) => one.economy === 'E0');
  const [edit = 0, editByHand = 0] = inTurns(
    41,
    () => {
      next();
      calculation = calculation.next(resolve(now, noFigures));
      readAll(calculation, cells);
    },
    () => {
      const [, economy] = Object.entries(now.economies)[0] ?? [];
      if (economy === undefined) return;
      const numbers = economyByHand(economy);
      kept = demands.map((one) => shownByHand(numbers, one));
    },
  );
  return Promise.resolve([
    row('whole model, all measures', all.length, whole, wholeByHand, 4),
    row('one edit, what the page shows', cells.length, edit, editByHand, 4),
  ]);
}

function row(what: string, numbers: number, engine: number, byHand: number, atMost: number) {
  return {
    what,
    numbers,
    'engine ms': engine,
    'by hand ms': byHand,
    ratio: engine / byHand,
    'at most': atMost,
  };
}
