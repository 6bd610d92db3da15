import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import '../../src/lib/engine/across/across.ts';
import { allianceMeasures, partiesOf } from '../../src/lib/engine/across/results.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { largeDocument, years } from './large-document.ts';
import { inTurns } from './stopwatch.ts';

/** Measures across 5, 10, 20 and 40 economies, four demands each, over 50 years; one edit of an alliance of 30. */
const counts = [5, 10, 20, 40];
const noFigures = new Map<string, never>();

function documentOf(count: number): FootingDocument {
  const document = largeDocument(count);
  // Each economy by another of its four demands, so that shares differ.
  const levels = ['2', '3', '3.5', '5'];
  const scenarios = Object.keys(document.economies).map((code, at) => `${code}-${levels[at % 4] ?? '2'}`);
  return {
    ...document,
    alliance: {
      scenarios,
      currency: 'USD',
      level: '3.5',
      allocation: { total: '1000000000000', key: { gdp: '1', population: '1' } },
    },
  };
}

/** Every measure across the economies in some years. */
function readAcross(calculation: Calculation, some: readonly number[]): number {
  let count = 0;
  for (const formula of allianceMeasures()) {
    for (const member of partiesOf(formula, calculation)) {
      for (const year of some) {
        const value = calculation.value({ scenario: 'alliance', member, formula: formula.id, year });
        // In the first year all are still at the baseline, where ranks say nothing.
        const isExpected = value instanceof NoNumber && value.problem.code === 'ranks-equal';
        if (value instanceof NoNumber && !isExpected) throw new Error(JSON.stringify(value.problem));
        count += 1;
      }
    }
  }
  return count;
}

function computeAll(document: FootingDocument): Calculation {
  const calculation = new Calculation(resolve(document, noFigures));
  readAcross(calculation, years);
  return calculation;
}

function megabytes(document: FootingDocument): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = Array.from({ length: 3 }, () => computeAll(document));
  collect();
  return (process.memoryUsage().heapUsed - before) / held.length / 2 ** 20;
}

/** The power of the count that a cost grows by, over all counts: 1 is in proportion. */
function exponent(costs: readonly number[], at: number): number | undefined {
  const [small, large] = [costs[at - 1], costs[at]];
  return small === undefined || large === undefined ? undefined : Math.log2(large / small);
}

/** Milliseconds of an edit to one economy of 30, with all that a page reads of one year afterwards. */
function oneEdit(): { median: number; slow: number; cells: number } {
  let now = documentOf(30);
  let calculation = computeAll(now);
  let cells = 0;
  const taken = Array.from({ length: 60 }, (_, step) => {
    const began = performance.now();
    now = setAt(now, `economies.E${step % 30}.growth.nominal`, String(1 + (step % 40) / 10));
    calculation = calculation.next(resolve(now, noFigures));
    cells = readAcross(calculation, [2035]);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return { median: taken[30] ?? 0, slow: taken[57] ?? 0, cells };
}

export function run() {
  const documents = counts.map(documentOf);
  const times = inTurns(5, ...documents.map((document) => () => computeAll(document)));
  const memory = documents.map(megabytes);
  const edit = oneEdit();
  return Promise.resolve([
    ...counts.map((count, at) => ({
      what: `${String(count)} economies, all measures, 50 years`,
      ms: times[at],
      'ms exponent': exponent(times, at),
      MB: memory[at],
      'MB exponent': exponent(memory, at),
    })),
    {
      what: `one edit of 30 economies × 4 demands × 50 years, ${String(edit.cells)} numbers read`,
      ms: edit.median,
    },
    { what: 'the same, 95 of 100 are faster than', ms: edit.slow },
  ]);
}
