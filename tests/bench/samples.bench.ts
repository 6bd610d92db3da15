import { Calculation } from '../../src/lib/engine/calculation.ts';
import { formulaIndex } from '../../src/lib/engine/catalogue/catalogue.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { allBandsOf } from '../../src/lib/engine/samples/bands.ts';
import { distributionOf } from '../../src/lib/engine/samples/distribution.ts';
import { InputDraws } from '../../src/lib/engine/samples/draw-inputs.ts';
import { Generator } from '../../src/lib/engine/samples/generator.ts';
import { spreadOf } from '../../src/lib/engine/samples/quantiles.ts';
import { BLOCK, SampleRun } from '../../src/lib/engine/samples/sample-run.ts';
import { Draws } from '../../src/lib/engine/samples/sampled.ts';
import { YEARLESS } from '../../src/lib/engine/subject.ts';
import { loadFigures } from '../../src/lib/evidence/load.ts';
import type { FootingDocument, YearMap } from '../../src/lib/scenario/document.ts';
import { textOf } from '../../src/lib/scenario/input-kind.ts';
import type { Model, UncertaintyModel } from '../../src/lib/scenario/model.ts';
import { openingDocument } from '../../src/lib/scenario/presets.ts';
import { resolveUncertainty } from '../../src/lib/scenario/resolve-uncertainty.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { inTurns } from './stopwatch.ts';

/**
 * 10,000 draws of the opening scenario beside a loop by hand over Float64Arrays that gives the same results: for each of
 * its demands spending, extra, cumulative extra, extra in dollars and multiple of the saving in every year. Both with
 * the drawing of the inputs; with the quantiles (the same function) and without, since sorting hides the rest.
 */
const SAMPLES = 10_000;
const formulas = ['spending', 'increment', 'cumulative-increment', 'increment-usd', 'saving-ratio'];
const inputs = ['gdp', 'growth.nominal', 'exchangeRate'].map((field, i) => ({
  for: `economies.JPN.${field}`,
  distribution: 'normal' as const,
  sd: ['0.6', '0.6', '6'][i] ?? '1',
}));

export function run() {
  const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
  const document: FootingDocument = {
    ...openingDocument,
    uncertainty: { inputs, seed: 1, samples: SAMPLES },
  };
  const model = resolve(document, figures);
  const uncertainty = resolveUncertainty(document);
  const { from, to } = model.horizon;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const cells: Cell[] = model.scenarios.flatMap(({ id }) =>
    formulas.flatMap((formula) => years.map((year) => ({ scenario: id, formula, year }))),
  );
  const calculation = new Calculation(model);
  const byHand = handLoop(document, uncertainty, model);
  // The same results: each mean agrees, or the measurement means nothing.
  const bands = allBandsOf(calculation, cells, uncertainty);
  byHand().forEach((draws, i) => {
    const band = bands[i];
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
    if (typeof band === 'object' && Math.abs(mean - band.mean) > 1e-9 * Math.abs(mean) + 1e-9)
      throw new Error(`${JSON.stringify(cells[i])}: ${String(mean)} by hand, ${String(band.mean)} drawn`);
  });
  const [engine = 0, hand = 0, sorted = 0, handSorted = 0] = inTurns(
    9,
    () => drawOnly(calculation, cells, uncertainty),
    byHand,
    () => allBandsOf(calculation, cells, uncertainty),
    () => byHand().map(spreadOf),
  );
  return Promise.resolve([
    row('draws of every cell', cells.length, engine, hand),
    row('the same with quantiles', cells.length, sorted, handSorted),
  ]);
}

function row(what: string, cells: number, engine: number, byHand: number) {
  return {
    what,
    cells,
    draws: SAMPLES,
    'engine ms': engine,
    'by hand ms': byHand,
    ratio: engine / byHand,
    'at most': 4,
  };
}

/** All draws of all cells, kept, without asking for quantiles. */
function drawOnly(
  calculation: Calculation,
  cells: readonly Cell[],
  uncertainty: UncertaintyModel,
): Float64Array[] {
  const run = new SampleRun(calculation.model, uncertainty, new InputDraws(uncertainty));
  const places = cells.map((cell) => ({
    subject: calculation.subject(cell),
    index: formulaIndex(cell.formula),
    year: cell.year ?? YEARLESS,
  }));
  const all = cells.map(() => new Float64Array(SAMPLES));
  for (let drawn = 0; drawn < SAMPLES; drawn += BLOCK) {
    const count = Math.min(BLOCK, SAMPLES - drawn);
    run.next(count);
    places.forEach(({ subject, index, year }, i) => {
      const found = run.get(subject, index, year);
      if (found instanceof Draws) all[i]?.set(found.values.subarray(0, count), drawn);
      else all[i]?.fill(found as number, drawn, drawn + count);
    });
  }
  return all;
}

/** What somebody would write who needs these results and nothing else: one pass over the draws, all in doubles. */
function handLoop(
  document: FootingDocument,
  uncertainty: UncertaintyModel,
  model: Model,
): () => Float64Array[] {
  const economy = document.economies.JPN;
  const saving = Number(model.saving?.amount.value);
  const { from, to } = model.horizon;
  const count = to - from + 1;
  const numbers = (map: YearMap): (number | undefined)[] =>
    Array.from({ length: count }, (_, i) => {
      const given = map[String(from + i)];
      return given === undefined ? undefined : Number(textOf(given));
    });
  const gdp = numbers(economy?.gdp ?? {});
  const rates = numbers(economy?.exchangeRate as YearMap);
  const demands = model.scenarios.map(({ path, baseline }) => {
    const start = Number(baseline.share.one?.value);
    const target = Number(path.target?.value);
    const [begin = 0, end = 0] = [path.from, path.to];
    return Array.from({ length: count }, (_, i) => {
      const t = Math.min(1, Math.max(0, (from + i - begin) / (end - begin)));
      return { share: start + (target - start) * t, start };
    });
  });
  return () => {
    const streams = uncertainty.inputs.map(({ path }) => new Generator(uncertainty.seed, path));
    const valueAt = uncertainty.inputs.map(distributionOf);
    const even = [0, 0, 0];
    const all = demands.flatMap(() => formulas.flatMap(() => gdp.map(() => new Float64Array(SAMPLES))));
    const grown = new Float64Array(count);
    for (let draw = 0; draw < SAMPLES; draw += 1) {
      for (let i = 0; i < 3; i += 1) even[i] = draw % 2 === 1 ? -(even[i] ?? 0) : (streams[i]?.even() ?? 0);
      const [level = 0, growth = 0, rate = 0] = even.map((v, i) => valueAt[i]?.(v) ?? 0);
      let before = 0;
      let factor = 1;
      for (let i = 0; i < count; i += 1) {
        const given = gdp[i];
        before = given === undefined ? before * (1 + growth / 100) : given * factor;
        factor *= 1 + level / 100;
        grown[i] = before;
      }
      let at = 0;
      for (const shares of demands) {
        let total = 0;
        for (let i = 0; i < count; i += 1) {
          const { share, start } = shares[i] as { share: number; start: number };
          const own = grown[i] as number;
          const spending = (share / 100) * own;
          const increment = spending - (start / 100) * own;
          total += increment;
          const dollars = increment / ((rates[i] as number) * (1 + rate / 100));
          (all[at + i] as Float64Array)[draw] = spending;
          (all[at + count + i] as Float64Array)[draw] = increment;
          (all[at + 2 * count + i] as Float64Array)[draw] = total;
          (all[at + 3 * count + i] as Float64Array)[draw] = dollars;
          (all[at + 4 * count + i] as Float64Array)[draw] = dollars / saving;
        }
        at += 5 * count;
      }
    }
    return all;
  };
}
