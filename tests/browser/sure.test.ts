import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, button, field, plain, ready } from './calculator-page';
import { runAxe, useSite, type WatchedPage } from './harness';
import { programWords, unfold, untracedNumbers } from './page-text';
import { tooWide } from './too-wide';

/** The question how sure the results are: bands from a worker, while the page stays free. */
const site = useSite();

const section = (page: Page) => page.locator('#question-sure');
const count = (page: Page) => section(page).locator('.count');
const cell = (page: Page, row: string, column: number) =>
  section(page).locator('.found > section tbody tr', { hasText: row }).first().locator('td').nth(column);

async function opened(page: Page, name = 'Try it with example widths'): Promise<void> {
  await section(page).locator('> summary').click();
  await button(section(page), name).click();
  await count(page).waitFor();
}
async function whole(page: Page, draws = '10,000 draws'): Promise<void> {
  await expect.poll(async () => plain(await count(page).textContent())).toBe(draws);
}

describe('how sure is this', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await begin(site);
    await ready(watched.page);
    await opened(watched.page);
  });
  afterAll(() => watched.close());

  it('gives bands, quantiles and what moves the result, each number with its source', async () => {
    const { page } = watched;
    await whole(page);
    expect(await section(page).locator('.area').count()).toBe(2);
    expect(plain(await cell(page, 'Cumulative extra', 0).textContent())).toMatch(/^¥\d\d(\.\d)? tn$/);
    await unfold(page);
    expect(await untracedNumbers(page)).toEqual([]);
    expect(await programWords(page)).toEqual([]);
  });

  it('draws a number again in the panel, to the same digits, and leads to the exact result', async () => {
    const { page } = watched;
    const shown = cell(page, 'Spending', 4).locator('button');
    const text = plain(await shown.textContent());
    await shown.click();
    const panel = page.locator('#source-panel');
    await expect.poll(async () => plain(await panel.textContent())).toContain('95% of the draws lie below');
    expect(plain(await panel.locator('strong').first().textContent())).toBe(text);
    expect(plain(await panel.textContent())).toContain('Seed 1');
    await panel.locator('dl .trace').last().click();
    await expect
      .poll(async () => plain(await panel.locator('h3').first().textContent()))
      .toBe('Spending, 2030');
  });

  it('has nothing that axe finds, and fits a phone', async () => {
    const { page } = watched;
    expect((await runAxe(page)).join('\n')).toBe('');
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await tooWide(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('marks contradictory ends at their field, and all exact results stand', async () => {
    const { page } = watched;
    const before = plain(await page.locator('.answer .sentence').innerText());
    const low = field(section(page), 'Low: Nominal growth');
    await low.fill('9');
    await expect.poll(async () => plain(await section(page).textContent())).toContain('not below high');
    expect(await section(page).locator('.found .chart').count()).toBe(0);
    expect(plain(await page.locator('.answer .sentence').innerText())).toBe(before);
    await low.fill('1.5');
    await low.blur();
    await whole(page);
  });

  it('is taken back step by step', async () => {
    const { page } = watched;
    const kind = section(page).getByRole('combobox', { name: 'How sure: Exchange rate' });
    await kind.selectOption('normal');
    await field(section(page), 'Standard deviation: Exchange rate').waitFor();
    await button(page.getByRole('banner'), 'Undo').click();
    await field(section(page), 'Low: Exchange rate').waitFor();
    await whole(page);
  });

  it('raised nothing', () => {
    watched.expectClean();
  });
});

describe('while draws are made', () => {
  it('the page keeps its frames, and an edit gives up the old run', async () => {
    const { page, close } = await begin(site);
    await ready(page);
    await opened(page);
    await whole(page);
    await section(page).getByText('Draws and seed').click();
    // In the middle of a long run another growth: what is told meanwhile is written down in the page itself.
    const told = await page.evaluate(async () => {
      const found = document.querySelector('#question-sure .found');
      const draws = document.querySelector<HTMLInputElement>('#question-sure input[type=number]');
      const growth = document.querySelector<HTMLInputElement>('#inputs input[type=range]');
      if (!found || !draws || !growth) throw new Error('nothing to edit');
      const said: string[] = [];
      const set = (input: HTMLInputElement, value: string) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const until = async (text: string, times: number): Promise<void> => {
        for (let tries = 0; tries < 2000; tries += 1) {
          const now = found.querySelector('.count')?.textContent.trim() ?? '';
          if (said.at(-1) !== now) said.push(now);
          if (said.filter((one) => one === text).length >= times) return;
          await new Promise((done) => requestAnimationFrame(done));
        }
      };
      set(draws, '100000');
      await until('2,048 of 100,000 draws', 1);
      set(growth, String(Number(growth.value) + 0.5));
      await until('100,000 draws', 1);
      // Were the first run still going, its end would be told now.
      for (let frame = 0; frame < 60; frame += 1) {
        const now = found.querySelector('.count')?.textContent.trim() ?? '';
        if (said.at(-1) !== now) said.push(now);
        await new Promise((done) => requestAnimationFrame(done));
      }
      return said;
    });
    // Two runs were begun in the middle of each other, and only one came to its end.
    expect(told).toContain('2,048 of 100,000 draws');
    expect(told.filter((text) => text === '100,000 draws')).toHaveLength(1);
    expect(told.at(-1)).toBe('100,000 draws');
    await whole(page, '100,000 draws');
    // The draws are a worker's: the page itself painted what was there while they were still being made.
    expect(page.workers().length).toBeGreaterThan(0);
    await close();
  });

  it.each([
    ['zh/', '用示例幅度试一试', 'zh'],
    ['ja/', '例の幅で試す', 'ja'],
  ] as const)('speaks the language of /%s', async (path, start, locale) => {
    const { page, close, expectClean } = await begin(site, path, { locale });
    await opened(page, start);
    await expect
      .poll(async () => plain(await count(page).textContent()))
      .toMatch(/^(抽样10,000次|10,000回の抽出)$/);
    expect(await untracedNumbers(page)).toEqual([]);
    expectClean();
    await close();
  });
});
