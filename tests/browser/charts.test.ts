import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { begin, button, fileFrom, plain, settled } from './calculator-page';
import { useSite, type WatchedPage } from './harness';
import { programWords } from './page-text';
import { formulaCells, readCsv } from './read-csv';

/** What belongs to every chart: files, table, ways of drawing, the value box, the sentence. */
const site = useSite();

const pages = [
  ['the calculator', '', 3],
  ['compare', 'compare/', 1],
] as const;

describe.each(pages)('on %s', (_, path, count) => {
  let watched: WatchedPage;
  let charts: Locator[];
  beforeAll(async () => {
    watched = await begin(site, path);
    charts = await watched.page.locator('figure.chart').all();
  });
  afterEach(() => {
    watched.expectClean();
  });
  afterAll(() => watched.close());
  const each = async (check: (chart: Locator) => Promise<unknown>) => {
    expect(charts.length).toBeGreaterThanOrEqual(count);
    for (const chart of charts) await check(chart);
  };
  const download = async (chart: Locator, kind: string) => {
    const [name, content] = await fileFrom(watched.page, () =>
      button(chart, new RegExp(`as ${kind}$`)).click(),
    );
    expect(name).toMatch(new RegExp(`^footing-[\\w-]+\\.${kind.toLowerCase()}$`));
    return content;
  };

  it('the table holds the same numbers as the CSV', () =>
    each(async (chart) => {
      await chart.locator('summary').first().click();
      await chart.locator('tbody tr').first().waitFor();
      const shown = await chart.locator('tbody tr').count();
      const rows = readCsv((await download(chart, 'CSV')).toString('utf8'));
      const [head = []] = rows;
      const width = head.length;
      expect(width).toBe(await chart.locator('thead th').count());
      const body = rows.slice(1, shown + 1);
      for (const row of body) expect(row).toHaveLength(width);
      expect(formulaCells(rows)).toEqual([]);
      // Behind an empty line: title, sentence and sources.
      expect(rows[shown + 1]).toEqual(['']);
      expect(rows.slice(shown + 2).length).toBeGreaterThanOrEqual(3);
      for (const [index, row] of body.entries()) {
        const cells = (await chart.locator('tbody tr').nth(index).locator('th, td').allInnerTexts()).map(
          plain,
        );
        for (const [column, cell] of cells.entries()) {
          const exact = row[column] ?? '';
          if (/^-?\d+(\.\d+)?$/.test(exact) && /^[^\d−-]*[−-]?[\d,.]+/.test(cell))
            expect(rounds(exact, cell)).toBe(true);
        }
      }
      await chart.locator('summary').first().click();
    }));

  it('the SVG is a drawing of its own, with title, sentence and source', () =>
    each(async (chart) => {
      const text = (await download(chart, 'SVG')).toString('utf8');
      const found = await watched.page.evaluate((svg) => {
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        const drawn = read.documentElement;
        return {
          fault: read.querySelector('parsererror')?.textContent ?? '',
          title: read.querySelector('title')?.textContent ?? '',
          words: [...read.querySelectorAll('text')].map((one) => one.textContent).join(' '),
          paths: read.querySelectorAll('path, line, rect, circle').length,
          styled: read.querySelectorAll('[class], [style], script, foreignObject, image, use').length,
          width: Number(drawn.getAttribute('width')),
        };
      }, text);
      expect(found.fault).toBe('');
      expect(plain(found.title)).toBe(plain(await chart.getByRole('heading').first().textContent()));
      expect(found.words).toMatch(/Sources|International Cooperation Center/);
      expect(found.paths).toBeGreaterThan(3);
      expect(found.styled).toBe(0);
      expect(found.width).toBeGreaterThan(300);
      expect(text).not.toMatch(/\b(NaN|undefined|var\()/);
    }));

  it('the PNG is a picture twice as dense', () =>
    each(async (chart) => {
      const png = await download(chart, 'PNG');
      expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
      expect(png.readUInt32BE(16)).toBeGreaterThan(600);
      expect(png.readUInt32BE(20)).toBeGreaterThan(400);
      expect(png.length).toBeGreaterThan(5000);
    }));

  it('every way of drawing is drawn and says its numbers', () =>
    each(async (chart) => {
      const seen = new Set<string>();
      const ways = await chart.locator('.modes button').all();
      for (const way of [...ways, ...ways.slice(0, 1)]) {
        await way.click();
        expect(await way.getAttribute('aria-pressed')).toBe('true');
        expect(await chart.locator('.modes [aria-pressed="true"]').count()).toBe(1);
        seen.add(plain(await chart.locator('figcaption').innerText()));
        // Some ways of drawing are fetched when they are asked for.
        await chart.locator('.stop').first().waitFor({ state: 'attached' });
        expect(await chart.locator('.chart-drawing').ariaSnapshot()).toMatch(/\d/);
      }
      if (ways.length > 1) expect(seen.size).toBeGreaterThan(1);
      expect(await programWords(watched.page)).toEqual([]);
    }));

  it('hover, focus and touch show the same value box', () =>
    each(async (chart) => {
      const { page } = watched;
      const box = chart.locator('.box');
      const stop = chart.locator('.stop[tabindex="0"]');
      await stop.focus();
      const byFocus = plain(await box.textContent());
      expect(byFocus).toMatch(/\d/);
      await stop.evaluate((here) => {
        (here as SVGElement).blur();
      });
      await page.mouse.move(1, 1);
      expect(await box.count()).toBe(0);
      const at = await stop.boundingBox();
      if (!at) throw new Error('The point is not drawn.');
      const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
      await page.mouse.move(x, y);
      expect(plain(await box.textContent())).toBe(byFocus);
      await page.mouse.move(1, 1);
      expect(await box.count()).toBe(0);
      await stop.evaluate(
        (here, [clientX, clientY]) => {
          const how = { bubbles: true, pointerType: 'touch', clientX, clientY };
          here.dispatchEvent(new PointerEvent('pointerdown', how));
        },
        [x, y],
      );
      expect(plain(await box.textContent())).toBe(byFocus);
      await page.locator('h1').evaluate((elsewhere) => {
        elsewhere.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      });
      expect(await box.count()).toBe(0);
    }));
});

describe('a file of a chart', () => {
  it('is light, whatever the page wears', async () => {
    const drawn = await Promise.all(
      (['light', 'dark'] as const).map(async (theme) => {
        const { page, expectClean, close } = await begin(site, '', { theme });
        const chart = page.locator('figure.chart').first();
        const [, svg] = await fileFrom(page, () => button(chart, /as SVG$/).click());
        expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
        expectClean();
        await close();
        return svg.toString('utf8');
      }),
    );
    expect(drawn[0]).toContain('fill="#fcfbf8"');
    expect(drawn[1]).toBe(drawn[0]);
  });
});

describe.each(['zh', 'ja'] as const)('the line under a chart in %s', (locale) => {
  it.each(['', 'compare/'])(
    'names sources and dates as the language does, without addresses: /%s',
    async (path) => {
      const { page, expectClean, close } = await begin(site, `${locale}/${path}`, { locale });
      const footer = plain(await page.locator('figure.chart .footer').first().innerText());
      expect(footer).toMatch(/\d年\d/);
      expect(footer).not.toMatch(/https?:|World Economic|\d{4}-\d{2}/);
      expectClean();
      await close();
    },
  );
});

describe.each(['en', 'zh', 'ja'] as const)('labels in %s', (locale) => {
  it('do not lie on one another, however wide the window is', async () => {
    const { page, expectClean, close } = await begin(site, locale === 'en' ? '' : `${locale}/`, { locale });
    for (const width of [390, 800, 960, 1000, 1024, 1104, 1280, 1440, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      // Drawings follow their width at the next frames.
      await settled(page);
      await expect.poll(() => page.evaluate(overlapping), { message: `${width} px` }).toEqual([]);
    }
    expectClean();
    await close();
  });
});

/** Pairs of words of one drawing that cover one another. */
function overlapping(): string[] {
  return [...document.querySelectorAll('.chart-drawing')].flatMap((drawing) => {
    const words = [...drawing.querySelectorAll('text')]
      .filter((one) => one.checkVisibility())
      .map((one) => ({ said: one.textContent.trim().slice(0, 40), box: one.getBoundingClientRect() }));
    return words.flatMap(({ said, box }, index) =>
      words
        .slice(index + 1)
        .filter(({ box: other }) => {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          // Letters are lower than their lines.
          return across > 1 && down > 4;
        })
        .map((other) => `${said} × ${other.said}`),
    );
  });
}

/** Whether the number shown is the exact one, rounded to the digits and the scale that it is shown with. */
function rounds(exact: string, shown: string): boolean {
  const [, sign = '', digits = '', scale = ''] = /([−-]?)[^\d−-]*([\d,.]+)\s*(tn|bn|m)?/.exec(shown) ?? [];
  const power = { tn: 12, bn: 9, m: 6 }[scale] ?? 0;
  const unit = 10 ** (power - (digits.split('.')[1] ?? '').length);
  const value = Number(`${sign === '' ? '' : '-'}${digits.replaceAll(',', '')}`) * 10 ** power;
  return Math.abs(value - Number(exact)) <= unit * 0.5001;
}
