import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { results } from '../../src/lib/engine/results.ts';
import { loadFigures } from '../../src/lib/evidence/load.ts';
import { decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { decodeLink } from '../../src/lib/scenario/link.ts';
import { CURRENT_VERSION } from '../../src/lib/scenario/migrate.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { readLink } from '../../src/lib/ui/read-link.ts';

/**
 * Every released version leaves a file and its links here: without headline results and with them. All open for ever and give the headline results stored
 * beside them; a result that moved is listed under `corrections` with its old value and the reason.
 */

interface Headlines {
  results: Record<string, string>;
  problems: readonly string[];
  corrections: readonly { result: string; was: string; now: string; reason: string }[];
}

/** The measures that a reader quotes; of the horizon's last year, or of the whole path. */
const HEADLINES = [
  'gdp',
  'share',
  'spending',
  'increment',
  'cumulative-increment',
  'real-increment',
  'compound-growth',
  'increment-per-head',
  'tax-points',
  'saving-ratio',
];

const folder = new URL('.', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const versions = readdirSync(folder).filter((name) => /^v\d+$/.test(name));
const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));

function headlinesOf(document: FootingDocument): { results: Record<string, string>; problems: string[] } {
  const { horizon } = document;
  const all = [...results(new Calculation(resolve(document, figures)))].filter(
    (one) => HEADLINES.includes(one.measure) && (one.year === null || one.year === horizon.to),
  );
  const of = (one: (typeof all)[number]): string =>
    `${one.scenario}/${one.measure}/${String(one.year ?? '')}`;
  const values = all.flatMap((one) =>
    'problem' in one ? [] : [[`${of(one)}/${one.unit}`, one.value] as const],
  );
  const problems = all.flatMap((one) => ('problem' in one ? [`${of(one)}: ${one.problem.code}`] : []));
  return { results: Object.fromEntries(values), problems };
}

test('each version so far has left its file and link', () => {
  expect(versions).toEqual(Array.from({ length: CURRENT_VERSION }, (_, index) => `v${String(index + 1)}`));
});

describe.each(versions)('%s', (version) => {
  const { corrections, ...kept } = JSON.parse(read(`${version}/headlines.json`)) as Headlines;
  const corrected = {
    ...kept.results,
    ...Object.fromEntries(corrections.map((one) => [one.result, one.now])),
  };

  test('the file opens and gives its headline results', () => {
    const file = readDocument(read(`${version}/file.json`), figures);
    expect(file).toMatchObject({ ok: true });
    if (!file.ok) return;
    const now = headlinesOf(file.document);
    expect(now.problems).toEqual(kept.problems);
    expect(Object.keys(now.results)).toEqual(Object.keys(corrected));
    const moved = Object.entries(now.results).filter(
      ([name, value]) => !agree(decimal(value), decimal(corrected[name] ?? '0')),
    );
    expect(moved, 'results that moved: undo it, or list it under corrections with its reason').toEqual([]);
  });

  test('the link opens and is the same scenario', async () => {
    const file = readDocument(read(`${version}/file.json`), figures);
    expect(await decodeLink(read(`${version}/link.txt`).trim(), figures)).toEqual(file);
  });

  const second = `${version}/link-2.txt`;

  test('the link with headline results opens, is the same scenario, and nothing in it moved', async () => {
    const file = readDocument(read(`${version}/file.json`), figures);
    const opened = await readLink(read(second).trim(), figures);
    expect(file.ok && opened.ok && opened.document).toEqual(file.ok && file.document);
    if (!opened.ok || opened.check?.kind !== 'checked') throw new Error('its headlines are not checked');
    expect(opened.check.record.lines.length).toBeGreaterThan(6);
    const known = new Set(corrections.map(({ result }) => result.split('/', 2).join('/')));
    const moved = opened.check.moved.filter(({ scenario, measure }) => !known.has(`${scenario}/${measure}`));
    expect(moved, 'results that moved: undo it, or list it under corrections with its reason').toEqual([]);
  });

  test('a correction says what was and why', () => {
    for (const one of corrections) {
      expect(kept.results[one.result]).toBe(one.was);
      expect(one.reason.length).toBeGreaterThan(20);
    }
  });
});
