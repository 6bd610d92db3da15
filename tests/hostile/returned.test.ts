import { beforeAll, describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { briefingHtml } from '../../src/lib/export/briefing-html.ts';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { checkFile, sealedOf } from '../verify/sealed-briefing.ts';
import { sentenceOf } from '../verify/sentence-of.ts';
import { body, docx, paragraph, zip } from './word-file.ts';

/** Files that come back and mean no good: each a sentence with its remedy, nothing run, nothing lost, no hang. */
const patched = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (character) => character.charCodeAt(0));
};
const filled = (size: number, byte: number): Uint8Array => new Uint8Array(size).fill(byte);

let markdown = '';
let html = '';
beforeAll(async () => {
  const sealed = await sealedOf(worked as unknown as FootingDocument);
  markdown = briefingMarkdown(sealed);
  html = briefingHtml(sealed);
});

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

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) bytes[2 + at * 2] = text.charCodeAt(at);
  return bytes;
}
