import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { shellContext } from '../../src/lib/cli/brief-context.ts';
import { briefingPackage } from '../../src/lib/export/briefing-package.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { LOCALES } from '../../src/lib/view/locale.ts';
import { readCsv } from '../browser/read-csv.ts';
import { figures, sealedOf } from '../verify/sealed-briefing.ts';

const example = worked as unknown as FootingDocument;

/** What stands in `datapackage.json`, as far as these tests read it. */
interface Described {
  licenses: unknown[];
  sources: { title: string; path?: string }[];
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema?: { fields: { name: string; type: string; description: string }[]; primaryKey?: string[] };
  }[];
}

async function packed(document: FootingDocument, locale: (typeof LOCALES)[number] = 'en') {
  const sealed = await sealedOf(document, locale);
  const context = shellContext(document, figures, locale, '2026-11-24');
  const bytes = await briefingPackage(sealed, context);
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { sealed, bytes, files, text, about: JSON.parse(text('datapackage.json')) as Described };
}

describe.each(LOCALES)('a data package in %s', (locale) => {
  it('describes each of its files: length, digest, name', async () => {
    const { files, about } = await packed(example, locale);
    const named = about.resources.map(({ path }) => path);
    expect(['datapackage.json', ...named]).toEqual(Object.keys(files));
    for (const { name, path, bytes, hash } of about.resources) {
      const content = files[path] ?? new Uint8Array();
      expect(bytes).toBe(content.byteLength);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(name).toMatch(/^[a-z0-9._-]+$/);
    }
    expect(about.licenses).not.toEqual([]);
    expect(about.sources.map(({ path }) => path)).toContain(
      'https://www.icc.org.cn/publications/policies/2568.html',
    );
  });

  it('has tables whose rows fit their schema', async () => {
    const { text, about } = await packed(example, locale);
    const tables = about.resources.filter(({ schema }) => schema !== undefined);
    expect(tables.map(({ path }) => path)).toEqual(
      ['results', 'inputs', 'figures', 'conventions'].map((name) => `${name}.csv`),
    );
    for (const { path, schema } of tables) {
      const [head = [], ...rows] = readCsv(text(path));
      const fields = schema?.fields ?? [];
      expect(head).toEqual(fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(head.length);
        fields.forEach(({ type, name }, at) => {
          const cell = row[at] ?? '';
          if (type === 'number' && cell !== '') expect(cell, name).toMatch(/^-?\d+(\.\d+)?$/);
          if (type === 'year' && cell !== '') expect(cell, name).toMatch(/^\d{4}$/);
          if (type === 'boolean') expect(cell, name).toMatch(/^(true|false)$/);
        });
      }
      const key = schema?.primaryKey?.map((name) => head.indexOf(name)) ?? [];
      const keys = rows.map((row) => key.map((at) => row[at]).join(' '));
      if (key.length > 0) expect(new Set(keys).size).toBe(rows.length);
    }
  });
});

it('holds every leaf and convention that a result names', async () => {
  const { text } = await packed(example);
  const column = (file: string, name: string): string[] => {
    const [head = [], ...rows] = readCsv(text(file));
    return rows.map((row) => row[head.indexOf(name)] ?? '');
  };
  const named = (name: string): Set<string> =>
    new Set(column('results.csv', name).flatMap((cell) => cell.split(' ').filter((one) => one !== '')));
  const known = new Set([
    ...column('inputs.csv', 'path').map((path) => `choice:${path}`),
    ...column('figures.csv', 'id').map((id) => `figure:${id}`),
    ...column('conventions.csv', 'id').map((id) => `convention:${id}`),
  ]);
  expect([...named('leaves')].filter((ref) => !known.has(ref))).toEqual([]);
  expect([...named('conventions')].filter((id) => !known.has(`convention:${id}`))).toEqual([]);
  expect(named('leaves').size).toBeGreaterThan(5);
});

it('carries the scenario as a file that opens, and the manifest', async () => {
  const { files, text, sealed } = await packed(example);
  const read = readDocument(files['scenario.json'] ?? new Uint8Array(), figures);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.document).toEqual(sealed.manifest.document);
  expect(text('manifest.txt')).toBe(`${sealed.seal}\n`);
  expect(text('references.bib')).toMatch(/@online\{icc-2568,/);
});

it('is the same file each time', async () => {
  const [one, two] = [await packed(example), await packed(example)];
  expect(one.bytes).toEqual(two.bytes);
});

it('writes no text that a spreadsheet would take for a formula', async () => {
  const evil = '=HYPERLINK("http://x","y")';
  const document = structuredClone(example);
  for (const { gdp } of Object.values(document.economies))
    for (const one of Object.values(gdp ?? {})) Object.assign(one, { source: evil });
  const { text } = await packed(document);
  const said = readCsv(text('inputs.csv'))
    .flat()
    .filter((cell) => cell.includes('HYPERLINK'));
  expect(said.length).toBeGreaterThan(0);
  expect(said.every((cell) => cell === `'${evil}`)).toBe(true);
});
