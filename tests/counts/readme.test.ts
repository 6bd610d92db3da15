import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import type { CountsDocument } from '../../src/lib/scenario/document.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { core, counted, countReader } from './counted.ts';

/** The counts that the README shows are a right part of a file. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, shown = ''] = /\n {4}"counts": (\{\n[\s\S]*?\n {4}\})\n/.exec(readme) ?? [];
const counts = JSON.parse(shown) as CountsDocument;

it('are read as a file is, and give what the page says', () => {
  const document = counted(counts);
  expect(readDocument(JSON.stringify(document), new Map()).ok).toBe(true);
  expect(checkDraft(document, new Map())).toEqual([]);
  const { at } = countReader(document);
  // 7.7249 ÷ 612.7 and (8.9 + 0.82) ÷ 560
  expect(Number(at(core, 'count-share')).toFixed(2)).toBe('1.26');
  const widest = { definition: 'related', stage: 'all', base: 2022, rate: 'main' } as const;
  expect(Number(at(widest, 'count-share')).toFixed(2)).toBe('1.74');
});
