import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { derive } from '../../src/lib/engine/derive.ts';
import { catalogue, formulaIndex, formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { dependenciesOf } from '../../src/lib/engine/dependencies.ts';
import type { Expression, Operator } from '../../src/lib/engine/expression.ts';
import type { Formula } from '../../src/lib/engine/formula.ts';
import { notationOf } from '../../src/lib/engine/notation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { replays } from '../../src/lib/engine/replay.ts';
import { InputDraws } from '../../src/lib/engine/samples/draw-inputs.ts';
import { SampleRun } from '../../src/lib/engine/samples/sample-run.ts';
import { select } from '../../src/lib/engine/selectors.ts';
import { YEARLESS, type Subject } from '../../src/lib/engine/subject.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import { allianceCells } from './alliances.ts';
import { unitFault } from './check-units.ts';
import { expectFormula } from './expect-formula.ts';
import { variants, years } from './variants.ts';

/**
 * Every operator of the language: the type says when one is added, the tests when an interpreter lacks it.
 * Sums of given amounts belong to the counts, which are declared on demand: `counts.test.ts` walks them.
 */
const operators: Record<Exclude<Operator, 'sum-of'>, true> = {
  formula: true,
  input: true,
  number: true,
  years: true,
  '+': true,
  '-': true,
  '*': true,
  '/': true,
  min: true,
  max: true,
  difference: true,
  fraction: true,
  percent: true,
  power: true,
  root: true,
  'running-sum': true,
  'given-else': true,
  choose: true,
  refuse: true,
  total: true,
  'up-to-own': true,
  rank: true,
  apportion: true,
  'over-years': true,
  'member-count': true,
};

/** The interpreters, each asked of one cell; a fault throws. */
const interpreters: Record<string, (calculation: Calculation, cell: Cell) => void> = {
  'exact value': (calculation, cell) => {
    calculation.value(cell);
  },
  interval: (calculation, cell) => {
    calculation.interval(cell);
  },
  derivation: (calculation, cell) => {
    derive(calculation, cell);
  },
  replay: (calculation, cell) => {
    const tree = derive(calculation, cell);
    if (!(tree instanceof NoNumber)) expect(replays(tree)).toBe(true);
  },
  provenance: (calculation, cell) => {
    expect(calculation.leaves(cell)).toBeInstanceOf(Array);
    expect(calculation.conventions(cell)).toBeInstanceOf(Array);
  },
  dependencies: (_, cell) => {
    expect(dependenciesOf(cell.formula)).toBeInstanceOf(Set);
  },
  unit: (calculation, cell) => {
    expect(calculation.unit(cell)).not.toMatch(/[{}]/);
    unitFault(formulaOf(cell.formula), {
      model: calculation.model,
      subject: calculation.subject(cell),
      year: cell.year ?? 2022,
    });
  },
  samples: (calculation, cell) => {
    // Measures across economies are not drawn: their formulas have no samples.
    if (cell.member !== undefined) return;
    const none = { inputs: [], correlations: [], seed: 1, samples: 2 };
    const run = new SampleRun(calculation.model, none, new InputDraws(none));
    run.next(2);
    const exact = calculation.value(cell);
    const found = run.get(calculation.subject(cell), formulaIndex(cell.formula), cell.year ?? YEARLESS);
    if (exact instanceof NoNumber) expect(found).toBeInstanceOf(NoNumber);
    else expect(Math.abs((found as number) - exact.toNumber())).toBeLessThanOrEqual(scale(exact) * 1e-12);
  },
  spreadsheet: (calculation, cell) => {
    expectFormula(calculation, cell);
  },
  notation: (_, cell) => {
    expect(notationOf(formulaOf(cell.formula).expression).tag).toBeTypeOf('string');
  },
};

/** What a double's rounding is measured against: a difference of large amounts keeps their error. */
const scale = (exact: Decimal): number => Math.max(1, exact.abs().toNumber());

/** The operators that an expression takes in a year: choices made. */
function* taken(e: Expression, subject: Subject, year: number): Generator<Operator> {
  yield e.op;
  if (e.op === 'choose') {
    const name = select(e.by, subject, year);
    const chosen = name instanceof NoNumber ? undefined : (e.cases[name] ?? e.cases['*']);
    if (chosen !== undefined) yield* taken(chosen, subject, year);
  } else {
    for (const part of Object.values(e) as unknown[]) {
      if (typeof part === 'object' && part !== null && 'op' in part)
        yield* taken(part as Expression, subject, year);
    }
  }
}

/** The parts of the demand that a formula is read for: none but the whole where it is not about parts. */
function partsOf({ onlyOf }: Formula, { model }: Calculation): { part?: string }[] {
  if (onlyOf !== 'part') return [{}];
  return (model.scenarios[0]?.parts ?? []).map(({ id }) => ({ part: id }));
}

/** Cells of every formula in every variant and year that the formula is read for. */
const ownCells = variants.flatMap(({ calculation }) =>
  catalogue
    .filter(({ scope }) => scope !== 'alliance' && scope !== 'member')
    .filter(({ id }) => id !== 'one-off-saving-usd' || calculation.model.saving?.period === 'one-off')
    .filter(({ id }) => {
      const [upper] = calculation.model.scenarios;
      const { shape } = upper?.path ?? {};
      if (id === 'cap' || id === 'capped-spending') return shape === 'capped-growth';
      return !id.endsWith('compound-growth') || upper?.path.to !== undefined;
    })
    .flatMap((formula) =>
      (formula.yearless === true ? [null] : years).flatMap((year) =>
        partsOf(formula, calculation).map((part) => ({
          calculation,
          cell: { scenario: 'upper', lower: 'lower', ...part, formula: formula.id, year },
        })),
      ),
    ),
);

const cells: { calculation: Calculation; cell: Cell }[] = [...ownCells, ...allianceCells];

const casesOf = (all: Iterable<string>): [string, string][] =>
  [...all].flatMap((one) => Object.keys(interpreters).map((name): [string, string] => [one, name]));

describe('every operator in every interpreter', () => {
  const withOperator = new Map<Operator, typeof cells>();
  for (const one of cells) {
    const formula = formulaOf(one.cell.formula);
    const subject = one.calculation.subject(one.cell);
    for (const op of new Set(taken(formula.expression, subject, one.cell.year ?? 2022)))
      withOperator.set(op, [...(withOperator.get(op) ?? []), one]);
  }

  it.each(casesOf(Object.keys(operators)))('%s: %s', (op, interpreter) => {
    const here = withOperator.get(op as Operator) ?? [];
    expect(here.length).toBeGreaterThan(0);
    for (const { calculation, cell } of here.slice(0, 40)) interpreters[interpreter]?.(calculation, cell);
  });
});

describe('every formula in every interpreter', () => {
  it.each(casesOf(catalogue.map(({ id }) => id)))('%s: %s', (id, interpreter) => {
    const here = cells.filter(({ cell }) => cell.formula === id);
    const numbers = here.filter(({ calculation, cell }) => !(calculation.value(cell) instanceof NoNumber));
    expect(numbers.length).toBeGreaterThan(0);
    for (const { calculation, cell } of numbers.slice(0, 40)) interpreters[interpreter]?.(calculation, cell);
  });
});

describe('what a formula is said to hang on', () => {
  it('is nothing that it does not, in plain cases', () => {
    expect([...dependenciesOf('gdp')]).not.toContain('baseline');
    expect([...dependenciesOf('per-head')]).toContain('population');
    expect([...dependenciesOf('spending')]).not.toContain('population');
    expect([...dependenciesOf('spending')]).not.toContain('exchange-rate');
    expect([...dependenciesOf('real-spending')]).toContain('price-year');
    expect([...dependenciesOf('cumulative-increment')]).toContain('horizon');
  });

  it('is every leaf that its number rests on', () => {
    for (const { calculation, cell } of cells.filter((_, at) => at % (at < ownCells.length ? 7 : 53) === 0)) {
      const value = calculation.value(cell);
      if (value instanceof NoNumber) continue;
      // Another number for a leaf that is none of its own leaves the value alone.
      const own = new Set(calculation.leaves(cell));
      const shifted = new Calculation(calculation.model, (leaf) =>
        own.has(leaf) ? decimal(leaf.value) : decimal(leaf.value).plus('0.001'),
      ).value(cell);
      expect(shifted instanceof NoNumber ? shifted : shifted.toString(), JSON.stringify(cell)).toBe(
        value.toString(),
      );
    }
  });
});
