import { describe, expect, it } from 'vitest';
import { loadConventions, loadFigures } from '../../src/lib/evidence/load.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { results, type MissingResult, type Result } from '../../src/lib/engine/results.ts';
import type { FootingDocument, PathDocument } from '../../src/lib/scenario/document.ts';
import { loadPreset, presets } from '../../src/lib/scenario/presets.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** Behaviour that holds for every preset with every path shape, GDP base and year basis. */
const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const conventions = new Set(loadConventions().map(({ id }) => id));

const shapes: Record<string, (from: number, to: number) => PathDocument> = {
  step: (from, to) => ({ shape: 'step', from, to }),
  linear: (from, to) => ({ shape: 'linear', from, to }),
  geometric: (from, to) => ({ shape: 'geometric', from, to }),
  's-curve': (from, to) => ({ shape: 's-curve', from, to }),
  'by-year': (from, to) => ({ shape: 'by-year', shares: { [from]: '2', [to]: '3.5' } }),
  'capped-growth': (from) => ({ shape: 'capped-growth', from, limit: '12', of: 'nominal' }),
};
const bases = ['same-year', 'frozen'] as const;

function withShape(document: FootingDocument, shape: string, base: (typeof bases)[number]): FootingDocument {
  const { from, to } = document.horizon;
  const make = shapes[shape];
  if (make === undefined) throw new Error(`shapes: ${shape}`);
  return {
    ...document,
    scenarios: document.scenarios.map((one) => ({
      ...one,
      target: one.target ?? '3.5',
      path: make(from, to),
    })),
    conventions: { ...document.conventions, gdpBase: base === 'frozen' ? { frozen: from } : base },
  };
}

const isMissing = (one: Result | MissingResult): one is MissingResult => 'problem' in one;

const runs = presets.flatMap(({ id }) =>
  Object.keys(shapes).flatMap((shape) => bases.map((base) => [id, shape, base] as const)),
);

describe('every preset with every path shape on either base', () => {
  it.each(runs)(
    '%s, %s, %s: finite numbers, known conventions, no path without numbers',
    async (id, shape, base) => {
      const document = withShape(await loadPreset(id), shape, base);
      const calculation = new Calculation(resolve(document, figures));
      const all = [...results(calculation)];
      const numbers = all.filter((one): one is Result => !isMissing(one));
      expect(numbers.every(({ value }) => /^-?\d+(\.\d+)?$/.test(value))).toBe(true);
      expect(numbers.flatMap((one) => one.conventions).filter((one) => !conventions.has(one))).toEqual([]);
      expect(numbers.every(({ leaves }) => leaves.length > 0)).toBe(true);
      // GDP, share, spending and increment have a number in every year; what is missing says why.
      const always = ['gdp', 'share', 'spending', 'increment', 'cumulative-increment', 'spending-growth'];
      const lost = all.filter(isMissing).filter(({ problem }) => problem.code !== 'target-not-reached');
      expect(lost.filter(({ measure }) => always.includes(measure))).toEqual([]);
      // Where a ramp ends inside the horizon, its last share is the target.
      if (shape === 'by-year' || shape === 'capped-growth') return;
      for (const scenario of calculation.model.scenarios) {
        const last = numbers.find(
          (one) =>
            one.scenario === scenario.id && one.measure === 'share' && one.year === document.horizon.to,
        );
        expect(Number(last?.value)).toBe(Number(scenario.path.target?.value));
      }
    },
  );
});
