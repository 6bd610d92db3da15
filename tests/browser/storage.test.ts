import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answer, begin, button, field, notice, plain, saved, started } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** What this device keeps, and what the page says where it cannot. */
const site = useSite();

const growth = (page: Page) => field(page, 'Growth after 2030');
const rate = async (page: Page) => plain(await growth(page).inputValue());
async function edit(page: Page, text: string) {
  await growth(page).fill(text);
  await expect.poll(() => button(page.getByRole('banner'), 'Undo').isEnabled()).toBe(true);
  await growth(page).press('Tab');
  await expect.poll(() => rate(page)).toBe(`${text}%`);
}
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('footing.shelf'));
const kept = (page: Page, text: string) => expect.poll(() => stored(page)).toContain(text);

/** Runs before any script of the page, each time that it is loaded. */
const store = (text: string) => (context: BrowserContext) =>
  context.addInitScript((shelf) => {
    if (localStorage.getItem('footing.shelf') === null) localStorage.setItem('footing.shelf', shelf);
  }, text);

async function done(watched: WatchedPage) {
  watched.expectClean();
  await watched.close();
}

describe('storage that is forbidden or full', () => {
  it.each<[string, (context: BrowserContext) => Promise<unknown>]>([
    [
      'throws when it is touched',
      (context) =>
        context.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
    ],
    [
      'throws on writing',
      (context) =>
        context.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('denied', 'SecurityError');
          };
        }),
    ],
  ])('%s: says so, and the page works', async (_, before) => {
    const watched = await begin(site, '', { before: ({ context }) => before(context) });
    const { page } = watched;
    await edit(page, '4');
    expect(await notice(page)).toContain('This browser keeps nothing between visits.');
    expect(await rate(page)).toBe('4%');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as a file').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await done(watched);
  });

  it('is full: says what is not kept and what to do, and goes on keeping when there is room', async () => {
    const watched = await begin(site);
    const { page } = watched;
    await edit(page, '4');
    await kept(page, '"nominal":"4"');
    await page.evaluate(() => {
      const write = localStorage.setItem.bind(localStorage);
      Storage.prototype.setItem = (key, value) => {
        if ('isFull' in document.documentElement.dataset) throw new DOMException('', 'QuotaExceededError');
        write(key, value);
      };
      document.documentElement.dataset.isFull = '';
    });
    await edit(page, '5');
    expect(await notice(page)).toContain('The storage of this browser is full');
    expect(await stored(page)).toContain('"nominal":"4"');
    expect(await rate(page)).toBe('5%');
    await page.evaluate(() => delete document.documentElement.dataset.isFull);
    await edit(page, '6');
    await kept(page, '"nominal":"6"');
    await done(watched);
  });
});

describe('what is stored', () => {
  it.each([
    ['no JSON', '{"footing":1,"entries":[{'],
    ['another shape', '{"footing":1,"entries":{"a":1}}'],
    ['nothing in it', '{"footing":1,"entries":[]}'],
    [
      'a document of another kind',
      '{"footing":1,"entries":[{"id":"d1","document":{"version":1,"economies":7}}]}',
    ],
  ])('is damaged (%s): is left as it is until the reader says otherwise', async (_, text) => {
    const watched = await begin(site, '', { before: ({ context }) => store(text)(context) });
    const { page } = watched;
    expect(await notice(page)).toContain('cannot be read. They are left as they are');
    expect(await answer(page)).toContain('If Japan goes');
    await edit(page, '4');
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await stored(page)).toBe(text);
    await button(page, 'Start anew and overwrite them').click();
    await kept(page, '"nominal":"4"');
    await done(watched);
  });

  it('is newer than this version: is never written over', async () => {
    const text = '{"footing":2,"entries":[{"of":"tomorrow"}]}';
    const watched = await begin(site, '', { before: ({ context }) => store(text)(context) });
    const { page } = watched;
    expect(await notice(page)).toContain('written by a newer version of Footing');
    await edit(page, '4');
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await stored(page)).toBe(text);
    await done(watched);
  });

  it('comes back after the page is closed at any moment, but for the gesture in progress', async () => {
    const watched = await begin(site);
    const { page, context } = watched;
    await edit(page, '4');
    // Well within the pause before it is kept by itself.
    await growth(page).fill('5');
    await page.close({ runBeforeUnload: true });
    const again = await context.newPage();
    await again.goto(site.url());
    await started(again);
    await expect.poll(() => rate(again)).toMatch(/^[45]%$/);
    // What was being typed, readable or not, is back too once it was kept.
    await growth(again).fill('about five');
    await kept(again, 'about five');
    await again.reload();
    await started(again);
    await expect.poll(() => rate(again)).toBe('about five');
    expect(await growth(again).getAttribute('aria-invalid')).toBe('true');
    await done(watched);
  });

  it('is gone after “forget everything”', async () => {
    const watched = await begin(site);
    const { page } = watched;
    const first = await answer(page);
    await edit(page, '4');
    await page.getByRole('combobox', { name: 'Digits' }).selectOption({ label: 'More digits' });
    await page.getByRole('button', { name: /^Colours/ }).click();
    await kept(page, '"nominal":"4"');
    const keys = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(keys).toEqual(['footing.display', 'footing.shelf', 'footing.theme']);
    await button(page, 'Scenarios').click();
    await button(page, 'Forget everything on this device').click();
    await button(page, 'Forget everything').click();
    expect(await notice(page)).toContain('was removed');
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await started(page);
    expect(await answer(page)).toBe(first);
    // Places on the page, by the framework, until the tab is closed.
    const rest = () => [localStorage.length, Object.keys(sessionStorage).sort().join(), document.cookie];
    expect(await page.evaluate(rest)).toEqual([0, 'sveltekit:scroll,sveltekit:snapshot', '']);
    await done(watched);
  });
});

describe('two tabs', () => {
  it('say so, lose nothing, and leave the choice to the reader', async () => {
    const watched = await begin(site);
    const { page: one, context } = watched;
    const two = await context.newPage();
    await two.goto(site.url());
    await started(two);
    await edit(one, '4');
    await kept(one, '"nominal":"4"');
    expect(await notice(two)).toContain('Another tab has saved its own state');
    await edit(two, '5');
    await two.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await stored(one)).toContain('"nominal":"4"');
    await button(two, 'Keep this tab’s').click();
    await kept(two, '"nominal":"5"');
    expect(await notice(one)).toContain('Another tab has saved its own state');
    await button(one, 'Take over the other tab’s').click();
    await expect.poll(() => rate(one)).toBe('5%');
    await button(one.getByRole('banner'), 'Undo').click();
    expect(await rate(one)).toBe('4%');
    await done(watched);
  });
});

describe('damaged storage and a link at once', () => {
  it('opens the link without hiding that the stored work cannot be read', async () => {
    const maker = await begin(site);
    await edit(maker.page, '4');
    await button(maker.page, 'Share').click();
    const link = await maker.page.locator('#share-link').inputValue();
    await done(maker);
    const watched = await begin(site, link.slice(site.url().length), {
      before: ({ context }) => store('{"footing":1,')(context),
    });
    const { page } = watched;
    await expect.poll(() => rate(page)).toBe('4%');
    expect(await notice(page)).toContain('cannot be read');
    expect(await saved(page)).toContain('"nominal": "4"');
    await done(watched);
  });
});

describe('a theme that was chosen', () => {
  it.each([
    ['dark', 'light', 'rgb(20, 23, 26)'],
    ['light', 'dark', 'rgb(252, 251, 248)'],
  ] as const)('%s is worn on a %s system before the program comes', async (chosen, theme, ground) => {
    const { page, context, faults, close } = await site.blank({ theme });
    await context.addInitScript((name) => {
      localStorage.setItem('footing.theme', name);
    }, chosen);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.url());
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      ground,
    );
    expect(faults.filter((fault) => fault.startsWith('security policy'))).toEqual([]);
    await close();
  });
});
