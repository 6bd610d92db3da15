import { beforeAll, describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { checkFile, sealedOf } from '../verify/sealed-briefing.ts';

/** Texts that would keep a careless reader busy for ever. */
let markdown = '';
beforeAll(async () => {
  markdown = briefingMarkdown(await sealedOf(worked as unknown as FootingDocument));
});

describe('long texts', () => {
  const cases: [name: string, text: (size: number) => string][] = [
    ['opened brackets', (size) => '['.repeat(size)],
    ['opened pictures', (size) => '!['.repeat(size / 2)],
    ['links that never end', (size) => '[a]('.repeat(size / 4)],
    ['backslashes', (size) => '\\'.repeat(size)],
    ['bars', (size) => `|${'|'.repeat(size)}|`],
    ['digits', (size) => '1'.repeat(size)],
    ['numbers with commas', (size) => '1,'.repeat(size / 2)],
    ['comments that never end', (size) => '<!--'.repeat(size / 4)],
    ['comments before a page', (size) => '<!-- -->'.repeat(size / 8)],
    ['nested elements', (size) => `<p>${'<b>'.repeat(size / 3)}`],
    ['rows of one number', (size) => '| 1 |\n'.repeat(size / 6)],
    ['paragraphs of one number', (size) => '1\n\n'.repeat(size / 3)],
  ];
  it.each(cases)('%s take no longer than their length asks', async (_, text) => {
    const run = async (size: number): Promise<number> => {
      const file = `${markdown}\n\n${text(size)}`;
      const began = performance.now();
      await checkFile(file);
      return performance.now() - began;
    };
    await run(2000);
    const [short, long] = [await run(20_000), await run(160_000)];
    // Eight times the text: a square would take 64 times as long; the floor keeps noise of small times out.
    expect(long / Math.max(short, 30)).toBeLessThan(30);
  });
});
