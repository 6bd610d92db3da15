import { expect } from 'vitest';
import { allianceMeasures } from '../../src/lib/engine/across/results.ts';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { parseCell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { measures, partMeasures } from '../../src/lib/engine/results.ts';
import { neededCells } from '../../src/lib/engine/spreadsheet/needed-cells.ts';
import type { WorkbookMark } from '../../src/lib/export/workbook.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { openingDocument } from '../../src/lib/scenario/presets.ts';
import { allianceDocument, allianceVariants } from '../interpreters/alliances.ts';
import { variants } from '../interpreters/variants.ts';
import { changesOf, withInputs } from './changed-inputs.ts';
import { itWithOffice, recalculated } from './office.ts';
import { withValues, type SheetValues } from './read-sheets.ts';
import { tracedNumber } from './same-number.ts';
import { calculationOf, madeWorkbook } from './workbook-of.ts';

/** Twelve digits of the largest number that a number is added to or taken from. */
const TWELVE_DIGITS = 1e-12;

/** What a recalculated workbook has that the calculation does not, one sentence a cell. */
function differences(
  values: SheetValues,
  marks: readonly WorkbookMark[],
  calculation: Calculation,
): string[] {
  const leaves = new Map(neededCells(calculation).inputs.map(({ leaf }) => [leaf.ref, leaf]));
  const wrong: string[] = [];
  for (const { sheet, cell, trace } of marks) {
    if (trace.startsWith('convention:')) continue;
    const found = values.get(sheet)?.get(cell);
    const wanted = tracedNumber(trace, calculation, leaves);
    const where = `${sheet}!${cell} ${trace}: ${String(found?.value)}`;
    if (wanted instanceof NoNumber) {
      if (found?.type !== 'str') wrong.push(`${where}, but ${wanted.problem.code}`);
    } else if (typeof found?.value !== 'number') wrong.push(`${where}, but ${wanted.exact.toString()}`);
    else {
      const off = wanted.exact.minus(found.value).abs().toNumber();
      if (off > wanted.largest * TWELVE_DIGITS) wrong.push(`${where}, but ${wanted.exact.toString()}`);
    }
  }
  for (const [sheet, cells] of values)
    for (const [cell, { type, value }] of cells)
      if (type === 'e') wrong.push(`${sheet}!${cell}: shows the error ${value}`);
  return wrong;
}

itWithOffice(
  'every cell is Footing’s own number after every input was changed, whatever the scenario',
  async () => {
    const books = [];
    for (const { name, document } of [...variants, ...allianceVariants]) {
      const { bytes, marks } = await madeWorkbook(document);
      const changes = changesOf(marks, 'Inputs');
      const after = withInputs(calculationOf(document), changes);
      books.push({ name, marks, after, bytes: withValues(bytes, changes) });
    }
    const found = recalculated(books.map(({ bytes }) => bytes));
    const wrong = books.flatMap(({ name, marks, after }, at) =>
      differences(found[at] ?? new Map(), marks, after).map((one) => `${name}: ${one}`),
    );
    expect(wrong).toEqual([]);
    const compared = new Set(
      books.flatMap(({ marks }) => marks.map(({ trace }) => parseCell(trace)?.formula)),
    );
    for (const { id } of [...measures(), ...partMeasures(), ...allianceMeasures()])
      expect(compared.has(id), `${id} was compared`).toBe(true);
    const cells = books.reduce((sum, { marks }) => sum + marks.length, 0);
    console.log(`${String(books.length)} workbooks, ${String(cells)} numbers recalculated by LibreOffice`);
    expect(cells).toBeGreaterThan(20_000);
  },
);

/** Edits that a desk officer would make, by the place in the file. */
const japan: [string, string][] = [
  ['economies.JPN.gdp.2025.value', '650000000000000'],
  ['economies.JPN.growth.nominal.value', '1.25'],
  ['economies.JPN.exchangeRate.2030.value', '155.5'],
];
const allies: [string, string][] = [
  ['economies.JPN.gdp.2024', '655000'],
  ['economies.JPN.exchangeRate', '140'],
  ['scenarios[0].target', '4.25'],
  ['alliance.level', '3.25'],
  ['alliance.allocation.total', '2000.07'],
  ['alliance.hostNation.to', '82.5'],
];

itWithOffice('an edit in the workbook moves the results as the same edit of the file does', async () => {
  const cases: [FootingDocument, [string, string][]][] = [
    [openingDocument, japan],
    [allianceDocument(), allies],
  ];
  const books = [];
  for (const [document, edits] of cases) {
    const { bytes, marks } = await madeWorkbook(document);
    const changes = edits.map(([place, value]) => {
      const trace = `choice:${place.replace(/\.value$/, '')}`;
      const mark = marks.find((one) => one.trace === trace && one.sheet === 'Inputs');
      if (mark === undefined) throw new Error(`${trace}: is no input of the workbook`);
      return { ...mark, value };
    });
    const edited = edits.reduce((now, [place, value]) => setAt(now, place, value), document);
    books.push({
      marks,
      after: calculationOf(edited),
      bytes: withValues(bytes, changes),
    });
  }
  const found = recalculated(books.map(({ bytes }) => bytes));
  books.forEach(({ marks, after }, at) => {
    const values: SheetValues = found[at] ?? new Map();
    expect(differences(values, marks, after)).toEqual([]);
    const moved = marks.filter(
      ({ sheet, cell, value }) => values.get(sheet)?.get(cell)?.value !== Number(value),
    );
    expect(moved.length).toBeGreaterThan(marks.length / 4);
  });
});

/** A path of constant growth from nothing: a problem that a number heals. */
const fromNothing = (baseline: string): FootingDocument => ({
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600' },
      growth: { nominal: '2' },
      exchangeRate: '150',
      deflator: { rate: '1' },
      population: { '2025': '120' },
      populationGrowth: '0',
    },
  },
  scenarios: [
    { id: 's', economy: 'JPN', baseline, target: '3', path: { shape: 'geometric', from: 2025, to: 2029 } },
  ],
  saving: { amount: '1', currency: 'USD', period: 'per-year' },
  horizon: { from: 2025, to: 2030 },
});

itWithOffice(
  'no cell shows an error, whatever is typed: words where there is no number, and a number again',
  async () => {
    const [nothing, healed] = await Promise.all([
      madeWorkbook(fromNothing('0')),
      madeWorkbook(fromNothing('2')),
    ]);
    const allied = await madeWorkbook(allianceDocument());
    const inputs = (marks: readonly WorkbookMark[], value: string): WorkbookMark[] =>
      marks.filter(({ sheet }) => sheet === 'Inputs').map((mark) => ({ ...mark, value }));
    const baseline = nothing.marks.filter(({ trace }) => trace === 'choice:scenarios[0].baseline');
    expect(baseline).toHaveLength(1);
    const vast = { ...fromNothing('2'), horizon: { from: 2025, to: 2060 } };
    const books = [
      withValues(
        nothing.bytes,
        baseline.map((mark) => ({ ...mark, value: '2' })),
      ),
      ...['0', '-7'].map((value) => withValues(allied.bytes, inputs(allied.marks, value))),
      (await madeWorkbook(setAt(vast, 'economies.JPN.growth.nominal', '9'.repeat(30)))).bytes,
    ];
    const [again, ...others] = recalculated(books);
    for (const sheets of [again, ...others])
      for (const [sheet, cells] of sheets ?? [])
        for (const [cell, { type, value }] of cells)
          expect(type, `${sheet}!${cell}: ${String(value)}`).not.toBe('e');
    expect(again && differences(again, healed.marks, calculationOf(fromNothing('2')))).toEqual([]);
    expect(healed.marks.length).toBeGreaterThan(nothing.marks.length);
  },
);
