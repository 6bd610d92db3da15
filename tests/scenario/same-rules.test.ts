import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFigures } from '../../src/lib/evidence/load.ts';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import { checkRelations } from '../../src/lib/scenario/check-relations.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { joinPath } from '../../src/lib/scenario/path.ts';
import { readDraft } from '../../src/lib/scenario/read-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { usable } from '../../src/lib/scenario/usable.ts';

/**
 * The page checks drafts without the schema. Here every text and number of a file that has all fields is replaced,
 * one at a time, by values that are wrong somewhere: the schema and the page must find the same faults.
 */

const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const frozen = JSON.parse(
  readFileSync(new URL('../frozen/v1/file.json', import.meta.url), 'utf8'),
) as FootingDocument;
/** A field that came after the frozen file: every way of being uncertain once. */
const uncertainty: FootingDocument['uncertainty'] = {
  inputs: [
    {
      for: 'economies.JPN.growth.real',
      distribution: 'low-central-high',
      low: '0.1',
      central: '0.6',
      high: { value: '1.2', source: 'made up' },
    },
    { for: 'economies.JPN.exchangeRate', distribution: 'triangular', low: '120', high: '180' },
    { for: 'economies.KOR.exchangeRate', distribution: 'uniform', low: '-10', high: '10' },
    { for: 'scenarios.linear.baseline', distribution: 'normal', sd: '0.1' },
  ],
  correlations: [
    { between: ['economies.JPN.exchangeRate', 'economies.KOR.exchangeRate'], value: '0.5' },
    { between: ['economies.JPN.growth.real', 'scenarios.linear.baseline'], value: '-0.2' },
  ],
  seed: 7,
  samples: 1000,
};
const [code = ''] = Object.keys(frozen.economies);
const id = frozen.scenarios.find(({ target }) => target !== undefined)?.id ?? '';
/** The frozen file with the fields that came after it. */
const full: FootingDocument = {
  ...frozen,
  uncertainty,
  alternatives: [
    {
      for: `economies.${code}.gdp`,
      value: { '2025': { value: '610', source: 'a' } },
      source: 'b',
      date: '2025',
    },
    { for: `scenarios.${id}.target`, value: { value: '3', interval: ['2.5', '3.5'] } },
    { for: 'saving.amount', value: '1100000000', source: 'c' },
  ],
};

/** Every place of the document that holds a text or a number. */
function placesOf(value: unknown, path = ''): [string, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    placesOf(item, joinPath(path, Array.isArray(value) ? Number(key) : key)),
  );
}

const texts = ['', '-1', '0', '-100', '101', '1e3', 'nowhere', 'JPN', 'a b', '5.'];
const numbers = [0, -1, 13, 1899, 2024, 2201, 2025.5];
/** The version decides what a file is at all; words from a short list are chosen, never typed. */
const chosen =
  /^version$|\.(kind|named|shape|of|exchangeRateBasis|distribution)$|gdpBase|yearBasis|allocation\.key$/;

const places = placesOf(full).filter(([path]) => !chosen.test(path));

test('there are many places', () => {
  expect(places.length).toBeGreaterThan(100);
});

test.each(places)('%s', (path, value) => {
  for (const wrong of typeof value === 'string' ? texts : numbers) {
    const draft = setAt(full, path, wrong);
    const read = readDraft(JSON.stringify(draft), figures);
    if (!read.ok) throw new Error(`${path} = ${String(wrong)}: ${JSON.stringify(read.faults)}`);
    const found = checkDraft(draft, figures);
    const told = (list: typeof found): string[] =>
      list
        .map((fault) => `${fault.path.replace(/(\.(value|interval(\[\d\])?))+$/, '')} ${fault.code}`)
        .sort();
    expect(told(found), `${path} = ${String(wrong)}`).toEqual(told([...read.faults]));
    const left = usable(draft, found);
    if (left !== undefined) {
      expect(checkRelations(left, figures).filter((fault) => !isLeftOver(fault.code))).toEqual([]);
      expect(() => resolve(left, figures)).not.toThrow();
    }
  }
});

/** What is missing after a faulty part was taken out is the engine's to say. */
function isLeftOver(code: string): boolean {
  return ['target-missing', 'no-economy', 'no-scenario', 'no-gdp', 'not-a-year'].includes(code);
}
