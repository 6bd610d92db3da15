import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, begin, button, notice, plain } from './calculator-page';
import { runAxe, useSite, type WatchedPage } from './harness';
import { untracedNumbers } from './page-text';
import { tooWide } from './too-wide';

/** A link holds the headline results of its scenario: opened later it says which of them moved, and why. */
const site = useSite();

interface Head {
  engine: string;
  checksum: string;
  figures: [string, string][];
  lines: [string, string, number, string, string][];
}

let own: WatchedPage;
let link: string;
beforeAll(async () => {
  own = await begin(site);
  await button(own.page, 'Share').click();
  link = await own.page.locator('#share-link').inputValue();
});
afterAll(() => own.close());

const fragmentOf = (whole: string) => whole.slice(whole.indexOf('#'));

/** The same link with other headline results, under a checksum of their own. */
function relinked(change: (head: Head) => void): string {
  const [head = '', document = ''] = fragmentOf(link).slice('#s=2.'.length).split('.');
  const fields = JSON.parse(inflateRawSync(Buffer.from(head, 'base64url')).toString()) as Head;
  change(fields);
  const text = fields.lines
    .map(([scenario, measure, year, value, unit]) => `${scenario}/${measure}/${year} ${value} ${unit}\n`)
    .sort()
    .join('');
  fields.checksum = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `#s=2.${deflateRawSync(JSON.stringify(fields)).toString('base64url')}.${document}`;
}

it('a link says what it holds before it is copied, and on another device that nothing moved', async () => {
  const said = plain(await own.page.getByRole('dialog').innerText());
  expect(said).toMatch(/also holds its \d+ headline numbers \(checksum [0-9a-f]{16}\)/);
  const other = await begin(site, fragmentOf(link));
  await other.page.getByText('headline numbers are what they were when the link was made').waitFor();
  expect(await answer(other.page)).toBe(await answer(own.page));
  other.expectClean();
  await other.close();
});

describe('a link whose numbers moved', () => {
  const moved = () =>
    relinked((head) => {
      head.engine = '0.0.9';
      head.figures = head.figures.map(([id, value]) => [id, id.startsWith('saving') ? '1100000000' : value]);
      for (const line of head.lines) if (line[1] === 'saving-ratio') line[3] = '12.5';
      const spending = head.lines.find((line) => line[1] === 'spending');
      if (spending) spending[3] = '23000000000000';
    });

  it.each([
    ['', 'What moved, and why', 'Corrected', /The figure has another value .*\$1\.1 bn then, \$1\.18 bn now/],
    ['zh/', '哪些变了，为什么', '更正', /引用数字的值不同.*当时11亿美元，现在11\.8亿美元/],
    ['ja/', '変わった数値とその理由', '訂正', /引用数値の値が異なります.*作成時11億ドル、現在11\.8億ドル/],
  ])('/%s says which and why, and changes nothing', async (path, show, corrected, why) => {
    const other = await begin(site, path + moved(), { viewport: { width: 390, height: 844 } });
    const { page } = other;
    await button(page, show).waitFor();
    const before = plain(await page.locator('.answer .sentence').textContent());
    await button(page, show).click();
    const dialog = page.getByRole('dialog');
    const said = plain(await dialog.innerText());
    expect(said).toMatch(why);
    expect(said).toContain('12.5');
    expect(said).toContain('0.0.9');
    expect(said).not.toContain(corrected);
    expect(await dialog.getByRole('row').count()).toBeGreaterThan(2);
    expect(await untracedNumbers(page)).toEqual([]);
    expect((await runAxe(page)).join('\n')).toBe('');
    expect(await tooWide(page)).toEqual([]);
    expect(plain(await page.locator('.answer .sentence').textContent())).toBe(before);
    await dialog.locator('[data-trace$="/spending/2030"]').first().click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .locator('[data-trace$="/spending/2030"][aria-current="true"]')
      .first()
      .waitFor({ state: 'attached' });
    other.expectClean();
    await other.close();
  });

  it('says so before it is opened over the reader’s own work', async () => {
    const other = await begin(site);
    await other.page.getByRole('textbox', { name: 'Growth after 2030', exact: true }).fill('1');
    await expect.poll(() => button(other.page.getByRole('banner'), 'Undo').isEnabled()).toBe(true);
    await other.page.evaluate((to) => {
      location.hash = to;
    }, moved());
    await other.page.getByText('headline numbers are not what they were').waitFor();
    expect(await notice(other.page)).toContain('Your own work stays');
    expect(await button(other.page, 'What moved, and why').count()).toBe(0);
    await button(other.page, 'Open it').click();
    await button(other.page, 'What moved, and why').waitFor();
    other.expectClean();
    await other.close();
  });
});

it('a link with damaged headline numbers opens as a scenario, with a sentence', async () => {
  const [, document = ''] = fragmentOf(link).slice('#s=2.'.length).split('.');
  const other = await begin(site, `#s=2.AAAA.${document}`);
  await other.page.getByText('cannot be said whether any of them moved').waitFor();
  expect(await answer(other.page)).toBe(await answer(own.page));
  other.expectClean();
  await other.close();
});
