import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import japan from '../../data/presets/japan.json';
import worked from '../../data/presets/worked-example.json';
import { briefingDocx } from '../../src/lib/export/briefing-docx.ts';
import { briefingHtml } from '../../src/lib/export/briefing-html.ts';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import { drawPng } from '../../src/lib/export/picture/draw-png.ts';
import { readXml } from '../../src/lib/import/read-xml.ts';
import type { BriefingDocument } from '../../src/lib/scenario/briefing-document.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { lineText, type SealedBriefing } from '../../src/lib/view/briefing/sealed.ts';
import { templateBlocks } from '../../src/lib/view/briefing/templates.ts';
import { LOCALES, type Locale } from '../../src/lib/view/locale.ts';
import { briefing as en } from '../../src/lib/view/messages/en/briefing.ts';
import { briefing as ja } from '../../src/lib/view/messages/ja/briefing.ts';
import { briefing as zh } from '../../src/lib/view/messages/zh/briefing.ts';
import { reportOn, sealedOf } from '../verify/sealed-briefing.ts';
import { itWithOffice, pageCounts, wordTexts } from './office.ts';

const example: FootingDocument = {
  ...(worked as unknown as FootingDocument),
  briefing: { template: 'two-pages', blocks: [] },
};

/** Its sources and conventions are the longest of all presets. */
const preset = japan as unknown as FootingDocument;
const BRIEFING_WORDS = { en, zh, ja };

/** Texts that mean no good in a title, a heading and a paragraph. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"]]><x y="&amp;',
  '=cmd|’ /C calc’!A0',
  '[x](javascript:alert(1)) ![y](http://example.com/z.png)',
  '\u202etxet desrever',
  'nul \u0000 bell \u0007 end',
  '| a | b |\n| --- | --- |\n| c | d |',
  '# no heading\n\n- no list',
  '😀'.repeat(300),
  'x'.repeat(10_000),
];
const hostile = (text: string): FootingDocument => ({
  ...example,
  briefing: {
    title: text,
    blocks: [{ kind: 'heading', text }, { kind: 'text', text }, { kind: 'answer' }, { kind: 'table' }],
  },
});

/** The numbers of a briefing's lines in their order, a copy each time that they stand. */
function printedNumbers({ parts }: SealedBriefing): string[] {
  return parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.flat().flatMap((line) => line.flatMap((run) => ('number' in run ? [run.text] : [])))
      : [],
  );
}

function elements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}

describe('a Word document', () => {
  for (const locale of LOCALES) {
    it(`in ${locale} has its numbers in content controls, its notes as footnotes, its language set`, async () => {
      const sealed = await sealedOf(example, locale);
      const files = unzipSync(await briefingDocx(sealed, drawPng));
      for (const [name, content] of Object.entries(files))
        if (/\.(xml|rels)$/.test(name)) await readXml(content, name);
      const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      const tags = [...document.matchAll(/<w:tag w:val="footing:[0-9a-f]{8}:(\d+)"/g)].map(([, id]) =>
        Number(id),
      );
      expect(new Set(tags).size).toBe(sealed.manifest.numbers.length);
      expect(document.match(/<w:footnoteReference /g)?.length).toBe(sealed.notes.length);
      expect(document).toMatch(/<wp:docPr[^>]* descr="[^"]{20,}/);
      expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain(
        { en: 'w:val="en-', zh: 'w:eastAsia="zh-CN"', ja: 'w:eastAsia="ja-JP"' }[locale],
      );
      const targets = [
        ...strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array()).matchAll(/Target="([^"]+)"/g),
      ];
      for (const [, target = ''] of targets)
        expect(Object.keys(files)).toContain(target.startsWith('../') ? target.slice(3) : `word/${target}`);
    });
  }

  itWithOffice('is opened by LibreOffice, with every number of its tables in the text', async () => {
    const sealed = await Promise.all(LOCALES.map((locale) => sealedOf(example, locale)));
    const files = await Promise.all(sealed.map((one) => briefingDocx(one, drawPng)));
    const texts = wordTexts(files);
    sealed.forEach((one, at) => {
      const text = (texts[at] ?? '').replace(/\s+/g, ' ');
      expect(text).toContain(lineText(one.title));
      const missing = printedNumbers(one).filter((number) => !text.includes(number));
      expect(missing).toEqual([]);
      expect(printedNumbers(one).length).toBeGreaterThan(30);
    });
  });

  itWithOffice('stands on as many pages as its template says: one, or two before the annex', async () => {
    const briefings = LOCALES.flatMap((locale): [Locale, BriefingDocument][] => {
      const whole = templateBlocks('two-pages', BRIEFING_WORDS[locale]);
      const annex = whole.findIndex(({ kind }) => kind === 'heading');
      expect(annex).toBeGreaterThan(3);
      return [
        [locale, { template: 'one-page', blocks: [] }],
        [locale, { template: 'two-pages', blocks: whole.slice(0, annex) }],
      ];
    });
    const files: Uint8Array[] = [];
    for (const [locale, briefing] of briefings)
      files.push(await briefingDocx(await sealedOf({ ...preset, briefing }, locale), drawPng));
    expect(
      pageCounts(files).map((pages, at) => (pages > 0 && pages <= 1 + (at % 2) ? 'fits' : pages)),
    ).toEqual(briefings.map(() => 'fits'));
  });

  it('is the same file each time, and so are the page and the text', async () => {
    const [one, two] = [await sealedOf(example, 'ja'), await sealedOf(example, 'ja')];
    expect(Buffer.compare(await briefingDocx(one, drawPng), await briefingDocx(two, drawPng))).toBe(0);
    expect(briefingHtml(one)).toBe(briefingHtml(two));
    expect(briefingMarkdown(one)).toBe(briefingMarkdown(two));
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 20), text]))('survives %j', async (_, text) => {
    const sealed = await sealedOf(hostile(text));
    const bytes = await briefingDocx(sealed, drawPng);
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      if (/\.(xml|rels)$/.test(name)) await readXml(content, name);
    expect((await reportOn(bytes)).counts.confirmed).toBeGreaterThan(20);
  });
});

describe('an HTML page', () => {
  it('has no script, asks for nothing, and every number is an element', async () => {
    const sealed = await sealedOf(example);
    const all = elements(parse(briefingHtml(sealed)));
    expect(all.filter(({ tagName }) => ['script', 'link', 'iframe', 'object'].includes(tagName))).toEqual([]);
    const addresses = all.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'src' || name === 'href'),
    );
    expect(addresses.filter(({ value }) => !/^(#|data:image\/svg\+xml;base64,)/.test(value))).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'data').length).toBe(sealed.manifest.numbers.length);
    expect(all.find(({ tagName }) => tagName === 'html')?.attrs).toContainEqual({
      name: 'lang',
      value: 'en',
    });
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 20), text]))('writes %j as text', async (_, text) => {
    const all = elements(parse(briefingHtml(await sealedOf(hostile(text)))));
    expect(all.filter(({ tagName }) => ['script', 'x'].includes(tagName))).toEqual([]);
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  });
});

describe('a Markdown text', () => {
  const parser = new MarkdownIt({ html: false });
  it('reads as headings, tables and links', async () => {
    const sealed = await sealedOf(example);
    const html = parser.render(briefingMarkdown(sealed));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<table>/g)?.length).toBe(sealed.parts.filter(({ kind }) => kind === 'table').length);
    expect(html.match(/<a href="#[0-9a-f]{8}-\d+"/g)?.length).toBe(sealed.manifest.numbers.length);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 20), text]))('keeps %j as words', async (_, text) => {
    const html = parser.render(briefingMarkdown(await sealedOf(hostile(text))));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(script|img|ul)\b|href="(?!#)/);
    expect(html.match(/<table>/g)).toHaveLength(1);
  });
});
