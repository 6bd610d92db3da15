import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe, useSite, type WatchedPage } from './harness';
import { unfold } from './page-text';
import { eachPage } from './pages';
import { tooWide } from './too-wide';

const site = useSite();

describe.each(eachPage)('/%s', (path, { locale }) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await site.open(path, { locale });
    await unfold(watched.page);
  });
  afterAll(() => watched.close());

  it.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    await watched.page.emulateMedia({ colorScheme });
    expect((await runAxe(watched.page)).join('\n')).toBe('');
  });

  it.each([320, 390])('needs no sideways scrolling at %i px', async (width) => {
    await watched.page.setViewportSize({ width, height: 800 });
    expect(await tooWide(watched.page)).toEqual([]);
  });

  it('prints whole', async () => {
    await watched.page.setViewportSize({ width: 718, height: 1000 });
    await watched.page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await clipped(watched)).toEqual([]);
    await watched.page.emulateMedia({ media: 'screen' });
  });
});

/** The elements whose content is cut off on paper, where nobody can scroll. */
function clipped({ page }: WatchedPage): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return ['there is no main'];
    if (!main.checkVisibility()) return ['main is not printed'];
    const around: Element[] = [];
    for (let element: Element | null = main; element; element = element.parentElement) around.push(element);
    return [...around, ...main.querySelectorAll('*')]
      .filter((element) => {
        // What is for screen readers only is one pixel wide on purpose.
        if (
          !element.checkVisibility() ||
          element.clientWidth <= 1 ||
          element.matches('svg, svg *, input, select, textarea')
        )
          return false;
        const style = getComputedStyle(element);
        const wide = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const high = style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return element !== document.documentElement && (wide || high);
      })
      .map(
        (element) =>
          `${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`,
      );
  });
}
