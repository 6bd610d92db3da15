import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { briefingHtml } from '../../src/lib/export/briefing-html.ts';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { writeSeal, type Manifest } from '../../src/lib/view/briefing/manifest.ts';
import { verify as words } from '../../src/lib/view/messages/en/verify.ts';
import type { BriefingRefusal } from '../../src/lib/view/verify/briefing-refusal.ts';
import { flawText } from '../../src/lib/view/verify/report-text.ts';
import { checkFile, sealedOf, type Checked } from '../verify/sealed-briefing.ts';

/** Files that come back and mean no good: each a sentence with its remedy, nothing run, nothing lost, no hang. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${inner}</w:body></w:document>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const zip = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const docx = (inner: string, more: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zip({ 'word/document.xml': body(inner), ...more });
const patched = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (character) => character.charCodeAt(0));
};
const filled = (size: number, byte: number): Uint8Array => new Uint8Array(size).fill(byte);

let markdown = '';
let html = '';
let manifest: Manifest;
beforeAll(async () => {
  const sealed = await sealedOf(worked as unknown as FootingDocument);
  markdown = briefingMarkdown(sealed);
  html = briefingHtml(sealed);
  ({ manifest } = sealed);
});

/** The sentence that a person reads. */
function sentenceOf(checked: Checked): string {
  if ('refusal' in checked) {
    const { refusal } = checked;
    return (words.refusals[refusal.code] as (of: BriefingRefusal) => string)(refusal);
  }
  if ('flaw' in checked) return flawText(checked.flaw, words, () => 'its faults');
  return words.summary(checked.report.counts.confirmed, checked.report.findings.length);
}

describe('a file that cannot be read', () => {
  const lol = '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const cases: [name: string, bytes: () => Uint8Array | string, says: string][] = [
    ['nothing at all', () => new Uint8Array(), 'The file is empty'],
    ['50 MB', () => filled(50_000_000, 0x61), 'at most 25 MB is opened'],
    [
      'an old Office file, or one with a password',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'has a password',
    ],
    ['a PDF', () => '%PDF-1.7\n1 0 obj', 'A PDF keeps no marks'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'no text that can be read'],
    ['a program', () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'no text that can be read'],
    ['bytes that are no UTF-8', () => Uint8Array.of(0x61, 0xff, 0xfe, 0x80), 'no text that can be read'],
    ['a text with a NUL', () => 'ten\0per cent', 'no text that can be read'],
    ['the beginning of an archive', () => Uint8Array.of(0x50, 0x4b, 3, 4), 'damaged archive'],
    ['an archive cut off', () => docx(paragraph('1')).slice(0, 60), 'damaged archive'],
    [
      'an archive with another compression',
      () => patched(docx(paragraph('x'.repeat(200))), '\x08\0', '\x63\0'),
      'damaged archive',
    ],
    ['an archive of something else', () => zip({ 'photo.txt': 'x' }), 'no Word document'],
    [
      'a name that leaves its folder',
      () => docx('', { '../../evil.txt': 'x' }),
      'names that leave their folder',
    ],
    ['an absolute name', () => docx('', { '/etc/passwd': 'x' }), 'names that leave their folder'],
    ['a name with a drive', () => docx('', { 'C:/x.txt': 'x' }), 'names that leave their folder'],
    ['a name with backslashes', () => docx('', { 'word\\..\\x': 'x' }), 'names that leave their folder'],
    [
      'a name that stands twice',
      () => patched(docx('', { 'aord/document.xml': body('') }), 'aord/', 'word/'),
      'stand twice',
    ],
    [
      'a bomb of one part',
      () => docx('', { 'word/footnotes.xml': filled(30_000_000, 0x20) }),
      'expands beyond',
    ],
    [
      'a bomb of many parts',
      () =>
        docx(
          '',
          Object.fromEntries(
            Array.from({ length: 12 }, (_, at) => [`word/header${String(at)}.xml`, filled(12_000_000, 0x20)]),
          ),
        ),
      'expands beyond',
    ],
    [
      'very many parts',
      () => docx('', Object.fromEntries(Array.from({ length: 5100 }, (_, at) => [`a/${String(at)}`, '']))),
      'more than 5000 parts',
    ],
    [
      'an entity bomb',
      () => zip({ 'word/document.xml': `${lol}${body(paragraph('&b;'))}` }),
      'declares a document type',
    ],
    [
      'an entity from outside',
      () => zip({ 'word/document.xml': `${outside}${body(paragraph('&e;'))}` }),
      'declares a document type',
    ],
    [
      'a document type in small letters',
      () => zip({ 'word/document.xml': `<!doctype x>${body('')}` }),
      'declares a document type',
    ],
    [
      'a document type in UTF-16',
      () => zip({ 'word/document.xml': utf16(`${lol}${body('')}`) }),
      'declares a document type',
    ],
    [
      'a document type in the manifest’s part',
      () => docx('', { 'customXml/item1.xml': `${lol}<f/>` }),
      'declares a document type',
    ],
    [
      'XML with an element left open',
      () => zip({ 'word/document.xml': '<w:document><w:body>' }),
      'is damaged',
    ],
    ['XML with crossed elements', () => zip({ 'word/document.xml': '<a><b></a></b>' }), 'is damaged'],
    ['a part that is no XML', () => zip({ 'word/document.xml': '%%%' }), 'is damaged'],
    [
      'a part of random bytes',
      () => zip({ 'word/document.xml': Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 251) }),
      'is damaged',
    ],
    [
      'XML nested very deep',
      () => zip({ 'word/document.xml': `${'<a>'.repeat(30_000)}${'</a>'.repeat(30_000)}` }),
      'is damaged',
    ],
  ];
  it.each(cases)('%s', async (_, bytes, says) => {
    const checked = await checkFile(bytes());
    expect('report' in checked).toBe(false);
    expect(sentenceOf(checked)).toContain(says);
  });
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

describe('a briefing with something hostile in it', () => {
  const cases: [name: string, text: () => string][] = [
    ['a script', () => html.replace('<h2>', '<script>globalThis.hacked = 1</script><h2>')],
    ['an event handler', () => html.replace('<h2>', '<img src=x onerror="globalThis.hacked = 1"><h2>')],
    [
      'a frame from elsewhere',
      () => html.replace('<h2>', '<iframe src="https://example.com/99"></iframe><h2>'),
    ],
    ['a style that hides numbers', () => html.replace('</style>', 'data{display:none}</style>')],
    ['right-to-left marks in words', () => markdown.replace('## Sources', '## \u202eSources\u202c')],
    [
      'a link whose title is a script',
      () => markdown.replace('## Sources', '[x](javascript:alert "y") \n\n## Sources'),
    ],
  ];
  it.each(cases)('%s: every number is confirmed and nothing is run', async (_, text) => {
    const checked = await checkFile(text());
    if (!('report' in checked)) throw new Error(sentenceOf(checked));
    expect(checked.report.findings.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('invisible characters inside a number are an alteration: they may hide something', async () => {
    const checked = await checkFile(markdown.replace('[¥9.94 tn]', '[¥9\u200b.94 tn]'));
    if (!('report' in checked)) throw new Error(sentenceOf(checked));
    expect(checked.report.counts.altered).toBe(1);
  });

  it('marks with ids that the manifest does not know are numbers without a source', async () => {
    const checked = await checkFile(markdown.replace('[¥9.94 tn][n', '[¥9.94 tn][n9999'));
    if (!('report' in checked)) throw new Error(sentenceOf(checked));
    expect(checked.report.confirmed).toBe(true);
    const forged = await checkFile(
      html.replace(/<h2>/, `<p><data data-footing="${'0'.repeat(8)}:1" value="7">77%</data></p><h2>`),
    );
    if (!('report' in forged)) throw new Error(sentenceOf(forged));
    expect(forged.report.counts.unsourced).toBe(1);
  });
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

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) bytes[2 + at * 2] = text.charCodeAt(at);
  return bytes;
}

async function bombSeal(): Promise<string> {
  const padded = { ...manifest, texts: [' '.repeat(5_000_000)] };
  return (await writeSeal(padded)).seal;
}
