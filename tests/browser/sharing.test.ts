import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, asFile, begin, button, field, notice, plain, saved, started } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** What goes out as a file or a link and comes in again, whole or damaged. */
const site = useSite();

const growth = ({ page }: WatchedPage) => field(page, 'Growth after 2030');
async function edit(watched: WatchedPage, text: string) {
  await growth(watched).fill(text);
  await expect.poll(() => button(watched.page.getByRole('banner'), 'Undo').isEnabled()).toBe(true);
  await growth(watched).press('Tab');
}

describe('files', () => {
  let watched: WatchedPage;
  let before: [string, string];
  beforeAll(async () => {
    watched = await begin(site);
    before = [await answer(watched.page), await saved(watched.page)];
  });
  afterAll(() => watched.close());

  it.each([
    ['cut.json', '{"version": 1, "econ', 'The file ends too early'],
    ['list.json', '[]', 'not a scenario'],
    ['newer.json', '{"version": 2, "economies": {}}', 'reads up to 1'],
    ['picture.png', '\u0089PNG\r\n\u001a\n\u0000', 'is not JSON'],
    ['empty.json', '', 'ends too early'],
    ['large.json', ' '.repeat(1_100_000), 'at most 1 MB'],
  ])('%s is refused with a sentence and changes nothing', async (name, content, words) => {
    const { page } = watched;
    if (name.endsWith('.png')) await drop(watched, name, content);
    else await page.locator('input[type=file]').setInputFiles(asFile(name, content));
    await page.getByText(`${name} was not opened; nothing was changed.`).waitFor();
    expect(await notice(page)).toContain(words);
    expect([await answer(page), await saved(page)]).toEqual(before);
    expect(await button(page.getByRole('banner'), 'Undo').isDisabled()).toBe(true);
    watched.expectClean();
  });

  it('are opened by the button and by dropping, and give the same page', async () => {
    const { page } = watched;
    await edit(watched, '4');
    const [text, sentence] = [await saved(page), await answer(page)];
    const other = await begin(site);
    await other.page.locator('input[type=file]').setInputFiles(asFile('briefing.json', text));
    expect(await notice(other.page)).toContain('Opened:');
    expect(await answer(other.page)).toBe(sentence);
    expect(await saved(other.page)).toBe(text);
    await drop(other, 'second.json', text);
    await button(other.page, 'Scenarios').click();
    await other.page.getByText('from the file second.json').waitFor();
    expect(await other.page.locator('.drop').count()).toBe(0);
    for (const each of [watched, other]) each.expectClean();
    await other.close();
  });
});

describe('links', () => {
  let watched: WatchedPage;
  let link: string;
  let sentence: string;
  beforeAll(async () => {
    watched = await begin(site);
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => watched.close());

  it('show what they reveal before they are copied', async () => {
    const { page } = watched;
    await edit(watched, '4.25');
    sentence = await answer(page);
    await button(page, 'Share').click();
    const dialog = page.getByRole('dialog');
    const said = plain(await dialog.innerText());
    expect(said).toContain('sent to nobody until you send it');
    expect(said).toContain('Japan');
    expect(said).toContain('IMF, World Economic Outlook');
    await button(dialog, 'Copy the link').click();
    await dialog.getByText('Copied').waitFor();
    link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${site.url()}#s=`)).toBe(true);
    expect(await field(dialog, '').or(dialog.locator('input')).first().inputValue()).toBe(link);
    await page.keyboard.press('Escape');
  });

  it('are copied on a page that has no clipboard of its own too', async () => {
    const other = await begin(site, '', {
      before: ({ context }) =>
        context.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }),
    });
    await button(other.page, 'Share').click();
    const dialog = other.page.getByRole('dialog');
    const shown = await dialog.locator('#share-link').inputValue();
    await button(dialog, 'Copy the link').click();
    await dialog.getByText('Copied').waitFor();
    await other.page.keyboard.press('Escape');
    const growthField = growth(other);
    await growthField.fill('');
    await growthField.focus();
    await other.page.keyboard.press('Control+v');
    expect(await growthField.inputValue()).toBe(shown);
    other.expectClean();
    await other.close();
  });

  it('open the same scenario on another device, once', async () => {
    const other = await begin(site, link.slice(site.url().length));
    await other.page.getByText('Opened:').waitFor();
    expect(await answer(other.page)).toBe(sentence);
    expect(await saved(other.page)).toBe(await saved(watched.page));
    expect(new URL(other.page.url()).hash).toBe('');
    other.expectClean();
    await other.close();
  });

  it('ask before they open over work of the reader’s, and leave it where the reader says so', async () => {
    const other = await begin(site);
    await edit(other, '1');
    const own = await saved(other.page);
    const visit = () => goTo(other, link);
    await visit();
    expect(await notice(other.page)).toContain('Your own work stays');
    expect(await saved(other.page)).toBe(own);
    await button(other.page, 'Leave it').click();
    expect(await saved(other.page)).toBe(own);
    await visit();
    await button(other.page, 'Open it').click();
    expect(await saved(other.page)).toBe(await saved(watched.page));
    await button(other.page, 'Scenarios').click();
    await expect.poll(() => other.page.getByRole('dialog').getByRole('listitem').count()).toBe(2);
    other.expectClean();
    await other.close();
  });

  it.each([
    ['cut', (whole: string) => whole.slice(0, -40), 'damaged or was cut'],
    ['damaged', (whole: string) => whole.replace(/.{20}$/, 'AAAAAAAAAAAAAAAAAAAA'), 'damaged or was cut'],
    ['of a newer version', (whole: string) => whole.replace(/#s=\d+/, '#s=9'), 'reads up to'],
    ['huge', (whole: string) => whole + 'A'.repeat(1_000_000), 'at most'],
    ['no scenario', (whole: string) => whole.replace(/#.*/, '#s='), 'damaged or was cut'],
  ])('a link that is %s is refused with a sentence and changes nothing', async (_, damage, words) => {
    const { page } = watched;
    const before = await saved(page);
    await goTo(watched, damage(link));
    await page.getByText('The link was not opened; nothing was changed.').waitFor();
    expect(await notice(page)).toContain(words);
    expect(await saved(page)).toBe(before);
    await button(page, 'Dismiss').click();
    await page.waitForFunction(() => location.hash === '');
    watched.expectClean();
  });
});

describe('pages and languages', () => {
  it('keep the work, and a reload does', async () => {
    const watched = await begin(site);
    const { page } = watched;
    await edit(watched, '4.5');
    await page.locator('a[hreflang="ja"]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'ja');
    const rate = page.locator('[data-control="growth"] input[type=text]');
    expect(plain(await rate.inputValue())).toBe('4.5%');
    await page.waitForLoadState('networkidle');
    await page.reload();
    await started(page);
    await expect.poll(async () => plain(await rate.inputValue())).toBe('4.5%');
    await page.locator('a[hreflang="en"]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(plain(await growth(watched).inputValue())).toBe('4.5%');
    watched.expectClean();
    await watched.close();
  });
});

async function goTo({ page }: WatchedPage, address: string) {
  await page.evaluate((to) => {
    location.assign(to);
  }, address);
}

async function drop({ page }: WatchedPage, name: string, content: string) {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? ''));
      return data;
    },
    [name, content],
  );
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: transfer });
}
