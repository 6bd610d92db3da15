import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answer, begin, button, field, group, plain } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** The main job by keyboard alone. */
const site = useSite();
let watched: WatchedPage;
beforeAll(async () => {
  watched = await begin(site);
});
afterEach(() => {
  watched.expectClean();
});
afterAll(() => watched.close());

const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => watched.page.keyboard.press(key)), Promise.resolve());

interface Stop {
  name: string;
  /** What tells a sighted reader that the focus is here. */
  isSeen: boolean;
  isInWindow: boolean;
}

/** What has the focus. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const here = document.activeElement ?? document.body;
    const name = here.getAttribute('aria-label') ?? here.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
    const shows = (element: Element) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(element);
      const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const drawn = element instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 1.5;
      return ring || drawn;
    };
    const box = here.getBoundingClientRect();
    return {
      name: `${here.tagName.toLowerCase()} ${name}`,
      isSeen: [here, ...(here instanceof SVGElement ? here.querySelectorAll('*') : [])].some(shows),
      isInWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

/** Tabs until what has the focus fits; gives how many times. */
async function tabTo(page: Page, fits: (selector: string) => boolean, most = 60): Promise<number> {
  for (let count = 1; count <= most; count += 1) {
    await press('Tab');
    const { name } = await focused(page);
    if (fits(name)) return count;
  }
  throw new Error(`Not reached in ${most} stops.`);
}

describe('by keyboard alone', () => {
  it('the first stop skips to the content, and the first input is near', async () => {
    const { page } = watched;
    await press('Tab');
    expect((await focused(page)).name).toBe('a Skip to the content');
    expect((await focused(page)).isInWindow).toBe(true);
    await press('Enter');
    expect(await tabTo(page, (name) => name.startsWith('button Japan'), 2)).toBe(1);
    expect(await tabTo(page, (name) => /^(input|select)/.test(name))).toBeLessThanOrEqual(16);
  });

  it('a GDP is typed and a demand is picked', async () => {
    const { page } = watched;
    await tabTo(page, (name) => name === 'input GDP, 2025');
    await page.keyboard.type('600兆円');
    // The reading of typed numbers is fetched with the first key.
    await expect
      .poll(async () => plain(await group(page, 'GDP, 2025').innerText()))
      .toContain('Read as ¥600 tn');
    await press('ArrowUp');
    await expect.poll(async () => plain(await field(page, 'GDP, 2025').inputValue())).toBe('¥601 tn');
    await press('Shift+Tab');
    while (!(await focused(page)).name.startsWith('button 5%')) await press('Shift+Tab');
    await press('Enter');
    expect(await answer(page)).toContain('to 5% of GDP by 2030');
  });

  it('a part of the sentence is changed in place, and the focus comes back to it', async () => {
    const { page } = watched;
    const year = page.locator('.answer').getByRole('button', { name: '2030', exact: true });
    await year.focus();
    await press('Enter');
    const box = page.locator('[popover]:popover-open');
    await box.getByRole('spinbutton', { name: 'Deadline' }).waitFor();
    await tabTo(page, (name) => name.startsWith('select'), 3);
    await press('Tab', 'Tab');
    await page.keyboard.type('2032');
    expect(await answer(page)).toContain('by 2032');
    await press('Escape');
    expect(await box.count()).toBe(0);
    expect((await focused(page)).name).toBe('button 2032');
    await button(page.getByRole('banner'), 'Undo').focus();
    await press('Enter');
    expect(await answer(page)).toContain('by 2030');
    // The last step back leaves the focus where it is.
    await press('Enter', 'Enter', 'Enter', 'Enter');
    expect((await focused(page)).name).toBe('button Undo');
    expect(plain(await field(page, 'GDP, 2025').inputValue())).toBe('¥632.053269 tn');
  });

  it('a number opens where it comes from; the panel is walked, and the focus stays', async () => {
    const { page } = watched;
    const number = page.locator('.answer .trace').first();
    await number.focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'Extra, 2030' }).waitFor();
    expect(await number.evaluate((here) => here === document.activeElement)).toBe(true);
    await page.locator('#source-panel').getByRole('button', { name: '3.5%', exact: true }).first().focus();
    await press('Enter');
    await page.getByText('Figure of the article').waitFor();
    const place = () => page.evaluate(() => document.activeElement?.closest('#source-panel') !== null);
    await expect.poll(place).toBe(true);
    await page.locator('#source-panel').getByRole('button', { name: 'Back' }).focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'Extra, 2030' }).waitFor();
    expect(await place()).toBe(true);
  });

  it('the points of a chart are walked with arrows, and Enter opens one', async () => {
    const { page } = watched;
    const chart = page.locator('figure').first();
    await chart.getByRole('button', { name: 'Real', exact: true }).focus();
    await tabTo(page, (name) => name.startsWith('g '), 4);
    const at = async () => plain((await focused(page)).name);
    const first = await at();
    expect(first).toMatch(/^g 3\.5% in 2030: ¥/);
    await press('ArrowLeft');
    expect(await at()).toMatch(/^g 3\.5% in 2029: ¥/);
    await press('ArrowDown');
    expect(await at()).toMatch(/^g 3% in 2029: ¥/);
    await press('End');
    expect(await at()).toMatch(/^g 3% in 2035: ¥/);
    await press('Enter');
    await page.getByRole('heading', { name: 'Spending, 2035' }).waitFor();
    await expect.poll(at).toMatch(/^g 3% in 2035: ¥/);
    // One stop for the whole drawing: the next one is behind it.
    await press('Tab');
    expect(await at()).not.toMatch(/^g /);
  });

  it.each(['By date', 'By level'])(
    'the ladder is walked to the level that was kept under: %s',
    async (order) => {
      const { page } = watched;
      const chart = page.locator('figure.chart').last();
      await button(chart, order).click();
      await chart.locator('.stop[tabindex="0"]').focus();
      await press('End');
      expect(plain((await focused(page)).name)).toMatch(/^g under 1%/);
      expect(plain(await chart.locator('.box').textContent())).toContain('under 1%');
      await press('Enter');
      await page.locator('#source-panel').getByText('under 1%').first().waitFor();
    },
  );

  it.each([
    ['Scenarios', 'Scenarios'],
    ['Share', 'Share as a link'],
  ])('the dialog of %s holds the focus, closes with Escape and gives it back', async (name, title) => {
    const { page } = watched;
    const opener = button(page, name);
    await opener.focus();
    await press('Enter');
    await page.getByRole('dialog', { name: title }).waitFor();
    for (let stop = 0; stop < 14; stop += 1) {
      await press('Tab');
      const where = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      );
      expect(where).toBe(true);
    }
    await press('Escape');
    await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
    expect(await opener.evaluate((here) => here === document.activeElement)).toBe(true);
  });

  it('every stop from the top to the end is seen, and none holds the focus', async () => {
    const { page } = watched;
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
      scrollTo(0, 0);
    });
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 700; stops += 1) {
      await press('Tab');
      const stop = await focused(page);
      if (stop.name.startsWith('body')) break;
      if (!stop.isSeen || !stop.isInWindow) unseen.push(stop.name);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeLessThan(700);
    expect(stops).toBeGreaterThan(60);
  });
});

describe('on a phone', () => {
  let phone: WatchedPage;
  beforeAll(async () => {
    phone = await begin(site, '', { viewport: { width: 390, height: 800 } });
  });
  afterAll(async () => {
    phone.expectClean();
    await phone.close();
  });

  it('the sheets open and close, and the focus comes back', async () => {
    const { page } = phone;
    const number = page.locator('.answer .trace').first();
    await number.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('#source-panel');
    await panel.getByRole('heading', { name: 'Extra, 2030' }).waitFor();
    await expect.poll(() => panel.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => number.evaluate((here) => here === document.activeElement)).toBe(true);
    const bar = page.getByRole('button', { name: 'Inputs', exact: true });
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'GDP, 2025').isVisible()).toBe(true);
    for (const close of ['Enter', 'Escape']) {
      await button(page.locator('#inputs'), 'Close').focus();
      await page.keyboard.press(close);
      await expect.poll(() => field(page, 'GDP, 2025').isVisible()).toBe(false);
      expect(await bar.evaluate((here) => here === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
    }
  });
});
