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

  it('the focus goes through every part, and what is entered there counts', async () => {
    const early = await site.blank();
    const { page } = early;
    await page.route('**/*.js', async (route) => {
      // Later than the first stops.
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    await page.goto(site.url());
    await running(page);
    const parts = new Set<string>();
    for (let stop = 0; stop < 400; stop += 1) {
      await page.keyboard.press('Tab');
      const [part, isLost, isDigits] = await page.evaluate(() => {
        const here = document.activeElement;
        const island = here?.closest('.still')
          ? 'still'
          : (here?.closest('[data-island]') as HTMLElement | null);
        const name = typeof island === 'string' ? island : (island?.dataset.island ?? '');
        const label = here?.closest('label')?.textContent ?? '';
        return [name, here === document.body, label.startsWith('Digits')] as const;
      });
      if (isDigits) await page.keyboard.press('ArrowDown');
      if (isLost) break;
      parts.add(part);
      // Time for what is fetched to take the place of what stood there.
      if (part === 'still') await page.waitForTimeout(400);
    }
    expect([...parts].sort()).toEqual(['', 'charts', 'ladder', 'more-inputs', 'still']);
    expect(await answer(page)).toContain('¥10.7588 tn');
    early.expectClean();
    await early.close();
  });
});
