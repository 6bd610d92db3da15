import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answer, begin, button, fileFrom, plain } from './calculator-page';
import { runAxe, useSite, type PageOptions } from './harness';

/** What is copied takes its citation along: numbers, sentences, tables, charts; references leave as files. */
const site = useSite();
const wide = { width: 1440, height: 1000 };

async function start(path = '', how: PageOptions = {}) {
  return begin(site, path, {
    viewport: wide,
    ...how,
    before: ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
}

/** What lies on the clipboard, by type; pictures by their first bytes. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const item of await navigator.clipboard.read())
      for (const type of item.types) {
        const blob = await item.getType(type);
        found[type] = type.startsWith('text/') ? await blob.text() : `${String(blob.size)} bytes`;
      }
    return found;
  });
}

async function openNumber(page: Page) {
  await page.locator('.answer .trace').first().click();
  const panel = page.locator('#source-panel');
  await panel.locator('h3').first().waitFor();
  return panel;
}

describe('a number', () => {
  it('is copied in the form that the reader chose, which this device remembers', async () => {
    const { page, expectClean, close } = await start();
    let panel = await openNumber(page);
    await button(panel, 'Copy with citation').click();
    await panel.getByText('Copied with its citation').waitFor();
    const chicago = (await clipboard(page))['text/plain'] ?? '';
    expect(chicago).toMatch(
      /^¥[\d.]+ tn \(Extra, 2030, .*\) \(Meng 2025, .*; Footing contributors 20\d\d\)\n/,
    );
    expect(chicago).toContain('Meng Xiaoxu. 2025. “');

    await panel.getByText('Citation style, references').click();
    await panel.getByLabel('Citation style').selectOption('gbt7714');
    expect(await runAxe(page)).toEqual([]);
    await button(panel, 'Copy with citation').click();
    await expect
      .poll(async () => (await clipboard(page))['text/plain'])
      .toContain('[EB/OL]. (2025-12-19)[20');

    await page.reload();
    panel = await openNumber(page);
    await button(panel, 'Copy with citation').click();
    await panel.getByText('Copied with its citation').waitFor();
    expect((await clipboard(page))['text/plain']).toMatch(/\n\[1\] 孟晓旭\. /);
    expectClean();
    await close();
  });

  it.each([
    ['zh', '连同出处复制', '已连同出处复制', /\[EB\/OL\]/],
    ['ja', '出典付きでコピー', '出典付きでコピーしました', /孟暁旭「/],
  ] as const)('is copied in %s in the form usual there', async (locale, name, copied, form) => {
    const { page, expectClean, close } = await start(`${locale}/`, { locale });
    const panel = await openNumber(page);
    await button(panel, name).click();
    await panel.getByText(copied, { exact: true }).waitFor();
    expect((await clipboard(page))['text/plain']).toMatch(form);
    expectClean();
    await close();
  });

  it('leads back to its scenario and to its passages', async () => {
    const { page, expectClean, close } = await start();
    await page.getByRole('spinbutton', { name: 'Deadline' }).fill('2031');
    await page.locator('.answer').filter({ hasText: 'by 2031' }).waitFor();
    const panel = await openNumber(page);
    await button(panel, 'Copy with citation').click();
    await panel.getByText('Copied with its citation').waitFor();
    const { 'text/html': html = '', 'text/plain': text = '' } = await clipboard(page);
    expect(html).toContain('https://www.icc.org.cn/publications/policies/2568.html#:~:text=');
    const link = /#s=\S+/.exec(text)?.[0] ?? '';
    expect(html).toContain(link);
    const other = await start(link);
    await expect.poll(() => answer(other.page)).toContain('by 2031');
    await other.close();
    expectClean();
    await close();
  });

  it('gives its works to a reference manager', async () => {
    const { page, expectClean, close } = await start();
    const panel = await openNumber(page);
    await panel.getByText('Citation style, references').click();
    const [name, bibtex] = await fileFrom(page, () => button(panel, 'BibTeX').click());
    expect(name).toBe('footing-references.bib');
    expect(bibtex.toString('utf8')).toMatch(/@online\{icc-2568,[\s\S]*@software\{footing,/);
    const [, ris] = await fileFrom(page, () => button(panel, 'RIS').click());
    expect(ris.toString('utf8')).toMatch(/^TY {2}- ELEC\r\n[\s\S]*TY {2}- COMP\r\n/);
    const [, csl] = await fileFrom(page, () => button(panel, 'CSL-JSON').click());
    const items = JSON.parse(csl.toString('utf8')) as { id: string; URL: string; note?: string }[];
    expect(items.map(({ id }) => id)).toContain('footing');
    expect(items.at(-1)?.URL).toContain('#s=1.');
    expect(items.at(-1)?.note).toMatch(/checksum of results [0-9a-f]{16}/);
    expectClean();
    await close();
  });
});

it('the answer is copied as a sentence with its sources', async () => {
  const { page, expectClean, close } = await start();
  const sentence = await answer(page);
  await button(page.locator('.answer'), 'Copy with citation').click();
  await page.locator('.answer').getByText('Copied with its citation').waitFor();
  const { 'text/plain': text = '', 'text/html': html = '' } = await clipboard(page);
  expect(plain(text).startsWith(sentence)).toBe(true);
  expect(text).toContain('International Monetary Fund. 2025. World Economic Outlook Database');
  expect(html).toMatch(/^.*<p>/s);
  expectClean();
  await close();
});

it('the table is copied as cells and as a table', async () => {
  const { page, expectClean, close } = await start();
  const section = page.locator('section', { has: page.locator('#table-title') }).last();
  await button(section, 'Copy with citation').click();
  await section.getByText('Copied with its citation').waitFor();
  const { 'text/plain': text = '', 'text/html': html = '' } = await clipboard(page);
  const lines = text.split('\n');
  const shown = await section.locator('tbody tr').count();
  expect(lines[0]?.split('\t')[0]).toBe('Year');
  expect(lines.slice(1, shown + 1).every((line) => /^20\d\d\t/.test(line))).toBe(true);
  expect(lines[shown + 1]).toBe('');
  expect(html.match(/<tr>/g)).toHaveLength(shown + 1);
  expect(text).toContain('Footing contributors');
  expectClean();
  await close();
});

describe('a chart', () => {
  const menu = (page: Page) => page.locator('figure.chart').first();

  it('is copied as a picture, as text and as HTML, from a menu that every reader can use', async () => {
    const { page, expectClean, close } = await start();
    const chart = menu(page);
    const opener = chart.locator('summary', { hasText: 'Copy' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await button(chart, 'Picture with its sources').waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await button(chart, 'Picture with its sources').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chart.getByText('Copied with its citation').waitFor();
    const found = await clipboard(page);
    expect(Object.keys(found).sort()).toEqual(['image/png', 'text/html', 'text/plain']);
    expect(Number.parseInt(found['image/png'] ?? '0')).toBeGreaterThan(10_000);
    expect(plain(found['text/plain'] ?? '')).toContain(
      plain(await chart.locator('figcaption p').first().innerText()),
    );
    expect(found['text/html']).toMatch(/<img src="data:image\/png;base64,/);
    expectClean();
    await close();
  });

  it('without a clipboard for pictures, the picture is a file and the text is copied', async () => {
    const { page, expectClean, close } = await start();
    await page.evaluate(() => {
      const { clipboard: own } = navigator;
      const write = own.write.bind(own);
      Object.defineProperty(own, 'write', {
        value: (items: ClipboardItem[]) =>
          items.some(({ types }) => types.includes('image/png'))
            ? Promise.reject(new DOMException('no pictures', 'NotAllowedError'))
            : write(items),
      });
    });
    const chart = menu(page);
    await chart.locator('summary', { hasText: 'Copy' }).click();
    const [name, picture] = await fileFrom(page, () => button(chart, 'Picture with its sources').click());
    expect(name).toMatch(/^footing-.*\.png$/);
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    await chart.getByText('the picture was downloaded, the text copied').waitFor();
    expect((await clipboard(page))['text/plain']).toContain('Footing contributors');
    expectClean();
    await close();
  });

  it.each([
    ['Sentence with its sources', /^In |^[A-Z]/],
    ['Table with its sources', /^Year\t/],
  ])('%s stands alone too', async (name, begins) => {
    const { page, expectClean, close } = await start();
    const chart = menu(page);
    await chart.locator('summary', { hasText: 'Copy' }).click();
    await button(chart, name).click();
    await chart.getByText('Copied with its citation').waitFor();
    const { 'text/plain': text = '' } = await clipboard(page);
    expect(text).toMatch(begins);
    expect(text).toMatch(/\n\nMeng Xiaoxu\. 2025\. |\nInternational Monetary Fund\. 2025\. /);
    expectClean();
    await close();
  });
});

it('the matrix of levels is copied from the page that compares', async () => {
  const { page, expectClean, close } = await start('compare/');
  const section = page.locator('section[aria-labelledby="matrix-title"]');
  await button(section, 'Copy with citation').click();
  await section.getByText('Copied with its citation').waitFor();
  const { 'text/plain': text = '', 'text/html': html = '' } = await clipboard(page);
  expect(text).toContain('\t3.5%');
  expect(text).toContain('Meng Xiaoxu. 2025.');
  expect(html).toContain('<table>');
  expectClean();
  await close();
});
