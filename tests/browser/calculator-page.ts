import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import type { PageOptions, useSite, WatchedPage } from './harness';
import { wake } from './page-text';

/** Text as a reader compares it: one space wherever there is any. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** A page of the site that answers to gestures; unlike `open` it does not wait for what comes later by itself. */
export async function begin(
  site: ReturnType<typeof useSite>,
  path = '',
  how: PageOptions & { before?: (watched: WatchedPage) => Promise<unknown> } = {},
): Promise<WatchedPage> {
  const watched = await site.blank(how);
  await how.before?.(watched);
  await watched.page.goto(site.url() + path);
  await started(watched.page);
  return watched;
}

/** Waits until the program runs: the framework adds its announcer then. */
export async function running(page: Page): Promise<void> {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Waits until the program runs, and fetches the parts that come when a reader comes near them. */
export async function started(page: Page): Promise<void> {
  await running(page);
  await wake(page);
}

/** Makes a first change and takes it back: what changing needs is fetched then, and later changes are made at once. */
export async function ready(page: Page): Promise<void> {
  const deadline = page.getByRole('spinbutton', { name: 'Deadline' });
  await deadline.fill('2031');
  await page.locator('.answer').filter({ hasText: 'by 2031' }).waitFor();
  await button(page.getByRole('banner'), 'Undo').click();
}

/** The answer: the sentence at the top of the calculator. */
export async function answer(page: Page): Promise<string> {
  return plain(await page.locator('.answer .sentence').innerText());
}

/** A number or text field by its whole name. */
export function field(page: Page | Locator, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

/** An input of the calculator with its label, mark, field and source. */
export function group(page: Page, name: string): Locator {
  return page.locator('#inputs').getByRole('group', { name, exact: true });
}

export function button(page: Page | Locator, name: string | RegExp): Locator {
  return page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** What the page says in the bar under its head. */
export async function notice(page: Page): Promise<string> {
  const said = page.locator('.notice');
  await said.waitFor();
  return plain(await said.innerText());
}

/** Does what hands a file to the reader, and gives the file. */
export async function fileFrom(page: Page, act: () => Promise<unknown>): Promise<[string, Buffer]> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return [download.suggestedFilename(), await contentOf(download)];
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** The open scenario as the reader would save it. */
export async function saved(page: Page): Promise<string> {
  const [, content] = await fileFrom(page, () => button(page, 'Save').click());
  return content.toString('utf8');
}

/** A file as a chooser takes it. */
export function asFile(name: string, content: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

/** Lets the page finish what it does at the next frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        ),
      ),
  );
}
