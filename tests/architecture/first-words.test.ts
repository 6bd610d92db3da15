import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { furtherInputs } from '../../src/lib/view/messages/en/further-inputs.ts';
import { later } from '../../src/lib/view/messages/en/later.ts';
import { readSource } from './read-imports.ts';

/**
 * On the calculator opened as the first page, words of later parts are missing until such a part is fetched together
 * with them. What reads one of them must not be reached before: an `undefined` would stand on the page.
 */
const FIRST = ['src/routes/+layout.svelte', 'src/routes/[[lang=lang]]/+page.svelte'];
/** What fetches a part together with its words. */
const WITH_INPUT_WORDS = /withInputWords\(\s*import\('([^']+)'\)/g;
/** What awaits the words of later parts: for the parts that it fetches, or for itself. */
const LATER_WORDS = /\bloadCore\(/;

const textOf = (path: string): string => readFileSync(path, 'utf8');
const placeOf = (file: string, from: string): string =>
  join(from.startsWith('$lib/') ? 'src/lib' : dirname(file), from.replace('$lib/', ''));
const importsOf = (file: string, kind: 'static' | 'dynamic'): string[] =>
  readSource(file, textOf(file))
    .imports.filter((one) => one.kind === kind)
    .map(({ from }) => placeOf(file, from))
    .filter((path) => /^src\/.*\.(ts|svelte)$/.test(path) && existsSync(path));

/** All files that these need before they run. */
function reach(from: readonly string[]): string[] {
  const found = new Set(from);
  for (const file of found) for (const next of importsOf(file, 'static')) found.add(next);
  return [...found].filter((file) => !file.includes('/messages/'));
}

/** Words of the further inputs that a component says. */
function furtherIn(file: string): string[] {
  const text = textOf(file);
  const own = /words = \$derived\((?:page|around)\.words\.inputs\)/.test(text) ? 'words|' : '';
  const read = [...text.matchAll(new RegExp(`\\b(?:${own}words\\.inputs)\\.(\\w+)`, 'g'))];
  return read.map(([, key = '']) => key).filter((key) => key in furtherInputs);
}

/** Words of later parts that a file says. */
function laterIn(file: string): string[] {
  const read = [...textOf(file).matchAll(/\bcore\.(\w+)/g)];
  return read.map(([, key = '']) => key).filter((key) => key in later);
}

const first = reach(FIRST);
const said = (files: readonly string[], words: (file: string) => string[]): string[] =>
  files.flatMap((file) => words(file).map((word) => `${file}: ${word}`));

it('the first script says first words only', () => {
  expect(first.length).toBeGreaterThan(100);
  expect([...said(first, furtherIn), ...said(first, laterIn)]).toEqual([]);
});

it('a part of the inputs that says further words is fetched together with them', () => {
  const alone = first
    .filter((file) => /\/ui\/calculator\//.test(file) && !file.endsWith('later-parts.ts'))
    .flatMap((file) => {
      const withWords = [...textOf(file).matchAll(WITH_INPUT_WORDS)].map(([, from = '']) =>
        placeOf(file, from),
      );
      return importsOf(file, 'dynamic').filter((path) => !withWords.includes(path));
    });
  expect(alone.length).toBeGreaterThan(0);
  expect(said(reach(alone), furtherIn)).toEqual([]);
});

it('a part that says later words is fetched by what awaits them', () => {
  const isAwaiting = (file: string): boolean => LATER_WORDS.test(textOf(file));
  const fetching = first.filter((file) => !isAwaiting(file) && !file.endsWith('later-parts.ts'));
  const parts = fetching.flatMap((file) => importsOf(file, 'dynamic')).filter((part) => !isAwaiting(part));
  expect(parts.length).toBeGreaterThan(3);
  expect(said(reach(parts), laterIn)).toEqual([]);
});
