import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, button, fileFrom, plain } from './calculator-page';
import { runAxe, useSite } from './harness';
import { embeds } from './pages';
import { tooWide } from './too-wide';

/** A chart on a page of its own: it is read without any script, in a frame on another site too. */
const site = useSite();

describe.each(embeds.map((page) => [page.path, page] as const))('/%s', (path, { locale }) => {
  it.each(['light', 'dark'] as const)(
    'is accessible in %s, at any width, with nothing to fetch',
    async (theme) => {
      const watched = await site.blank({ locale, theme });
      const { page } = watched;
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(site.url() + path);
      await page.locator('summary').click();
      for (const width of [320, 390, 720, 1200]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.locator('svg').filter({ visible: true }).count(), `at ${width}`).toBe(1);
        expect(await tooWide(page), `at ${width}`).toEqual([]);
        expect(await smallestText(page), `at ${width}`).toBeGreaterThan(10);
      }
      expect((await runAxe(page)).join('\n')).toBe('');
      expect(requests).toEqual([site.url() + path]);
      watched.expectClean();
      await watched.close();
    },
  );
});

/** Pixels of the smallest text in the drawing that is shown. */
const smallestText = (page: Parameters<typeof tooWide>[0]): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('svg text')]
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const svg = text.closest('svg');
          const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
    ),
  );

it('prints its table, folded or not', async () => {
  const { page, close } = await site.blank();
  await page.goto(`${site.url()}embed/spending/`);
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('table').boundingBox();
  expect(box?.height).toBeGreaterThan(100);
  await close();
});

describe('of the reader’s own scenario', () => {
  it.each(['spending', 'saving', 'ladder'])('%s is saved as a page that needs nothing', async (id) => {
    const own = await begin(site);
    const figure = own.page.locator(`figure[aria-labelledby="${id}-title"]`);
    const [name, content] = await fileFrom(own.page, () =>
      button(figure, 'Download the chart as a page of its own, HTML').click(),
    );
    expect(name).toBe(`footing-${id}.html`);
    const html = content.toString('utf8');
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|class="stop"|url\(/);
    expect(plain(await figure.locator('h2').innerText())).toBe(
      plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    );
    const file = join(mkdtempSync(join(tmpdir(), 'footing-')), name);
    writeFileSync(file, html);
    const watched = await site.blank({ theme: 'dark' });
    await watched.page.goto(pathToFileURL(file).href);
    await watched.page.locator('summary').click();
    expect(await watched.page.locator('tbody tr').count()).toBeGreaterThan(2);
    expect(await watched.page.locator('.source').first().innerText()).not.toBe('');
    const paint = await watched.page.evaluate(() =>
      [...document.querySelectorAll('svg :is(path, circle, line)')].map((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return `${fill} ${stroke}`;
      }),
    );
    expect(new Set(paint).size, 'colours are there').toBeGreaterThan(3);
    expect((await runAxe(watched.page)).join('\n')).toBe('');
    expect(watched.faults.filter((fault) => !fault.startsWith('another host: file:'))).toEqual([]);
    await watched.close();
    own.expectClean();
    await own.close();
  });

  it('the code for a frame is given by Share, and leads to the page of the chart', async () => {
    const own = await begin(site, 'ja/');
    await own.page.getByRole('button', { name: '共有', exact: true }).click();
    const dialog = own.page.getByRole('dialog');
    await dialog.getByText('図をほかのページに載せる').click();
    await dialog.getByRole('combobox').selectOption('ladder');
    const code = await dialog.locator('textarea').inputValue();
    const address = /<iframe src="([^"]*)" title="行われた要求"/.exec(code)?.[1] ?? '';
    expect(address).toBe(`${site.url()}ja/embed/ladder/`);
    expect((await runAxe(own.page)).join('\n')).toBe('');
    await own.page.goto(address);
    expect(await own.page.locator('h1').innerText()).toContain('要求');
    own.expectClean();
    await own.close();
  });
});

describe('in a frame on another site', () => {
  let other: Server;
  beforeAll(async () => {
    other = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html');
      answer.end(`<!doctype html><title>x</title><iframe src="${site.url()}embed/saving/"></iframe>`);
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  });
  afterAll(() => other.close());

  it('is shown', async () => {
    const watched = await site.blank();
    await watched.page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const frame = watched.page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    expect(await frame.locator('svg').filter({ visible: true }).count()).toBe(1);
    watched.expectClean();
    await watched.close();
  });
});
