import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { cellKey } from '../../src/lib/engine/cell.ts';
import { decimal, plain } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import { removeAt, setAt, valueAt } from '../../src/lib/scenario/edit-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { documentSchema } from '../../src/lib/scenario/schema.ts';
import { calculate, everyCell, noFigures, shown } from './every-cell.ts';
import { documents } from './random-document.ts';
import { patience } from './patience.ts';

/** Places that an edit may change; the new value is the one of another random document. */
const places = [
  ...['JPN', 'USA', 'DEU'].flatMap((code) =>
    [
      ...['year', 'gdp', 'growth', 'deflator', 'exchangeRate', 'exchangeRateBasis', 'currency'],
      ...['population', 'populationGrowth', 'budget', 'taxPoint', 'label'],
    ].map((field) => `economies.${code}.${field}`),
  ),
  ...['year.named', 'growth.nominal', 'growth.real', 'gdp.2019'].map((field) => `economies.JPN.${field}`),
  ...[0, 1, 2].flatMap((at) =>
    ['economy', 'baseline', 'target', 'path', 'label'].map((field) => `scenarios[${at}].${field}`),
  ),
  ...['path.limit', 'path.of', 'path.from', 'target', 'baseline'].map(
    (field) => `scenarios[0].baseline.${field}`,
  ),
  ...['path.to', 'path.limit', 'path.shares', 'path.of'].map((field) => `scenarios[0].${field}`),
  ...['saving', 'saving.amount', 'saving.currency', 'saving.period', 'horizon', 'horizon.to'],
  ...['conventions.gdpBase', 'conventions.priceYear', 'conventions.yearBasis', 'conventions'],
];

/** Moves, adds and removes whole parts. */
const rearrangements: ((document: FootingDocument, other: FootingDocument) => FootingDocument)[] = [
  (document) => ({ ...document, scenarios: [...document.scenarios].reverse() }),
  (document) => ({ ...document, scenarios: document.scenarios.slice(1) }),
  (document, other) => ({
    ...document,
    scenarios: [
      ...document.scenarios,
      ...other.scenarios.slice(0, 1).map((one) => ({ ...one, id: `${one.id}-new` })),
    ].filter((one, at, all) => all.findIndex(({ id }) => id === one.id) === at),
  }),
  // An economy that no scenario uses may still give the rate of the saving's currency.
  (document) => {
    const used = new Set(document.scenarios.map(({ economy }) => economy));
    return {
      ...document,
      economies: Object.fromEntries(Object.entries(document.economies).filter(([code]) => used.has(code))),
    };
  },
  (document, other) => ({ ...document, economies: { ...other.economies, ...document.economies } }),
  (document) => ({
    ...document,
    economies: Object.fromEntries(Object.entries(document.economies).reverse()),
  }),
];

type Edit = { place: string } | { rearrangement: number } | { nudge: number };

/** The places of all numbers of a document. */
function numberPlaces(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? [at] : [];
  if (typeof value === 'number') return at === 'version' ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    numberPlaces(one, Array.isArray(value) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
  );
}

/** Moves one number of the document a little: a year by one, a decimal by a tenth. */
function nudge(document: FootingDocument, pick: number): FootingDocument {
  const all = numberPlaces(document);
  const place = all[pick % all.length] ?? '';
  const value = valueAt(document, place);
  return setAt(
    document,
    place,
    typeof value === 'number' ? value + 1 : plain(decimal(String(value)).plus('0.1')),
  );
}

/** Whether the check would accept an edited document: only then does the engine see it. */
function isAccepted(document: FootingDocument): boolean {
  return documentSchema.safeParse(document).success && checkDraft(document, new Map()).length === 0;
}

function apply(document: FootingDocument, other: FootingDocument, edit: Edit): FootingDocument {
  if ('nudge' in edit) return nudge(document, edit.nudge);
  if ('rearrangement' in edit) return rearrangements[edit.rearrangement]?.(document, other) ?? document;
  const value = valueAt(other, edit.place);
  if (value === undefined) return removeAt(document, edit.place);
  const parent = edit.place.slice(0, edit.place.lastIndexOf('.'));
  const below = valueAt(document, parent);
  return typeof below === 'object' ? setAt(document, edit.place, value) : document;
}

const edits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.nat().map((pick): Edit => ({ nudge: pick })) },
    { weight: 4, arbitrary: fc.constantFrom(...places).map((place): Edit => ({ place })) },
    {
      weight: 1,
      arbitrary: fc.nat(rearrangements.length - 1).map((rearrangement): Edit => ({ rearrangement })),
    },
  ),
  { minLength: 1, maxLength: 5 },
);

/** All cells, or every n-th: what was asked before an edit must not matter after it. */
function ask(calculation: Calculation, every: number): void {
  everyCell(calculation).forEach((cell, at) => {
    if (at % every === 0) calculation.value(cell);
  });
}

/** The cells in which two calculations of the same document are not the same. */
function differing(one: Calculation, other: Calculation): string[] {
  return everyCell(other)
    .filter((cell) => shown(one, cell) !== shown(other, cell))
    .map(cellKey);
}

describe('edits', patience, () => {
  it('give what a fresh calculation of the edited document gives', () => {
    fc.assert(
      fc.property(
        documents(),
        documents(),
        edits,
        fc.integer({ min: 1, max: 7 }),
        (document, other, steps, every) => {
          let now = document;
          let calculation = calculate(now);
          ask(calculation, every);
          for (const step of steps) {
            const edited = apply(now, other, step);
            if (!isAccepted(edited)) continue;
            now = edited;
            const before = calculation;
            calculation = calculation.next(resolve(now, noFigures));
            const fresh = calculate(now);
            expect({ step, cells: differing(calculation, fresh) }).toEqual({ step, cells: [] });
            // Undo: the earlier calculation still answers for the earlier document.
            ask(before, every);
          }
        },
      ),
    );
  });

  it('leave the calculation before them as it was', () => {
    fc.assert(
      fc.property(documents(), documents(), edits, (document, other, steps) => {
        const calculation = calculate(document);
        ask(calculation, 3);
        let now = document;
        for (const step of steps) {
          const edited = apply(now, other, step);
          if (!isAccepted(edited)) continue;
          now = edited;
          ask(calculation.next(resolve(now, noFigures)), 1);
        }
        const fresh = calculate(document);
        expect(differing(calculation, fresh)).toEqual([]);
      }),
    );
  });

  it('give the intervals that a fresh calculation gives', () => {
    const ends = (calculation: Calculation, cell: Parameters<Calculation['interval']>[0]) => {
      const interval = calculation.interval(cell);
      return interval && `${interval.low.toString()} ${interval.high.toString()}`;
    };
    fc.assert(
      fc.property(
        documents({ intervals: true }),
        documents({ intervals: true }),
        edits,
        fc.nat(),
        (document, other, steps, pick) => {
          let calculation = calculate(document);
          let now = document;
          for (const step of steps) {
            const cells = everyCell(calculation);
            const asked = cells[pick % cells.length];
            if (asked !== undefined) ends(calculation, asked);
            const edited = apply(now, other, step);
            if (!isAccepted(edited)) continue;
            now = edited;
            calculation = calculation.next(resolve(now, noFigures));
          }
          const fresh = calculate(now);
          const cells = everyCell(fresh);
          const cell = cells[pick % cells.length];
          if (cell !== undefined) expect(ends(calculation, cell)).toBe(ends(fresh, cell));
        },
      ),
    );
  });
});
