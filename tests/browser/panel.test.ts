import { describe, expect, it } from 'vitest';
import { plain } from './calculator-page';
import { useSite, type PageOptions } from './harness';

/** The source panel: where the focus goes, what the keyboard does, what is copied. */
const site = useSite();
const wide = { width: 1440, height: 1000 };
const narrow = { width: 390, height: 844 };

async function opened(options: PageOptions = {}) {
  const watched = await site.open('', options);
  const { page } = watched;
  const panel = page.locator('#source-panel');
  const number = page.locator('.answer .trace').first();
  await number.focus();
  await page.keyboard.press('Enter');
  await panel.locator('h3').first().waitFor();
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-trace') ?? document.activeElement?.id);
  return { ...watched, panel, number, focused, trace: await number.getAttribute('data-trace') };
}

describe('the focus', () => {
  it('stays on the number beside a wide page, and is said', async () => {
    const { focused, trace, panel, expectClean, close } = await opened({ viewport: wide });
    expect(await focused()).toBe(trace);
    expect(await panel.getByRole('status').first().innerText()).toContain('Extra, 2030');
    expectClean();
    await close();
  });

  it('goes to the heading over a narrow one, and back with Escape', async () => {
    const { page, focused, trace, panel, expectClean, close } = await opened({ viewport: narrow });
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    await panel.getByRole('button', { name: 'The whole record' }).first().click();
    await panel.getByText('What the paragraph says').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(trace);
    expect(await panel.isVisible()).toBe(false);
    expectClean();
    await close();
  });
});

it('goes back and forward over the numbers opened, and opens rows by keyboard', async () => {
  const { page, panel, expectClean, close } = await opened({ viewport: wide });
  const title = () => panel.locator('h3').first().innerText();
  await panel
    .getByRole('button', { name: /^¥[\d.]+.tn$/ })
    .first()
    .click();
  await expect.poll(title).toBe('Spending, 2030');
  await panel.getByRole('button', { name: 'Back' }).press('Enter');
  await expect.poll(title).toBe('Extra, 2030');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(title).toBe('Spending, 2030');
  await panel.getByRole('button', { name: 'Back' }).click();
  const row = panel.getByRole('button', { name: /^Baseline spending, 2030/ });
  await row.focus();
  const before = await panel.getByRole('listitem').count();
  await page.keyboard.press('Enter');
  expect(await row.getAttribute('aria-expanded')).toBe('false');
  expect(await panel.getByRole('listitem').count()).toBeLessThan(before);
  expectClean();
  await close();
});

it.each([true, false])('copies with the citation, the page’s own clipboard there: %s', async (own) => {
  const { page, context, panel, expectClean, close } = await opened({ viewport: wide });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // A page served without encryption has none.
  await page.evaluate((keep) => {
    Object.assign(globalThis, { kept: navigator.clipboard });
    if (!keep) Object.defineProperty(navigator, 'clipboard', { value: undefined });
  }, own);
  await panel.getByRole('button', { name: 'Copy with citation' }).click();
  await panel.getByText('Copied').waitFor();
  const copied = await page.evaluate(async () => {
    const { kept } = globalThis as unknown as { kept: Clipboard };
    const [item] = await kept.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(plain(copied.text)).toMatch(/^¥[\d.]+ tn \(Extra, 2030, .*\(Meng 2025, 2\.1 ¶1/);
  expect(copied.html).toContain('https://www.icc.org.cn/');
  expectClean();
  await close();
});
