import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/lib/engine/across/across.ts';
import { acrossFormulas } from '../../src/lib/engine/catalogue/across.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { cellKey, type Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { removeAt, setAt as put, valueAt } from '../../src/lib/scenario/edit-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { allianceDocument } from '../interpreters/alliances.ts';
import { patience } from '../properties/patience.ts';

/** An edit to an alliance gives what a fresh calculation of the edited document gives, whatever was asked before. */
type Edit = (document: FootingDocument) => FootingDocument;

/** Puts a value where what it is a part of is there: a part without the rest would be refused in any file. */
function setAt(document: FootingDocument, at: string, value: unknown): FootingDocument {
  const [whole, isPart] = [at.slice(0, at.lastIndexOf('.')), at.startsWith('alliance.')];
  return isPart && valueAt(document, whole) === undefined ? document : put(document, at, value);
}

const noFigures = new Map<string, never>();
const april = { kind: 'fiscal', firstMonth: 4, named: 'start' };
const CODES = ['JPN', 'KOR', 'USA', 'DEU'];

const number = fc.integer({ min: 1, max: 99 }).map(String);
const place = fc.constantFrom(
  ...CODES.flatMap((code) =>
    ['gdp.2024', 'growth.nominal', 'deflator.rate', 'population.2024', 'populationGrowth'].map(
      (field) => `economies.${code}.${field}`,
    ),
  ),
  ...['JPN', 'KOR', 'DEU'].map((code) => `economies.${code}.exchangeRate`),
  ...[0, 1, 2, 3].flatMap((at) => [`scenarios[${at}].target`, `scenarios[${at}].baseline`]),
  ...['level', 'exchangeRate', 'allocation.total', 'hostNation.cost', 'hostNation.to'].map(
    (f) => `alliance.${f}`,
  ),
);
const others: Edit[] = [
  (document) => setAt(document, 'alliance.currency', 'EUR'),
  (document) => setAt(document, 'alliance.currency', 'USD'),
  (document) => setAt(document, 'alliance.scenarios', ['kor', 'jpn', 'usa']),
  (document) => setAt(document, 'alliance.scenarios', ['jpn', 'kor', 'usa', 'deu']),
  (document) => setAt(document, 'alliance.allocation.key', { gdp: '1', population: '2' }),
  (document) => setAt(document, 'alliance.allocation.key', { gdp: '1', population: '0', equal: '3' }),
  (document) => setAt(document, 'alliance.hostNation.host', 'KOR'),
  (document) => setAt(document, 'alliance.hostNation.included', 'host'),
  (document) => removeAt(document, 'alliance.level'),
  (document) => removeAt(document, 'alliance'),
  (document) => setAt(document, 'alliance', allianceDocument().alliance),
  (document) => setAt(document, 'economies.JPN.year', april),
  (document) => setAt(document, 'economies.KOR.exchangeRateBasis', 'ppp'),
  (document) => setAt(document, 'conventions.yearBasis', 'calendar'),
  (document) => setAt(document, 'conventions.gdpBase', { frozen: 2025 }),
  (document) => setAt(document, 'conventions.priceYear', 2027),
  (document) =>
    setAt(document, 'scenarios[1].path', { shape: 'capped-growth', from: 2025, limit: '9', of: 'nominal' }),
  (document) => setAt(document, 'scenarios[2].economy', 'DEU'),
  (document) => ({ ...document, scenarios: [...document.scenarios].reverse() }),
  (document) => ({
    ...document,
    economies: Object.fromEntries(Object.entries(document.economies).reverse()),
  }),
];
const numbersOfAlliance = [
  'level',
  'exchangeRate',
  'allocation.total',
  'allocation.key.gdp',
  'allocation.key.population',
  'allocation.key.equal',
  'hostNation.cost',
  'hostNation.from',
  'hostNation.to',
].map((at): [string, Edit] => [at, (document) => setAt(document, `alliance.${at}`, '7')]);
const blended = (): FootingDocument =>
  allianceDocument({
    alliance: { allocation: { total: '9', key: { gdp: '1', population: '2', equal: '3' } } },
  });
const edits = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(place, number).map(
        ([at, value]): Edit =>
          (document) =>
            setAt(document, at, value),
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  ),
  { minLength: 1, maxLength: 5 },
);

function cellsOf({ model }: Calculation): Cell[] {
  const { alliance } = model;
  if (alliance === undefined) return [];
  const codes = model.scenarios
    .filter(({ id }) => alliance.members.includes(id))
    .map(({ economy }) => economy);
  return acrossFormulas
    .filter(({ onlyWith }) => onlyWith !== 'host-nation' || alliance.hostNation !== undefined)
    .flatMap(({ id, scope }) =>
      (scope === 'alliance' ? ['ALL'] : [...new Set(codes)]).flatMap((member) =>
        [undefined, 2025].map((since): Cell => ({
          scenario: 'alliance',
          member,
          ...(since !== undefined && { since }),
          formula: id,
          year: 2027,
        })),
      ),
    );
}

function shown(calculation: Calculation, cell: Cell): string {
  const value = calculation.value(cell);
  return value instanceof NoNumber ? JSON.stringify(value.problem) : plain(value);
}

/** Asks every cell, edits, and names the cells that differ from those of a fresh calculation of the edited document. */
function differingAfter(edit: Edit, document: FootingDocument): string[] {
  const before = new Calculation(resolve(document, noFigures));
  for (const cell of cellsOf(before)) before.value(cell);
  const model = resolve(edit(document), noFigures);
  const [after, fresh] = [before.next(model), new Calculation(model)];
  return cellsOf(fresh)
    .filter((cell) => shown(after, cell) !== shown(fresh, cell))
    .map(cellKey);
}

describe('one edit after everything was asked', () => {
  it.each(numbersOfAlliance)('of alliance.%s', (_, edit) => {
    expect(differingAfter(edit, blended())).toEqual([]);
  });

  it.each(others.map((edit, at) => [at, edit] as const))('of what an alliance is made of, %i', (_, edit) => {
    expect(differingAfter(edit, allianceDocument())).toEqual([]);
  });

  it('of a number where nothing is stationed and nothing is split', () => {
    const bare = removeAt(removeAt(allianceDocument(), 'alliance.hostNation'), 'alliance.allocation');
    const edit: Edit = (document) => setAt(document, 'alliance.level', '7');
    expect(differingAfter(edit, bare)).toEqual([]);
  });

  it('of the rates: another economy gives that of the alliance’s currency from then on', () => {
    const euros = allianceDocument({
      alliance: { currency: 'EUR' },
      economies: { JPN: { currency: 'EUR', exchangeRate: '0.9' } },
    });
    const edit: Edit = (document) => removeAt(document, 'economies.JPN.exchangeRate');
    expect(differingAfter(edit, euros)).toEqual([]);
  });
});

describe('edits to an alliance', patience, () => {
  it('give what a fresh calculation of the edited document gives', () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 1, max: 5 }), (steps, every) => {
        let now = allianceDocument();
        let calculation = new Calculation(resolve(now, noFigures));
        for (const step of steps) {
          cellsOf(calculation).forEach((cell, at) => {
            if (at % every === 0) calculation.value(cell);
          });
          const edited = step(now);
          // Part of an alliance is none: the check would refuse it.
          if (edited.alliance !== undefined && !('scenarios' in edited.alliance)) continue;
          now = edited;
          calculation = calculation.next(resolve(now, noFigures));
          const fresh = new Calculation(resolve(now, noFigures));
          const differing = cellsOf(fresh).filter((cell) => shown(calculation, cell) !== shown(fresh, cell));
          expect(differing.map(cellKey)).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(Number(process.env.FOOTING_RUNS ?? 1000) / 10) },
    );
  });

  it('keep what does not hang on them: another’s growth leaves the own spending as it is', () => {
    const document = allianceDocument();
    const before = new Calculation(resolve(document, noFigures));
    const of = (member: string, formula: string): Cell => ({
      scenario: 'alliance',
      member,
      formula,
      year: 2027,
    });
    const own = before.value(of('KOR', 'member-spending-of-year'));
    const part = before.value(of('KOR', 'spending-share'));
    const edited = setAt(document, 'economies.JPN.growth.nominal', '7');
    const after = before.next(resolve(edited, noFigures));
    expect(after.value(of('KOR', 'member-spending-of-year'))).toBe(own);
    expect(after.value(of('KOR', 'spending-share'))).not.toBe(part);
  });
});
