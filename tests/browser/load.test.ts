import { describe, expect, it } from 'vitest';
import { hostHeaders } from '../site/host-headers';
import { serveBuild, useSite } from './harness';
import { programWords, unfold } from './page-text';
import { htmlLang, pages } from './pages';

const hosts = [
  { where: 'at the root', options: {} },
  { where: 'under a sub-path', options: { prefix: '/some/where/' } },
  { where: 'behind the headers of docs/hosting.md', options: { headers: hostHeaders() } },
];

describe.each(hosts)('$where', ({ options }) => {
  const site = useSite(options);

  it.each(pages)('/$path loads without a word from the browser', async ({ path, locale }) => {
    const { page, expectClean, close } = await site.open(path, { locale });
    expect(await page.locator('html').getAttribute('lang')).toBe(htmlLang[locale]);
    expect(await page.locator('h1').count()).toBe(1);
    await unfold(page);
    expect(await programWords(page)).toEqual([]);
    expectClean();
    await close();
  });

  it('going from page to page by its links is as quiet', async () => {
    const { page, expectClean, close } = await site.open('');
    const links = await page
      .locator('nav a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      expect(link.startsWith(site.url())).toBe(true);
      // A click, not an address: this is what the framework answers without loading the page anew.
      await page.locator('nav a[href]').evaluateAll((all, to) => {
        (all as HTMLAnchorElement[]).find((a) => a.href === to)?.click();
      }, link);
      await page.waitForURL(link);
      await page.waitForLoadState('networkidle');
      expect(await programWords(page)).toEqual([]);
    }
    expectClean();
    await close();
  });
});

describe('what is not there', () => {
  it('is answered with 404', async () => {
    const site = await serveBuild();
    expect((await fetch(`${site.url}nope/`)).status).toBe(404);
    await site.close();
  });
});
