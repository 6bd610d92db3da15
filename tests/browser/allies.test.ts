import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { begin } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** The page of allies as a reader works with it: compare, add, rank, move, undo; one document on all pages. */
const site = useSite();
let watched: WatchedPage;
afterEach(async () => {
  watched.expectClean();
  await watched.close();
});

const open = async (how: Parameters<typeof begin>[2] = {}, path = 'allies/'): Promise<Page> => {
  watched = await begin(site, path, how);
  return watched.page;
};
const results = (page: Page) => page.locator('section[aria-labelledby=results-title] tbody tr');
const names = (page: Page) => results(page).locator('th').allTextContents();
const inputs = (page: Page) => page.locator('section[aria-labelledby=economies-title] tbody tr');
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add economies' }).click();
  await page.getByRole('button', { name: 'Paste or open a table' }).click();
  await page.getByLabel('Copied cells').fill(text);
}
const poland =
  'Country\tCurrency\tGDP (bn)\t% of GDP\tPopulation (m)\tRate to US$\nPoland\tPLN\t3,813.4\t4.48\t36.5\t3.7';

describe('the comparison', () => {
  it('opens on example inputs, marked as such', async () => {
    const page = await open();
    expect(await names(page)).toHaveLength(6);
    expect(await inputs(page).getByText('example input').count()).toBe(6);
    expect(await page.locator('.finding').innerText()).toMatch(
      /0\.444× \(Philippines\) to 1\.15× \(United States\)/,
    );
  });

  it('ranks by the heading that is chosen, the other way round when chosen again', async () => {
    const page = await open();
    const heading = page.getByRole('button', { name: 'Per head', exact: true });
    await heading.click();
    expect((await names(page)).slice(0, 2)).toEqual(['United States', 'Australia']);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await heading.click();
    expect((await names(page))[0]).toBe('Philippines');
  });

  it('opens a number down to its source, and one at purchasing power too', async () => {
    const page = await open();
    await results(page).first().locator('[data-trace*=burden-ratio]').click();
    const panel = page.locator('#source-panel');
    await panel.getByText('Share of the alliance’s spending').first().waitFor();
    expect(await panel.innerText()).toContain('IMF, World Economic Outlook');
    await page.locator('figure details summary').first().click();
    await page.locator('figure td [data-trace^="beside:at-parity:"]').first().click();
    await panel.getByText(/Int\$/).first().waitFor();
  });

  it('counts gaps to the level that is typed, and stands without it', async () => {
    const page = await open();
    const level = page.getByLabel('Common level', { exact: true });
    const gaps = page.locator('th:has-text("Gap in money")');
    await level.fill('2');
    await expect.poll(() => page.locator('tfoot').first().innerText()).toContain('2.');
    await level.fill('high');
    await expect.poll(() => gaps.count()).toBe(0);
    expect(await names(page)).toHaveLength(6);
    expect(await level.getAttribute('aria-invalid')).toBe('true');
  });

  it('looks at several years together', async () => {
    const page = await open();
    await page.getByLabel('Up to').selectOption('2030');
    await page.getByRole('heading', { name: /2025–2030/ }).waitFor();
    await results(page).first().locator('[data-trace^="alliance:USA@2025/burden-ratio/2030"]').waitFor();
  });
});

describe('economies', () => {
  it('are added from a pasted table, taken back in one step, and brought again', async () => {
    const page = await open();
    await paste(page, poland);
    await page.getByRole('button', { name: 'Add this economy' }).click();
    await expect.poll(() => names(page)).toContain('Poland');
    expect((await names(page))[0]).toBe('Poland');
    await undo(page).click();
    await expect.poll(() => names(page)).toHaveLength(6);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => names(page)).toContain('Poland');
  });

  it('of a table with faults are not added, and each fault names its cell', async () => {
    const page = await open();
    await paste(page, `${poland}\nCanada\tCAD\tmuch\t2\t41\t1.39\nJapan\tJPY\t600000\t2\t123\t150`);
    const said = page.locator('.add .fault');
    await expect.poll(() => said.allTextContents()).toHaveLength(2);
    expect((await said.allTextContents()).join(' ')).toMatch(/C3: "much".*A4: Japan/s);
    expect(await page.getByRole('button', { name: /to mend first/ }).isDisabled()).toBe(true);
  });

  it('come out of a dropped CSV file, whatever else a file does there', async () => {
    const page = await open();
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'allies.csv', { type: 'text/csv' }));
        return transfer;
      },
      poland.replaceAll('3,813.4', '3813.4').replaceAll('\t', ','),
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await page.getByRole('button', { name: 'Add this economy' }).click();
    await expect.poll(() => names(page)).toContain('Poland');
  });

  it('are typed, with a sentence at the field that is wrong', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add economies' }).click();
    await page.getByLabel('Name or code').fill('Canada');
    await page.getByLabel('Currency', { exact: true }).fill('CAD');
    const form = page.locator('.add form');
    await form.getByLabel('GDP 2025').fill('3.1 trillion');
    await form.getByLabel('Defence, % of GDP').fill('-2');
    await form.getByRole('button', { name: 'Add' }).click();
    await form.getByText('It must be above zero').waitFor();
    await form.getByLabel('Defence, % of GDP').fill('2');
    await form.getByLabel('Per US dollar').fill('1.39');
    await form.getByRole('button', { name: 'Add' }).click();
    await expect.poll(() => names(page)).toContain('Canada');
  });

  it('with a faulty input keep it at its field; the others’ numbers stand', async () => {
    const page = await open();
    const gdp = page.getByRole('textbox', { name: 'GDP 2025, Australia' });
    await gdp.fill('-5');
    await expect.poll(() => gdp.getAttribute('aria-invalid')).toBe('true');
    const japan = results(page).filter({ hasText: 'Japan' });
    expect(await japan.locator('[data-trace*=member-share]').innerText()).toBe('2%');
    await page.getByText('Why some numbers are missing').waitFor();
  });

  it('are taken out and are gone from all pages; one alone says what is missing', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Leave them out' }).click();
    await page.getByText('There is only one economy.').waitFor();
    await undo(page).click();
    await expect.poll(() => names(page)).toHaveLength(6);
    await page.getByRole('button', { name: 'Remove Germany' }).click();
    await expect.poll(() => names(page)).not.toContain('Germany');
  });
});

describe('one document', () => {
  it('is the calculator’s too: nothing is taken up by looking, everything by a change', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Calculator' }).click();
    const economy = page.locator('[data-control=economy] select');
    await economy.waitFor();
    const listed = async () => (await economy.locator('option').allTextContents()).length;
    const before = await listed();
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('link', { name: 'Allies' }).click();
    await page.getByRole('button', { name: 'Take them up' }).click();
    await page.getByRole('link', { name: 'Calculator' }).click();
    await expect.poll(listed).toBeGreaterThan(before);
  });
});

describe('host-nation support', () => {
  it('moves from one account to the other, and the sum of both stays', async () => {
    const page = await open();
    const slider = page.locator('section[aria-labelledby=host-title] input[type=range]');
    await slider.focus();
    for (let step = 0; step < 5; step += 1) await slider.press('PageUp');
    const moved = page.locator('[data-trace*=host-transfer]');
    await expect.poll(async () => (await moved.allTextContents())[0]).not.toBe('$0');
    const [host, guest] = await moved.allTextContents();
    expect(guest).toBe(`−${host ?? ''}`);
  });

  it('leads to the request in the evidence', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'The request' }).click();
    await page.locator('#source-panel').getByText('no level is given').waitFor();
  });
});

describe('a total split', () => {
  it('adds up exactly, by weights of one’s own too', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Split a total' }).click();
    await page.getByText('equals the total exactly').waitFor();
    await page.locator('section[aria-labelledby=split-title] select').selectOption('blend');
    await page.getByRole('textbox', { name: 'Weight of GDP', exact: true }).fill('3');
    await page.getByLabel('Reason for this weight: Weight of GDP').fill('ability to pay');
    await page.getByText('equals the total exactly').waitFor();
    await page.getByRole('textbox', { name: 'Weight of GDP', exact: true }).fill('-3');
    await expect.poll(() => page.getByText('equals the total exactly').count()).toBe(0);
    expect(await names(page)).toHaveLength(6);
  });
});

describe('many economies', () => {
  it('forty scroll in their frames, not the page', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    const rows = Array.from(
      { length: 34 },
      (_, i) =>
        `Economy ${String(i)}\tEUR\t${String(100 + i * 37)}\t${String(1 + (i % 9) / 3)}\t${String(3 + i)}\t0.9`,
    );
    await paste(page, [poland.split('\n')[0], ...rows].join('\n'));
    await page.getByRole('button', { name: 'Add these 34 economies' }).click();
    await expect.poll(() => names(page)).toHaveLength(40);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('the keyboard alone', () => {
  it('walks the picture of places and opens a number', async () => {
    const page = await open();
    await page.locator('figure .stop[tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    const stop = page.locator('figure .stop[tabindex="0"]').first();
    expect(await stop.getAttribute('aria-label')).toMatch(/place \d of 6/);
    await page.keyboard.press('Enter');
    await page.locator('#source-panel').getByText('in full').first().waitFor();
  });

  it('adds, ranks and undoes', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add economies' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Name or code').waitFor();
    await page.getByRole('button', { name: 'Spending', exact: true }).focus();
    await page.keyboard.press('Space');
    expect((await names(page))[1]).toBe('Germany');
    await page.getByRole('button', { name: 'Remove Germany' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toHaveLength(5);
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toHaveLength(6);
  });
});
