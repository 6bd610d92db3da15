import { describe, expect, it } from 'vitest';
import { hostHeaders } from '../site/host-headers';
import { serveBuild, useSite } from './harness';
import { programWords, unfold } from './page-text';
import { eachPage, htmlLang } from './pages';

const hosts: [string, Parameters<typeof useSite>[0]][] = [
  ['at the root', {}],
  [
    'under a sub-path, with the headers of docs/hosting.md',
    { prefix: '/some/where/', headers: hostHeaders() },
  ],
];

describe.each(hosts)('%s', (_, options) => {
  const site = useSite(options);

  it.each(eachPage)('/%s loads without a word from the browser', async (path, { locale }) => {
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
      if (link.replace(/\/$/, '') === page.url().replace(/\/$/, '')) continue;
      // A click, not an address: this is what the framework answers without loading the page anew.
      await page.evaluate((to) => {
        const found = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href]')].find(
          (a) => a.href === to,
        );
        found?.click();
      }, link);
      // The framework adds the closing slash by itself.
      await page.waitForFunction((to) => location.href.replace(/\/$/, '') === to.replace(/\/$/, ''), link);
      await page.waitForLoadState('networkidle');
      expect(await programWords(page)).toEqual([]);
      await page.goBack({ waitUntil: 'networkidle' });
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
