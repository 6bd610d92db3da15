import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allianceResults } from '../../src/lib/engine/across/results.ts';
import { catalogue } from '../../src/lib/engine/catalogue/catalogue.ts';
import { cellKey } from '../../src/lib/engine/cell.ts';
import { results } from '../../src/lib/engine/results.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { openingDocument } from '../../src/lib/scenario/presets.ts';
import { LOCALES } from '../../src/lib/view/locale.ts';
import { allianceDocument } from '../interpreters/alliances.ts';
import { variants } from '../interpreters/variants.ts';
import { readSheets } from './read-sheets.ts';
import { calculationOf, madeWorkbook } from './workbook-of.ts';

const split = variants.find(({ name }) => name === 'parts: with a plan for the core');
const documents: [string, FootingDocument][] = [
  ['the opening preset', openingDocument],
  ['an alliance', allianceDocument()],
  ['a split demand', split?.document ?? openingDocument],
];
const books = await Promise.all(
  documents.map(async ([name, document]) => ({ name, document, ...(await madeWorkbook(document)) })),
);

describe.each(books)('the workbook of $name', ({ document, bytes, marks }) => {
  const sheets = readSheets(bytes);

  it('shows Footing’s own numbers before anything is recalculated', () => {
    for (const { sheet, cell, value, trace } of marks)
      expect(sheets.get(sheet)?.get(cell)?.value, trace).toBe(Number(value));
  });

  it('has a mark for every number in it', () => {
    const marked = new Set(marks.map(({ sheet, cell }) => `${sheet}!${cell}`));
    for (const [sheet, cells] of sheets)
      for (const [cell, { type }] of cells)
        if (type === 'n') expect(marked.has(`${sheet}!${cell}`), `${sheet}!${cell}`).toBe(true);
  });

  it('holds every result that a shell prints, with its exact digits, and every problem as words', () => {
    const calculation = calculationOf(document);
    const values = new Map(marks.map(({ trace, value }) => [trace, value]));
    const texts = new Set(
      [...sheets.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value)),
    );
    for (const one of [...results(calculation), ...allianceResults(calculation)]) {
      if ('problem' in one) expect(texts.size).toBeGreaterThan(0);
      else expect(values.get(cellKey(one.cell)), cellKey(one.cell)).toBe(one.value);
    }
  });

  it('makes every number but inputs and sources by a formula', () => {
    for (const { sheet, cell, trace } of marks) {
      const { formula } = sheets.get(sheet)?.get(cell) ?? {};
      const isGiven = /^(choice|figure|convention):/.test(trace);
      if (!isGiven) expect(formula, trace).toMatch(/^(IFERROR\(|'[^']+'!|[A-Z]+\d|in_|by_)/);
      if (['Inputs', 'Conventions', 'Sources'].includes(sheet)) expect(formula).toBeUndefined();
    }
  });

  it('uses plain functions only: nothing that reaches out of the file', () => {
    const used = new Set(
      [...sheets.values()].flatMap((cells) =>
        [...cells.values()].flatMap(({ formula = '' }) =>
          [...formula.replace(/"(?:[^"]|"")*"|'[^']*'/g, '').matchAll(/([A-Z.]+)\(/g)].map(
            ([, name]) => name,
          ),
        ),
      ),
    );
    const plain = [
      'IFERROR',
      'IF',
      'AND',
      'OR',
      'NA',
      'ABS',
      'INT',
      'ROUND',
      'MIN',
      'MAX',
      'SUM',
      'SUMPRODUCT',
    ];
    expect([...used].filter((name) => !plain.includes(name ?? ''))).toEqual([]);
    const parts = Object.entries(unzipSync(bytes));
    const text = parts.map(([, part]) => new TextDecoder().decode(part)).join('');
    expect(parts.filter(([name]) => /external|vba|connections|drawing|embed/i.test(name))).toEqual([]);
    expect(text).not.toMatch(/TargetMode="External"|<hyperlink/);
  });

  it('keeps what its check needs on a hidden sheet', () => {
    const kept = [...(sheets.get('Footing')?.values() ?? [])].map(({ value }) => String(value));
    expect(kept.join('')).toBe(JSON.stringify(marks));
    expect(Math.max(...kept.map((one) => one.length))).toBeLessThanOrEqual(30_000);
    const workbook = new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml']);
    expect(workbook).toMatch(/name="Footing"[^>]*state="hidden"/);
  });
});

it('is the same when made twice', async () => {
  const [one, other] = await Promise.all([
    madeWorkbook(allianceDocument()),
    madeWorkbook(allianceDocument()),
  ]);
  expect(unzipSync(one.bytes)).toEqual(unzipSync(other.bytes));
});

it.each(LOCALES)('is whole in %s: no word left out, its language stated', async (locale) => {
  const { bytes } = await madeWorkbook(split?.document ?? openingDocument, locale);
  for (const cells of readSheets(bytes).values())
    for (const [cell, { value, type }] of cells)
      if (type !== 'n') expect(String(value), cell).not.toMatch(/undefined|\[object|NaN/);
  const ids = new Set(catalogue.filter(({ id }) => id.includes('-')).map(({ id }) => id));
  const said = [...readSheets(bytes).values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value)),
  );
  expect(said.filter((text) => ids.has(text))).toEqual([]);
  const core = new TextDecoder().decode(unzipSync(bytes)['docProps/core.xml']);
  expect(core).toContain(`<dc:language>${locale === 'zh' ? 'zh-Hans' : locale}</dc:language>`);
});
