import type { FaultFacts } from './fault.ts';

/** What this room needs to know of a figure; an evidence record has all of it and more. */
export interface FigureValue {
  kind: string;
  value: string | null;
  unit: string | null;
  qualifier: string | null;
  /** Rounding interval; an open end is null. */
  interval: readonly [string | null, string | null] | null;
}

export type Figures = ReadonlyMap<string, FigureValue>;

/** What a reference to a figure is for: a share of GDP, or an amount of money. */
export type FigureNeed = 'share' | 'money';

/** True when the figure is of the asked kind: `% of GDP`, or a currency's three letters. */
function hasUnit(unit: string | null, need: FigureNeed): boolean {
  return need === 'share' ? unit === '% of GDP' : /^[A-Z]{3}$/.test(unit ?? '');
}

/** Checks that a figure can be computed with where it is referred to; undefined when it can. */
export function checkFigure(id: string, need: FigureNeed, figures: Figures): FaultFacts | undefined {
  const figure = figures.get(id);
  if (figure === undefined) {
    const known = [...figures]
      .filter(([, f]) => f.value !== null && hasUnit(f.unit, need))
      .map(([key]) => key);
    return { code: 'unknown-reference', kind: 'figure', id, known };
  }
  if (figure.value === null) return { code: 'figure-without-value', id };
  if (!hasUnit(figure.unit, need))
    return { code: 'figure-of-other-unit', id, unit: figure.unit ?? '', needed: need };
  return undefined;
}
