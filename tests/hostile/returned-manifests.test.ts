import { beforeAll, describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { briefingHtml } from '../../src/lib/export/briefing-html.ts';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { writeSeal, type Manifest } from '../../src/lib/view/briefing/manifest.ts';
import { checkFile, sealedOf } from '../verify/sealed-briefing.ts';
import { sentenceOf } from '../verify/sentence-of.ts';
import { docx, paragraph } from './word-file.ts';

/** Documents that carry nothing to be checked with, or something that was tampered with. */
let markdown = '';
let html = '';
let manifest: Manifest;
beforeAll(async () => {
  const sealed = await sealedOf(worked as unknown as FootingDocument);
  markdown = briefingMarkdown(sealed);
  html = briefingHtml(sealed);
  ({ manifest } = sealed);
});

describe('a document without a manifest that can be used', () => {
  const sealOf = (text: string): string => /footing:[\s\S]*?(?= ?-->)/.exec(text)?.[0] ?? '';
  const withSeal = (seal: string): string => markdown.replace(/<!-- footing:[\s\S]*-->/, `<!-- ${seal} -->`);
  const resealed = async (change: (manifest: Manifest) => unknown): Promise<string> =>
    withSeal((await writeSeal(change(structuredClone(manifest)) as Manifest)).seal);
  const cases: [name: string, text: () => string | Uint8Array | Promise<string>, says: string][] = [
    [
      'a Word document of somebody else',
      () => docx(paragraph('Spending is 2% of GDP.')),
      'nothing to be checked with',
    ],
    ['a Markdown text of somebody else', () => '# Notes\n\nSpending is 2%.', 'nothing to be checked with'],
    ['a page of somebody else', () => '<!doctype html><p>2%</p>', 'nothing to be checked with'],
    ['marks without a manifest', () => markdown.replace(/<!--[\s\S]*-->/, ''), 'carry marks'],
    [
      'a page whose manifest was taken out',
      () => html.replace(/<meta name="footing-manifest"[^>]*>/, ''),
      'carry marks',
    ],
    ['a manifest cut off', () => withSeal(sealOf(markdown).slice(0, -50)), 'is damaged'],
    ['a manifest of another character set', () => withSeal('footing:1:zz:??'), 'is damaged'],
    ['an empty manifest', () => withSeal(`footing:1:${'0'.repeat(64)}:`), 'is damaged'],
    [
      'a manifest with another digest',
      () => withSeal(sealOf(markdown).replace(/:[0-9a-f]{64}:/, `:${'0'.repeat(64)}:`)),
      'was altered',
    ],
    [
      'a manifest of a later version',
      () => withSeal(sealOf(markdown).replace('footing:1:', 'footing:2:')),
      'a newer version',
    ],
    ['a manifest that is a list', () => resealed(() => []), 'is damaged'],
    ['a manifest without numbers', () => resealed((m) => ({ ...m, numbers: undefined })), 'is damaged'],
    [
      'a number whose value is no decimal',
      () => resealed((m) => ({ ...m, numbers: [{ ...m.numbers[0], value: '1e9' }] })),
      'is damaged',
    ],
    [
      'a number with a scale beyond all',
      () => resealed((m) => ({ ...m, numbers: [{ ...m.numbers[0], scale: 9e9 }] })),
      'is damaged',
    ],
    [
      'a scenario that is refused',
      () => resealed((m) => ({ ...m, document: { version: 1 } })),
      'cannot be read',
    ],
    [
      'a scenario of a later version',
      () => resealed((m) => ({ ...m, document: { ...m.document, version: 99 } })),
      'cannot be read',
    ],
    [
      'a scenario with a forbidden field',
      () => resealed((m) => ({ ...m, document: JSON.parse('{"__proto__":{"x":1},"version":1}') as object })),
      'cannot be read',
    ],
    ['a manifest that expands very far', async () => withSeal(await bombSeal()), 'expands too far'],
  ];
  it.each(cases)('%s', async (_, text, says) => {
    const checked = await checkFile(await text());
    expect('report' in checked).toBe(false);
    expect(sentenceOf(checked)).toContain(says);
  });
});

async function bombSeal(): Promise<string> {
  const padded = { ...manifest, texts: [' '.repeat(5_000_000)] };
  return (await writeSeal(padded)).seal;
}
