import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { begin, button, fileFrom, plain } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** The page of the briefing as its author works with it: choose, write, look, take along. */
const site = useSite();
let watched: WatchedPage;
afterEach(async () => {
  watched.expectClean();
  await watched.close();
});

const open = async (how: Parameters<typeof begin>[2] = {}, path = 'briefing/'): Promise<Page> => {
  watched = await begin(site, path, how);
  return watched.page;
};
const sheet = (page: Page) => page.locator('article.sheet');
const blocks = (page: Page) => page.locator('.builder [data-block]');
const names = async (page: Page) => (await blocks(page).locator('.name').allTextContents()).map(plain);
const undo = (page: Page) => button(page.getByRole('banner'), 'Undo');
const text = async (page: Page) => plain(await sheet(page).innerText());

describe('the first visit', () => {
  it('shows the one-page briefing of the example before any program has come', async () => {
    watched = await site.blank();
    const answer = await fetch(`${site.url()}briefing/`);
    const html = plain((await answer.text()).replace(/<[^>]*>/g, ''));
    expect(html).toContain('If Japan goes from 2% to 3% of GDP by 2030');
    expect(html).toContain('Conventions');
  });

  it('changes nothing of the document by being looked at', async () => {
    const page = await open();
    expect(await text(page)).toMatch(/Scenario checksum [0-9a-f]{16}/);
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the builder', () => {
  it('begins anew with another template, in one step that undo takes back', async () => {
    const page = await open();
    const before = await names(page);
    await button(page, 'Two pages with annex').click();
    await expect.poll(() => names(page)).toContain('The demands as made');
    await sheet(page).getByRole('heading', { name: 'Annex' }).waitFor();
    await undo(page).click();
    await expect.poll(() => names(page)).toEqual(before);
  });

  it('moves, removes and adds with the keyboard, the focus staying with the block', async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement;
        return `${active?.closest('[data-block]')?.getAttribute('data-block') ?? ''} ${active?.getAttribute('data-act') ?? ''}`;
      });
    await button(page, 'Move down: The answer in a sentence').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toHaveLength(5);
    await expect.poll(focused).toBe('1 down');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await names(page))[2]).toBe('The answer in a sentence');
    expect(await focused()).toBe('2 down');
    await page.getByText('now 3 of 5').waitFor({ state: 'attached' });
    await button(page, 'Remove: Table by year').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => names(page)).toHaveLength(4);
    expect(await focused()).toBe('0 remove');
    await button(page, 'Add to the end').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('4 text');
    await page.keyboard.type('Written by hand.');
    await sheet(page).getByText('Written by hand.').waitFor();
  });

  it('takes back what was typed into one field in one step', async () => {
    const page = await open();
    await page.getByLabel('Title').pressSequentially('Note for the committee');
    await sheet(page).getByRole('heading', { name: 'Note for the committee' }).waitFor();
    await page.getByRole('heading', { name: 'Briefing', exact: true }).click();
    await page.keyboard.press('Control+z');
    await sheet(page).getByRole('heading', { name: 'What the demand costs' }).waitFor();
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
  });

  it('puts a live number into a text, which follows the scenario and comes back with undo', async () => {
    const page = await open();
    await button(page, 'Add to the end').click();
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('It comes to ');
    await button(page, 'Insert a number').click();
    await page.getByRole('combobox', { name: 'Number' }).selectOption({ label: 'Spending' });
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2025');
    await button(page, 'Insert').click();
    const live = sheet(page).locator('p', { hasText: 'It comes to' }).locator('[data-trace]');
    await live.waitFor();
    const before = await live.innerText();
    await page.getByRole('link', { name: 'Calculator' }).click();
    await page.getByRole('textbox', { name: 'GDP, 2025' }).fill('1,200 trillion');
    await page.getByRole('link', { name: 'Briefing' }).click();
    await live.waitFor();
    expect(await live.innerText()).not.toBe(before);
    await live.click();
    await page.locator('#source-panel').getByText('in full').first().waitFor();
    await undo(page).click();
    await expect.poll(() => live.innerText()).toBe(before);
  });

  it('keeps the briefing in the file', async () => {
    const page = await open();
    await page.getByLabel('Title').fill('Kept');
    const [, file] = await fileFrom(page, () => button(page, 'Scenario file').click());
    expect(JSON.parse(file.toString('utf8'))).toMatchObject({ briefing: { title: 'Kept' } });
  });
});

describe('taken along', () => {
  it('as Markdown and HTML, with numbers marked and the manifest inside', async () => {
    const page = await open();
    await page.getByLabel('Title').fill('Costs: 3%');
    const [name, markdown] = await fileFrom(page, () => button(page, 'Markdown').click());
    expect(name).toBe('Costs-3.md');
    expect(markdown.toString('utf8')).toMatch(/^# Costs: 3%/);
    expect(markdown.toString('utf8')).toMatch(/\[¥7\.17.tn\]\[n\d+\]/);
    expect(markdown.toString('utf8')).toContain('footing:1:');
    await page.getByText('Made: Costs-3.md').waitFor();
    const [, html] = await fileFrom(page, () => button(page, 'HTML').click());
    expect(html.toString('utf8')).toMatch(/<data value="7\d{12}[\d.]*" data-footing=/);
    expect(html.toString('utf8')).toContain('footing-manifest');
    expect(html.toString('utf8')).not.toContain('<script');
  });

  it('holds what was typed just before, however late the program that takes it in', async () => {
    const page = await open();
    await page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.getByLabel('Title').fill('Late');
    const [name] = await fileFrom(page, () => button(page, 'Markdown').click());
    expect(name).toBe('Late.md');
    await page.unroute('**/*.js');
  });

  it('is made beside the page: no task of it is longer than 50 ms', async () => {
    const page = await open();
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      const seen = globalThis as unknown as { longest: number };
      seen.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await fileFrom(page, () => button(page, 'HTML').click());
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)).toBe(0);
  });
});

describe('on paper', () => {
  it('there is the briefing alone', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown.trim()).toMatch(/^What the demand costs/);
    expect(shown).not.toContain('Begin with');
    expect(shown).not.toContain('Markdown');
  });
});
