import { expect, it } from 'vitest';
import { presets } from '../../scenario/presets.ts';
import { programCitation } from './citation.ts';
import { vintageRows } from './vintages.ts';

it('names every publication behind the presets once, with the presets that use it', () => {
  const rows = vintageRows(presets, 'en');
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  const named = new Set(presets.flatMap(({ vintages }) => vintages.map(({ name }) => name)));
  expect(new Set(rows.map(({ name }) => name))).toEqual(named);
  expect(rows.every(({ usedBy }) => usedBy.length > 0)).toBe(true);
});

it('says what each is called and how it was read in the words of each language', () => {
  const texts = (locale: 'en' | 'zh' | 'ja') =>
    vintageRows(presets, locale).flatMap(({ name, read, newer }) => [name, read, ...newer]);
  for (const locale of ['zh', 'ja'] as const) {
    expect(texts(locale)).toHaveLength(texts('en').length);
    expect(texts(locale).filter((text) => texts('en').includes(text))).toEqual([]);
  }
});

it('cites the version, and an address only where there is one', () => {
  const { text, bibtex } = programCitation('1.2.3', '', (version) => `Footing, version ${version}.`);
  expect(text).toBe('Footing, version 1.2.3.');
  expect(bibtex).toContain('version = {1.2.3}');
  expect(bibtex).not.toContain('url');
  expect(programCitation('1.2.3', 'https://example.org/', String).bibtex).toContain(
    'url     = {https://example.org/}',
  );
});
