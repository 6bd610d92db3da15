import { describe, expect, it } from 'vitest';
import { answer, begin, field, plain, running, saved } from './calculator-page';
import { useSite } from './harness';

/** A reader who is faster than the network. */
const site = useSite();

describe('before all of the program is there', () => {
  it('what is typed is not lost', async () => {
    let isSlow = false;
    const slow = await begin(site, '', {
      before: ({ page }) =>
        page.route('**/*.js', async (route) => {
          if (isSlow) await new Promise((done) => setTimeout(done, 300));
          await route.continue();
        }),
    });
    const { page } = slow;
    await page.waitForLoadState('networkidle');
    isSlow = true;
    await field(page, 'Growth after 2030').fill('3');
    await field(page, 'Growth after 2030').press('Tab');
    const deadline = page.getByRole('spinbutton', { name: 'Deadline' });
    await deadline.fill('2033');
    await deadline.press('Tab');
    await page.locator('.answer').filter({ hasText: 'by 2033' }).waitFor();
    expect(plain(await field(page, 'Growth after 2030').inputValue())).toBe('3%');
    expect(await saved(page)).toContain('"nominal": "3"');
    slow.expectClean();
    await slow.close();
  });

  it('what has the focus, and what is entered there, is carried over', async () => {
    const early = await site.blank();
    const { page } = early;
    const gate = new EventTarget();
    const released = new Promise((done) => {
      gate.addEventListener('open', done);
    });
    let isHeld = false;
    await page.route('**/*.js', async (route) => {
      if (isHeld) await released;
      await route.continue();
    });
    await page.goto(site.url());
    await running(page);
    isHeld = true;
    const focused = () =>
      page.evaluate(() => {
        const here = document.activeElement;
        const part = here?.closest('.still') ? 'still' : 'live';
        return `${part}: ${here?.closest('label')?.textContent.trim().slice(0, 6) ?? ''}`;
      });
    for (let stop = 0; stop < 120 && (await focused()) !== 'still: Digits'; stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('still: Digits');
    gate.dispatchEvent(new Event('open'));
    await expect.poll(focused).toBe('live: Digits');
    expect(await page.getByRole('combobox', { name: 'Digits' }).inputValue()).toBe('more');
    await expect.poll(() => answer(page)).toContain('¥10.7588 tn');
    early.expectClean();
    await early.close();
  });
});
