import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { formulaIndex } from '../../src/lib/engine/catalogue/catalogue.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { YEARLESS } from '../../src/lib/engine/subject.ts';
import { allBandsOf } from '../../src/lib/engine/samples/bands.ts';
import { InputDraws } from '../../src/lib/engine/samples/draw-inputs.ts';
import { SampleRun } from '../../src/lib/engine/samples/sample-run.ts';
import { Draws } from '../../src/lib/engine/samples/sampled.ts';
import { swingsOf } from '../../src/lib/engine/samples/swings.ts';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import type { DrawnInput, FootingDocument } from '../../src/lib/scenario/document.ts';
import { drawnPlace } from '../../src/lib/scenario/drawn-place.ts';
import { resolveUncertainty } from '../../src/lib/scenario/resolve-uncertainty.ts';
import { calculate, everyCell, noFigures } from './every-cell.ts';
import { decimalText, documents } from './random-document.ts';

const fewer = { numRuns: Math.ceil(Number(process.env.FOOTING_RUNS ?? 1000) / 20) };

/** Every place of a random document that can be drawn. */
function placesOf(document: FootingDocument): string[] {
  const ofEconomy = Object.keys(document.economies).flatMap((code) =>
    [
      'gdp',
      'growth.nominal',
      'growth.real',
      'growth.deflator',
      'deflator.rate',
      'deflator.index',
      'exchangeRate',
    ].map((field) => `economies.${code}.${field}`),
  );
  const ofScenario = document.scenarios.map(({ id }) => `scenarios.${id}.baseline`);
  return [...ofEconomy, ...ofScenario].filter((path) => typeof drawnPlace(document, path) !== 'string');
}

const uncertain = (sd: fc.Arbitrary<string>): fc.Arbitrary<FootingDocument> =>
  documents({ holes: true }).chain((document) =>
    fc.tuple(fc.subarray(placesOf(document)), sd).map(([places, text]): FootingDocument => {
      const inputs = places.map((path): DrawnInput => ({ for: path, distribution: 'normal', sd: text }));
      return { ...document, uncertainty: { inputs, seed: 5, samples: 100 } };
    }),
  );

/** How far two numbers may be apart: their own size, or that of what they are the difference of. */
function scaleOf(calculation: Calculation, cell: Cell, exact: number): number {
  const amounts = ['spending', 'baseline-spending', 'spending-usd', 'cumulative-spending-usd'];
  const parts = amounts.map((formula) => {
    const value = calculation.value({
      scenario: cell.scenario,
      formula,
      year: cell.year ?? calculation.model.horizon.to,
    });
    return value instanceof NoNumber ? 0 : Math.abs(value.toNumber());
  });
  // A difference of nearly equal amounts keeps the error of the amounts, a change in per cent that of the whole.
  const size = Math.abs(exact);
  if (/growth|change|cap$/.test(cell.formula)) return Math.max(size, 100);
  // In multiples of a small saving, or of a small yield of a tax, that error is larger.
  const per = /tax|saving-ratio/.test(cell.formula) ? 100 : 1;
  return /increment|step|tax|saving-ratio|^part-/.test(cell.formula)
    ? Math.max(size, 1, ...parts) * per
    : size;
}

describe('the samples interpreter', () => {
  it('gives what the exact one gives, where every draw is the central value', () => {
    fc.assert(
      fc.property(uncertain(fc.constant('0.000000000000000000000000000001')), (document) => {
        const calculation = calculate(document);
        const uncertainty = resolveUncertainty(document);
        const run = new SampleRun(calculation.model, uncertainty, new InputDraws(uncertainty));
        run.next(4);
        for (const cell of everyCell(calculation)) {
          const exact = calculation.value(cell);
          const found = run.get(calculation.subject(cell), formulaIndex(cell.formula), cell.year ?? YEARLESS);
          if (exact instanceof NoNumber) {
            // Nought divided by nought in every draw: none of them has a number.
            if (found instanceof Draws && found.values.subarray(0, 4).every(Number.isNaN)) continue;
            if (found instanceof NoNumber) continue;
            throw new Error(`${cell.formula}: a number where the exact result has none`);
          }
          const expected = exact.toNumber();
          const values = found instanceof Draws ? [...found.values.subarray(0, 4)] : [found as number];
          for (const value of values) {
            const distance = Math.abs(value - expected);
            expect(
              distance,
              `${cell.formula} ${String(cell.year)}: ${String(value)}, exactly ${String(expected)}`,
            ).toBeLessThanOrEqual(1e-12 * scaleOf(calculation, cell, expected));
          }
        }
      }),
      fewer,
    );
  });

  it('gives the same band for the same seed, and draws that stand in order', () => {
    fc.assert(
      fc.property(uncertain(decimalText(1, 9, 3)), (document) => {
        fc.pre(checkDraft(document, noFigures).length === 0);
        const uncertainty = resolveUncertainty(document);
        const cells = everyCell(calculate(document)).filter((_, i) => i % 9 === 0);
        const [one, two] = [0, 1].map(() => allBandsOf(calculate(document), cells, uncertainty));
        expect(one).toEqual(two);
        for (const band of one ?? []) {
          if (typeof band === 'string') continue;
          const sorted = [...band.quantiles].sort((a, b) => a - b);
          expect(band.quantiles).toEqual(sorted);
          const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
        }
      }),
      fewer,
    );
  });

  it('calls certain exactly what no drawn input is a leaf of', () => {
    fc.assert(
      fc.property(uncertain(fc.constant('0.01')), (document) => {
        fc.pre(checkDraft(document, noFigures).length === 0);
        const uncertainty = resolveUncertainty(document);
        const calculation = calculate(document);
        const refs = new Set(uncertainty.inputs.flatMap(({ numbers }) => numbers.map(({ ref }) => ref)));
        const cells = everyCell(calculation).filter((_, i) => i % 5 === 0);
        const bands = allBandsOf(calculation, cells, { ...uncertainty, samples: 2 });
        cells.forEach((cell, i) => {
          if (calculation.value(cell) instanceof NoNumber) return;
          const hangs = calculation.leaves(cell).some(({ ref }) => refs.has(ref));
          if (!hangs) expect(bands[i], cell.formula).toBe('certain');
        });
      }),
      fewer,
    );
  });
});

describe('one input at a time', () => {
  it('moves only results that hang on it, and is told widest first', () => {
    fc.assert(
      fc.property(uncertain(fc.constant('0.05')), (document) => {
        fc.pre(checkDraft(document, noFigures).length === 0);
        const calculation = calculate(document);
        const uncertainty = resolveUncertainty(document);
        const cell = { scenario: 'a', formula: 'spending', year: document.horizon.to };
        const swings = swingsOf(calculation, uncertainty, cell);
        const own = new Set(calculation.leaves(cell).map(({ ref }) => ref));
        const widths = swings.map(({ low, high }) => high.minus(low).abs().toNumber());
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        for (const { path } of swings) {
          const input = uncertainty.inputs.find((one) => one.path === path);
          expect(input?.numbers.some(({ ref }) => own.has(ref))).toBe(true);
        }
      }),
      fewer,
    );
  });
});
