import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, field, group, plain, saved, settled } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** The main job on one page, from the first look to the paragraph of the article. Each step goes on from the last. */
const site = useSite();
let watched: WatchedPage;
beforeAll(async () => {
  watched = await site.open('');
});
afterAll(() => watched.close());

const panel = () => watched.page.locator('#source-panel');
const row = (year: string) =>
  watched.page
    .getByRole('region', { name: 'Year by year' })
    .getByRole('row', { name: new RegExp(`^${year} `) });
const cells = async (year: string) => (await row(year).locator('td').allInnerTexts()).map(plain);

describe('the main job', () => {
  it('begins with an example, marked as one', async () => {
    const { page } = watched;
    expect(await answer(page)).toContain('If Japan goes from 2% to 3.5% of GDP by 2030');
    expect(await group(page, 'GDP, 2025').innerText()).toContain('example input');
    expect(await page.getByRole('status').first().innerText()).toBe('');
  });

  it('says back what was typed, and marks it as the reader’s', async () => {
    const { page } = watched;
    const gdp = group(page, 'GDP, 2025');
    await field(page, 'GDP, 2025').fill('600兆円');
    await settled(page);
    await expect.poll(async () => plain(await gdp.innerText())).toContain('Read as ¥600 tn');
    expect(await field(page, 'GDP, 2025').inputValue()).toBe('600兆円');
    await field(page, 'GDP, 2025').press('Tab');
    expect(plain(await field(page, 'GDP, 2025').inputValue())).toBe('¥600 tn');
    expect(await gdp.innerText()).toContain('yours');
    expect(await gdp.innerText()).not.toContain('example input');
    expect((await cells('2025'))[0]).toBe('600');
  });

  it('puts the demand that is picked into sentence, table and chart alike', async () => {
    const { page } = watched;
    await group(page, 'Demand').getByRole('button', { name: '5%', exact: true }).click();
    await settled(page);
    const sentence = await answer(page);
    const [, extra, total] =
      / spends ¥([\d.]+) tn more in that year than at 2%, and ¥([\d.]+) tn more over/.exec(sentence) ?? [
        '',
        '',
        '',
      ];
    expect(sentence).toContain('to 5% of GDP by 2030');
    const [, , spending, extraThere, totalThere] = await cells('2030');
    expect(agree(extraThere, extra)).toBe(true);
    expect(agree(totalThere, total)).toBe(true);
    const chart = page.locator('figure').first();
    expect(plain(await chart.getByRole('heading').innerText())).toContain(`costs ¥${total} tn more`);
    const points = await chart
      .locator('.stop')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    const [, inPoint] = /5% in 2030: ¥([\d.]+) tn/.exec(points.map(plain).join('; ')) ?? [];
    expect(agree(inPoint, spending)).toBe(true);
    expect(plain(await chart.locator('figcaption').innerText())).toContain(`5% is ¥${inPoint} tn`);
  });

  it('shows how the number came about when it is clicked', async () => {
    const { page } = watched;
    const number = page.locator('.answer .trace').first();
    const [shown] = /[\d.]+/.exec(await number.innerText()) ?? [];
    await number.click();
    await panel().getByRole('heading', { name: 'Extra, 2030' }).waitFor();
    const said = plain(await panel().innerText());
    expect(agree(shown, /¥([\d.]+) tn in full/.exec(said)?.[1])).toBe(true);
    for (const part of [
      'Spending, 2030',
      'Baseline spending, 2030',
      'Demanded share of GDP',
      'example input',
    ])
      expect(said).toContain(part);
    expect(await number.getAttribute('aria-current')).toBe('true');
  });

  it('leads on to the figure, its place, and the public page at the spot', async () => {
    await panel().getByRole('button', { name: '5%', exact: true }).first().click();
    await panel().getByText('Figure of the article').waitFor();
    const said = plain(await panel().innerText());
    expect(said).toMatch(/paragraph \d+ of 57/);
    expect(said).toMatch(/GDP的5%/);
    expect(said).toMatch(/Pete Hegseth|Department of Defense/);
    const link = panel().getByRole('link', { name: 'Read the paragraph on the public page' });
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/^https:\/\/www\.icc\.org\.cn\/\S+#:~:text=\S*5%25/);
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('gives the same headline from the shell for the file that is saved', async () => {
    const { page } = watched;
    await page.locator('.answer .trace').first().click();
    await panel().getByRole('heading', { name: 'Extra, 2030' }).waitFor();
    const [, inFull] = /in full ¥([\d.]+) tn a year/.exec(plain(await panel().innerText())) ?? [];
    const trace = (await page.locator('.answer .trace').first().getAttribute('data-trace')) ?? '';
    const [scenario] = trace.split('/');
    const printed = await calc(await saved(page));
    const found = printed.results.find(
      (one) => one.scenario === scenario && one.measure === 'increment' && one.year === 2030,
    );
    expect(Number(found?.value) / 1e12).toBe(Number(inFull));
    expect(Number(inFull)).toBeGreaterThan(20);
  });

  it('reaches the figure in the outline of the article', async () => {
    const { page } = watched;
    const sentence = await answer(page);
    await panel().getByRole('button', { name: 'The whole record' }).first().click();
    await panel().getByRole('link', { name: 'Its place in the outline' }).first().click();
    await page.waitForURL(/\/evidence\/#f-demand-5-/);
    await page.waitForFunction(() => {
      const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
    expect(plain(await page.locator(':target').innerText())).toContain('5%');
    await page.goBack();
    await page.locator('.answer').waitFor();
    expect(await answer(page)).toBe(sentence);
    watched.expectClean();
  });
});

/** Two numbers that are the same one, each rounded to its own digits. */
function agree(one = '', other = ''): boolean {
  const digits = Math.min(...[one, other].map((text) => (text.split('.')[1] ?? '').length));
  return Math.abs(Number(one) - Number(other)) <= 0.5001 * 10 ** -digits;
}

interface Printed {
  results: { scenario: string; measure: string; year: number; value: string }[];
}

async function calc(document: string): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'footing-'));
  const file = join(folder, 'saved.json');
  await writeFile(file, document);
  const script = fileURLToPath(new URL('../../scripts/calc.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, file], { maxBuffer: 1e9 });
  await rm(folder, { recursive: true });
  return JSON.parse(stdout) as Printed;
}
