import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from './calculator-page';
import { useSite, type WatchedPage } from './harness';
import { unfold } from './page-text';
import { eachPage } from './pages';
import { tooWide } from './too-wide';

/** Paper, large type, little motion. That nothing is cut off on paper or at 320 px is asked in accessible.test.ts. */
const site = useSite();

describe.each(eachPage)('/%s', (path, { locale }) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await begin(site, path, { locale, reducedMotion: 'no-preference' });
    await unfold(watched.page);
  });
  afterAll(async () => {
    watched.expectClean();
    await watched.close();
  });

  it('is printed without what only a screen needs, headings with what follows them', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const isPrinted = (one: Element) => one.checkVisibility({ visibilityProperty: true });
      const some = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(isPrinted).map((one) => one.outerHTML.slice(0, 120));
      const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter(isPrinted);
      return {
        screenOnly: some('body > header, nav, [popover], dialog, .modes, .exports, main input, main select'),
        parted: headings
          .filter((one) => !/avoid/.test(getComputedStyle(one).breakAfter))
          .map((one) => one.textContent.trim().slice(0, 60)),
        split: [...document.querySelectorAll('main :is(figure svg, tr)')].filter(
          (one) => isPrinted(one) && !/avoid/.test(getComputedStyle(one).breakInside),
        ).length,
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(found).toEqual({ screenOnly: [], parted: [], split: 0, ground: expect.anything() as string });
    expect(found.ground).toMatch(/255, 255, 255|0, 0, 0, 0/);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(60);
    await page.emulateMedia({ media: 'screen' });
  });

  it('needs no sideways scrolling at 200 %', async () => {
    const { page, context } = watched;
    const session = await context.newCDPSession(page);
    const metrics = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    expect(await tooWide(page)).toEqual([]);
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  });

  it('moves for at most 150 ms, and not at all where less motion is asked for', async () => {
    const { page } = watched;
    const longest = () => page.evaluate(longestMotion);
    expect(await longest()).toBeLessThanOrEqual(150);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longest()).toBeLessThanOrEqual(1);
  });
});

/** The longest transition or animation of anything on the page, in milliseconds. */
function longestMotion(): number {
  const times = (list: string) =>
    list.split(',').map((time) => parseFloat(time) * (/\dms/.test(time) ? 1 : 1000));
  const longest = [...document.querySelectorAll('*')].map((element) => {
    const { transitionDuration, transitionDelay, animationDuration, animationName } =
      getComputedStyle(element);
    const animation = animationName === 'none' ? [0] : times(animationDuration);
    return Math.max(...times(transitionDuration), ...times(transitionDelay), ...animation);
  });
  return Math.max(0, ...longest, document.documentElement.matches('[style*="smooth"]') ? 1000 : 0);
}
