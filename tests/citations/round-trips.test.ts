import '../property-runs.ts';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexOf } from '../../src/lib/view/citations/bibtex.ts';
import type { Author, CitedWork } from '../../src/lib/view/citations/cited-work.ts';
import { cslJsonOf } from '../../src/lib/view/citations/csl-json.ts';
import { risOf } from '../../src/lib/view/citations/ris.ts';

/** What real parsers make of what is written: another program's reading, not ours. */

interface Csl {
  id: string;
  type: string;
  title?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  URL?: string;
  publisher?: string;
  language?: string;
  note?: string;
}

const readRis = (text: string) => plugins.input.chain(text, { generateGraph: false }) as Csl[];
/** The parser keeps the case of titles when it is told that no language is English. */
const readBibtex = (text: string) => parse(text, { english: false });

const base: CitedWork = {
  ...{ id: 'x', kind: 'article', authors: [], title: { own: 'T' }, isDescribed: false, language: 'zh-Hans' },
  ...{ container: '', publisher: { own: '' }, issued: '2025-12-19', accessed: '2026-11-23' },
  ...{ address: 'https://example.org/a_b?c=1&d=%20#e', places: [], details: [], version: '' },
};

const special = [
  '?`',
  '{',
  '}',
  '\\',
  '\n',
  '\r\n',
  '%',
  '&',
  '_',
  '#',
  '$',
  '~',
  '^',
  '"',
  "'",
  '`',
  '-',
  '<',
  '>',
];
const pieces = [
  ...special,
  '@',
  ',',
  '=',
  '|',
  ' ',
  '特朗普',
  '第2期',
  'é',
  '‘',
  '—',
  '😀',
  'ER  - ',
  'TY  - ',
  ' and ',
];
const titles = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
);
/** What survives on one line: words in their order, breaks and controls as spaces. */
const onOneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
const hasText = (text: string) => onOneLine(text) !== '';

const person = (family: string, given: string): Author => ({
  kind: 'person',
  names: { own: { family, given } },
  familyFirst: false,
});
const body = (own: string): Author => ({ kind: 'body', names: { own } });

describe('BibTeX read back', () => {
  it('keeps any title', () => {
    fc.assert(
      fc.property(titles.filter(hasText), (title) => {
        const { errors, entries } = readBibtex(bibtexOf([{ ...base, title: { own: title } }]));
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(1);
        expect(entries[0]?.fields['title']).toBe(onOneLine(title));
      }),
    );
  });

  it('keeps names, bodies, dates, address and kind', () => {
    const authors = [
      person('孟', '晓旭'),
      person("O'Neil & Sons", 'Ann {B}'),
      body('Research and Data, Inc.'),
    ];
    const { entries } = readBibtex(bibtexOf([{ ...base, authors, publisher: { own: '国际合作中心' } }]));
    const [entry] = entries;
    expect(entry?.type).toBe('online');
    expect(entry?.fields.author).toEqual([
      { lastName: '孟', firstName: '晓旭' },
      { lastName: "O'Neil & Sons", firstName: 'Ann {B}' },
      { name: 'Research and Data, Inc.' },
    ]);
    expect(entry?.fields['date']).toBe('2025-12-19');
    expect(entry?.fields['urldate']).toBe('2026-11-23');
    expect(entry?.fields['url']).toBe(base.address);
    expect(entry?.fields.organization).toEqual(['国际合作中心']);
  });

  it('tells works apart by keys that any program takes', () => {
    const ids = ['imf weo', 'imf-weo', '孟', '', 'IMF-WEO'];
    const { entries } = readBibtex(bibtexOf(ids.map((id) => ({ ...base, id }))));
    expect(entries.map(({ key }) => key)).toEqual(['imf-weo', 'imf-weo-2', 'work', 'work-2', 'IMF-WEO-3']);
  });
});

describe('RIS read back', () => {
  it('keeps any title', () => {
    fc.assert(
      fc.property(titles.filter(hasText), (title) => {
        const items = readRis(risOf([{ ...base, title: { own: title } }]));
        expect(items).toHaveLength(1);
        expect(items[0]?.title).toBe(onOneLine(title));
      }),
    );
  });

  it('keeps names, bodies, dates, address and kind', () => {
    const authors = [person('孟', '晓旭'), body('International Monetary Fund')];
    const dataset: CitedWork = { ...base, id: 'd', kind: 'dataset', issued: '2025-04', authors: [] };
    const items = readRis(risOf([{ ...base, authors, publisher: { own: '国际合作中心' } }, dataset]));
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: 'webpage',
      author: [{ family: '孟', given: '晓旭' }, { literal: 'International Monetary Fund' }],
      issued: { 'date-parts': [[2025, 12, 19]] },
      URL: base.address,
      publisher: '国际合作中心',
      language: 'zh-Hans',
    });
    expect(items[1]).toMatchObject({ type: 'dataset', issued: { 'date-parts': [[2025, 4]] } });
  });

  it('is lines of tag, two spaces, hyphen, space', () => {
    const text = risOf([{ ...base, title: { own: 'a\nER  - \nTY  - JOUR' } }]);
    const lines = text.split('\r\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('ER  - ');
  });
});

describe('CSL-JSON', () => {
  it('keeps any title as it is', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const [item] = JSON.parse(cslJsonOf([{ ...base, title: { own: title } }])) as Csl[];
        expect(item?.title).toBe(title.toWellFormed());
      }),
    );
  });

  it('has the fields that the schema requires, and only types and dates that it knows', () => {
    const kinds = ['article', 'dataset', 'report', 'software'] as const;
    const works = kinds.map((kind): CitedWork => ({ ...base, kind, authors: [body('A'), person('B', 'C')] }));
    const items = JSON.parse(cslJsonOf(works)) as Csl[];
    // csl-data.json: `id` and `type` are required; these four types are among its own.
    expect(items.map(({ type }) => type)).toEqual(['webpage', 'dataset', 'report', 'software']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      expect(item.issued).toEqual({ 'date-parts': [[2025, 12, 19]] });
      expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 23]] });
      expect(item.author).toEqual([{ literal: 'A' }, { family: 'B', given: 'C' }]);
    }
  });
});
