import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../scripts/serve.mjs';
import { textFragmentAddress, type Locator } from '../../src/lib/evidence/anchor';
import { segmentText } from '../../src/lib/evidence/segment';
import { launch, newPage, type WatchedPage } from './harness';

/**
 * The public page may not be asked by a test: a page with the same text stands in for it, or, where the text is not
 * at hand, one with the few characters around each figure. Once as our copy is written, once with the full-width
 * punctuation that the public page very probably has.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const article = join(root, '../shared/source/icc-2568.zh.txt');
const folder = join(root, 'data/sources/icc-2568/figures/');

interface Figure {
  id: string;
  passage: string;
  locator: Locator;
}
const figures = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Figure,
);

const filler = '这里是别的文字而与数字无关'.repeat(12);

/** Paragraphs by passage, and where in its paragraph each quote stands. */
function paragraphs(): { id: string; text: string }[] {
  if (existsSync(article)) return segmentText(readFileSync(article, 'utf8')).passages;
  const passages = new Map<string, string>();
  for (const { passage, locator } of figures) {
    const { prefix, quote, suffix } = locator;
    passages.set(passage, `${passages.get(passage) ?? filler}${prefix}${quote}${suffix}${filler}`);
  }
  return [...passages].map(([id, text]) => ({ id, text }));
}

const fullWidth: Record<string, string> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };
const editions: [string, (text: string) => string][] = [
  ['as our copy is written', (text) => text],
  [
    'with full-width punctuation',
    (text) => text.replace(/[,:;()](?!\d)/g, (mark) => fullWidth[mark] ?? mark),
  ],
];

let browser: Browser;
let watched: WatchedPage;
let served: Served;
const site = mkdtempSync(join(tmpdir(), 'footing-article-'));

beforeAll(async () => {
  const style = 'body { font-size: 20px; margin: 2000px 1rem; line-height: 1.6 } p { margin-block: 3rem }';
  const head = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"><style>${style}</style>`;
  for (const [index, [, edition]] of editions.entries()) {
    const body = paragraphs().map(({ id, text }) => `<p id="${id}">${edition(text)}</p>`);
    writeFileSync(join(site, `${index}.html`), `${head}${body.join('\n')}`);
  }
  served = await serve({ root: site });
  browser = await launch();
  watched = await newPage(browser, { locale: 'zh', viewport: { width: 500, height: 300 } });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(site, { recursive: true });
});

describe.each(editions)('%s', (name, edition) => {
  const file = `${editions.findIndex(([one]) => one === name)}.html`;

  it.each(figures.map((figure) => [figure.id, figure] as const))('%s is scrolled to', async (id, figure) => {
    const { page } = watched;
    // Another query each time, so that every address is a page loaded anew.
    await page.goto(textFragmentAddress(`${served.url}${file}?${id}`, figure.locator));
    const where = await page.evaluate(placeOf, {
      passage: figure.passage,
      quote: edition(figure.locator.quote),
      before: edition(figure.locator.prefix),
    });
    expect(where.scrolled).toBeGreaterThan(0);
    expect(Math.abs(where.fromMiddle)).toBeLessThan(40);
    watched.expectClean();
  });

  it('a quote that is not on the page moves nothing', async () => {
    const { page } = watched;
    const locator = { start: 0, end: 4, quote: '提高至9.9%', prefix: '', suffix: '' };
    await page.goto(textFragmentAddress(`${served.url}${file}?none`, locator));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

/** Runs in the page: how far the quote of a figure is from the middle of what is seen. */
function placeOf({ passage, quote, before }: { passage: string; quote: string; before: string }) {
  const text = document.getElementById(passage)?.firstChild;
  if (!text) throw new Error(`There is no passage ${passage}.`);
  const at = (text.textContent ?? '').indexOf(before + quote) + before.length;
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + quote.length);
  const { top, bottom } = range.getBoundingClientRect();
  return { scrolled: scrollY, fromMiddle: (top + bottom) / 2 - innerHeight / 2 };
}
