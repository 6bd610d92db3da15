import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import japan from '../../data/presets/japan.json';
import worked from '../../data/presets/worked-example.json';
import { shellContext } from '../../src/lib/cli/brief-context.ts';
import { briefingPackage } from '../../src/lib/export/briefing-package.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { LOCALES, type Locale } from '../../src/lib/view/locale.ts';
import { dataPackage as en } from '../../src/lib/view/messages/en/data-package.ts';
import { dataPackage as ja } from '../../src/lib/view/messages/ja/data-package.ts';
import { dataPackage as zh } from '../../src/lib/view/messages/zh/data-package.ts';
import { RECORD_COLUMNS } from '../../src/lib/view/result-record.ts';
import { readCsv } from '../browser/read-csv.ts';
import { figures, sealedOf } from '../verify/sealed-briefing.ts';
import { brokenRules, type DescribedPackage } from './package-rules.ts';

/** A preset: its inputs name their sources, its demand and its saving are figures of the article. */
const preset = japan as unknown as FootingDocument;
/** Inputs without sources, no figure of the article. */
const bare = worked as unknown as FootingDocument;

const WORDS = { en, zh, ja };
const ARTICLE = 'https://www.icc.org.cn/publications/policies/2568.html';
const LINK = 'https://footing.example/#s=1.abc';

async function packed(document: FootingDocument, locale: Locale = 'en', address = LINK) {
  const sealed = await sealedOf(document, locale);
  const context = shellContext(document, figures, locale, '2026-11-24');
  const bytes = await briefingPackage(sealed, context, address);
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const about = JSON.parse(text('datapackage.json')) as DescribedPackage;
  return { sealed, bytes, files, text, about };
}

describe.each(LOCALES)('a data package in %s', (locale) => {
  it('holds by the rules of data packages, its words in its own language, its columns named alike in all', async () => {
    const { files, about } = await packed(preset, locale);
    expect(brokenRules(about, files)).toEqual([]);
    expect(about.languages).toEqual([locale]);
    const paths = about.sources.map(({ path }) => path);
    expect(paths).toContain(ARTICLE);
    expect(paths.at(-1)).toBe(LINK);
    const tables = about.resources.flatMap(({ path, title, schema }) =>
      schema === undefined ? [] : [{ path, title, schema }],
    );
    expect(tables.map(({ path }) => path)).toEqual(
      Object.keys(en)
        .slice(0, 4)
        .map((name) => `${name}.csv`),
    );
    for (const { path, title, schema } of tables) {
      const name = path.replace('.csv', '') as 'results' | 'inputs' | 'figures' | 'conventions';
      expect(title).toBe(WORDS[locale][name].title);
      expect(schema.fields.map((field) => field.description)).toEqual(
        Object.values(WORDS[locale][name].fields),
      );
      expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(en[name].fields));
    }
    expect(tables[0]?.schema.fields.map(({ name }) => name)).toEqual(RECORD_COLUMNS);
  });

  it('says what it holds in words that no other language has', () => {
    const said = (words: typeof en): string[] =>
      [words.results, words.inputs, words.figures, words.conventions].flatMap(({ title, fields }) => [
        title,
        ...Object.values(fields),
      ]);
    for (const other of LOCALES.filter((one) => one !== locale))
      expect(said(WORDS[locale]).filter((text) => said(WORDS[other]).includes(text))).toEqual([]);
  });
});

it('has its tables where inputs name no source and no figure is in use, and no address that leads nowhere', async () => {
  const { files, about, text } = await packed(bare, 'en', '');
  expect(brokenRules(about, files)).toEqual([]);
  expect(readCsv(text('figures.csv'))).toHaveLength(1);
  expect(readCsv(text('inputs.csv')).length).toBeGreaterThan(5);
  expect(about.sources).toHaveLength(1);
  expect(about.sources[0]).not.toHaveProperty('path');
});

it('holds every leaf and convention that a result names', async () => {
  const { text } = await packed(preset);
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
  const leaves = named('leaves');
  expect([...leaves].filter((ref) => !known.has(ref))).toEqual([]);
  expect([...named('conventions')].filter((id) => !known.has(`convention:${id}`))).toEqual([]);
  for (const kind of ['choice:', 'figure:'])
    expect([...leaves].filter((ref) => ref.startsWith(kind))).not.toEqual([]);
});

it('carries the scenario as a file that opens, the manifest and the works', async () => {
  const { files, text, sealed } = await packed(preset);
  const read = readDocument(files['scenario.json'] ?? new Uint8Array(), figures);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.document).toEqual(sealed.manifest.document);
  expect(text('manifest.txt')).toBe(`${sealed.seal}\n`);
  expect(text('references.bib')).toMatch(/@online\{icc-2568,/);
  expect(text('references.bib')).toContain(LINK);
});

it('is the same file each time', async () => {
  const [one, two] = [await packed(preset), await packed(preset)];
  expect(one.bytes).toEqual(two.bytes);
});

it('writes no text that a spreadsheet would take for a formula', async () => {
  const evil = '=HYPERLINK("http://x","y")';
  const document = structuredClone(preset);
  for (const { gdp } of Object.values(document.economies))
    for (const one of Object.values(gdp)) Object.assign(one, { source: evil });
  const { text } = await packed(document);
  const said = readCsv(text('inputs.csv'))
    .flat()
    .filter((cell) => cell.includes('HYPERLINK'));
  expect(said.length).toBeGreaterThan(0);
  expect(said.every((cell) => cell === `'${evil}`)).toBe(true);
});
