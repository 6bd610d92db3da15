import { describe, expect, it } from 'vitest';
import { plain } from './calculator-page';
import { runAxe, useSite, type PageOptions } from './harness';
import { unfold, untracedNumbers, wake } from './page-text';
import { tooWide } from './too-wide';

/** The page of definitions: one budget counted in several ways, its amounts changed, moved and followed back. */
const site = useSite();

async function opened(options: PageOptions = {}) {
  const watched = await site.open('definitions/', options);
  const { page } = watched;
  await wake(page);
  const finding = async () => plain(await page.locator('.finding').innerText());
  const steps = () => page.locator('.bridge .label').allTextContents();
  return { ...watched, finding, steps };
}

async function edited(options: PageOptions = {}) {
  const all = await opened(options);
  await all.page.getByRole('button', { name: 'Change the amounts' }).click();
  const ministry = all.page.getByRole('textbox', { name: 'Ministry of Defense, build-up programme, 2024' });
  await ministry.waitFor();
  return { ...all, ministry };
}

it('has its headline numbers before any program runs', async () => {
  const html = await (await fetch(`${site.url()}definitions/`)).text();
  const text = html.replace(/<[^>]*>/g, '').replace(/\s/gu, ' ');
  for (const part of ['1.26%', '1.74%', '¥2.00 tn', '11.2×', '¥8.37 tn']) expect(text).toContain(part);
});

describe('the amounts', () => {
  it('change the page, and undo changes it back', async () => {
    const { page, finding, ministry, expectClean, close } = await edited();
    await ministry.fill('8兆円');
    // 8 ÷ 612.7 = 1.3057%
    await expect.poll(finding, { timeout: 20_000 }).toContain('1.31%');
    await ministry.press('Enter');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(finding).toContain('1.26%');
    expectClean();
    await close();
  });

  it('at fault are marked at their field, and all other numbers stand', async () => {
    const { page, ministry, expectClean, close } = await edited();
    await ministry.fill('a lot');
    await expect.poll(() => ministry.getAttribute('aria-invalid'), { timeout: 20_000 }).toBe('true');
    const shares = page.locator('td.share');
    await expect.poll(async () => plain((await shares.allInnerTexts()).join(' '))).toContain('1.45%');
    expect(await page.locator('.empty').first().innerText()).toContain(
      'Ministry of Defense, build-up programme',
    );
    expectClean();
    await close();
  });

  it('are moved on the bridge, whose ends stay', async () => {
    const { page, steps, expectClean, close } = await edited();
    const before = await steps();
    expect(before.slice(1, 3)).toEqual(['SACO, realignment and others', 'Research and development']);
    await page.getByRole('button', { name: 'Move SACO, realignment and others down' }).click();
    await expect
      .poll(async () => (await steps()).slice(1, 3), { timeout: 20_000 })
      .toEqual(['Research and development', 'SACO, realignment and others']);
    const after = await steps();
    expect([after[0], after.at(-1)]).toEqual([before[0], before.at(-1)]);
    expectClean();
    await close();
  });

  it('are added and taken out, and the example comes back', async () => {
    const { page, steps, expectClean, close } = await edited();
    await page.getByRole('button', { name: 'Take Cyber security out' }).click();
    await expect
      .poll(async () => (await steps()).includes('Cyber security'), { timeout: 20_000 })
      .toBe(false);
    await page.getByRole('button', { name: 'Add an amount' }).click();
    const added = page.getByRole('textbox', { name: 'New amount, 2024' });
    await added.fill('30億円');
    await expect.poll(async () => (await steps()).includes('New amount'), { timeout: 20_000 }).toBe(true);
    await page.getByRole('button', { name: 'Back to the example' }).click();
    await expect.poll(async () => (await steps()).includes('Cyber security')).toBe(true);
    expectClean();
    await close();
  });
});

it('a number opens its working down to a published amount, and leads to its field', async () => {
  const { page, expectClean, close } = await opened({ viewport: { width: 1440, height: 1000 } });
  await page.locator('td.share .trace').nth(1).click();
  const panel = page.locator('#source-panel');
  await expect.poll(() => panel.innerText(), { timeout: 20_000 }).toContain('Share of GDP, 2024');
  const text = plain(await panel.innerText());
  expect(text).toContain('GDP frozen at 2022');
  expect(text).toContain('Ministry of Finance of Japan');
  expect(text).toContain('GDP, 2022');
  await panel.getByRole('button', { name: /^¥560/ }).click();
  await panel.getByRole('button', { name: 'Change it' }).click();
  await page.getByRole('button', { name: 'Add an amount' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('amounts-title');
  expectClean();
  await close();
});

it('the bridge is walked with the keyboard', async () => {
  const { page, expectClean, close } = await opened({ viewport: { width: 1440, height: 1000 } });
  await page.locator('.bridge .stop[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('#source-panel').innerText(), { timeout: 20_000 })
    .toContain('SACO, realignment and others');
  expectClean();
  await close();
});

it.each([
  ['wide and light', { viewport: { width: 1440, height: 1000 } }],
  ['narrow and dark', { viewport: { width: 390, height: 844 }, theme: 'dark' as const }],
])('the fields are accessible, fit and name every number: %s', async (_, options) => {
  const { page, expectClean, close } = await edited(options);
  // From the last to the first: an open one is none of them any more.
  const closed = await page.locator('.others button[aria-expanded="false"]').all();
  for (const open of closed.reverse()) await open.click();
  await page.locator('.others .years').first().waitFor();
  await unfold(page);
  expect(await runAxe(page)).toEqual([]);
  expect(await untracedNumbers(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
  expectClean();
  await close();
});
