import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { measures } from '../../src/lib/engine/results.ts';
import { yearsOf } from '../../src/lib/engine/years-of.ts';
import type { FootingDocument, ScenarioEntry } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { largeDocument } from './large-document.ts';
import { inTurns } from './stopwatch.ts';

/** How time and memory grow with the number of scenarios: 1, 10, 100 of one economy over 50 years. */
const counts = [1, 10, 100];
const noFigures = new Map<string, never>();

function documentOf(count: number): FootingDocument {
  const document = largeDocument(1);
  const [first] = document.scenarios;
  const scenarios = Array.from({ length: count }, (_, at): ScenarioEntry => ({
    ...(first as ScenarioEntry),
    id: `s${at}`,
    target: `${2 + at / 100}`,
  }));
  return { ...document, scenarios };
}

function computeAll(document: FootingDocument): Calculation {
  const calculation = new Calculation(resolve(document, noFigures));
  for (const scenario of calculation.model.scenarios) {
    for (const formula of measures()) {
      for (const year of yearsOf(formula, scenario, calculation.model))
        calculation.value({ scenario: scenario.id, formula: formula.id, year });
    }
  }
  return calculation;
}

/** Megabytes that a computed model holds on to. */
function megabytes(document: FootingDocument): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = Array.from({ length: 3 }, () => computeAll(document));
  collect();
  return (process.memoryUsage().heapUsed - before) / held.length / 2 ** 20;
}

/** The power of the count that a cost grows by: 1 is in proportion. */
function exponent(small: number, large: number, times: number): number {
  return Math.log(large / small) / Math.log(times);
}

export function run() {
  const documents = counts.map(documentOf);
  const times = inTurns(9, ...documents.map((document) => () => computeAll(document)));
  const memory = documents.map(megabytes);
  const rows = counts.map((count, at) => ({
    scenarios: String(count),
    ms: times[at],
    'ms exponent': at === 0 ? undefined : exponent(times[at - 1] ?? 1, times[at] ?? 1, 10),
    MB: memory[at],
    'MB exponent': at === 0 ? undefined : exponent(memory[at - 1] ?? 1, memory[at] ?? 1, 10),
  }));
  return Promise.resolve(rows);
}
