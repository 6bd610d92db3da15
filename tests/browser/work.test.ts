import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, begin, button, field, group, plain, ready, saved, settled } from './calculator-page';
import { useSite, type WatchedPage } from './harness';

/** What the reader does with scenarios: change, take back, name, copy, reset, paste. Each part begins anew. */
const site = useSite();
let watched: WatchedPage;
const anew = () => {
  beforeAll(async () => {
    watched = await begin(site);
    await ready(watched.page);
  });
  afterAll(async () => {
    watched.expectClean();
    await watched.close();
  });
};

const growth = () => field(watched.page, 'Growth after 2030');
const undo = () => button(watched.page.getByRole('banner'), 'Undo');
const redo = () => button(watched.page.getByRole('banner'), 'Redo');
const value = async (name: string) => plain(await field(watched.page, name).inputValue());
const cells = async (year: string) => {
  const table = watched.page.getByRole('region', { name: 'Year by year' });
  const row = table.getByRole('row', { name: new RegExp(`^${year} `) });
  return (await row.locator('td').allInnerTexts()).map(plain);
};

describe('undo and redo', () => {
  anew();

  it('take a drag of a slider as one step', async () => {
    const { page } = watched;
    const slider = page.getByRole('slider', { name: 'Growth after 2030, slider' });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('There is no slider.');
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.46, middle);
    await page.mouse.down();
    for (const part of [0.5, 0.55, 0.6, 0.7, 0.8]) {
      await page.mouse.move(box.x + box.width * part, middle);
      await settled(page);
    }
    await page.mouse.up();
    await expect.poll(() => value('Growth after 2030')).toMatch(/^[67]\.?\d*%$/);
    const dragged = await value('Growth after 2030');
    const last = await cells('2035');
    await undo().click();
    expect(await value('Growth after 2030')).toBe('2.5%');
    expect(await cells('2035')).not.toEqual(last);
    expect(await undo().isDisabled()).toBe(true);
    await redo().click();
    expect(await value('Growth after 2030')).toBe(dragged);
    expect(await cells('2035')).toEqual(last);
    await undo().click();
  });

  it('take what is typed into a field as one step, and each edit back in order', async () => {
    const { page } = watched;
    const before = await answer(page);
    await growth().fill('');
    await growth().pressSequentially('3.25');
    await growth().press('Tab');
    const deadline = page.getByRole('spinbutton', { name: 'Deadline' });
    await deadline.fill('2032');
    await deadline.press('Tab');
    const after = await answer(page);
    expect(after).toContain('by 2032');
    await page.locator('h1').click({ force: true });
    await page.keyboard.press('Control+z');
    expect(await answer(page)).toBe(before);
    expect(await value('Growth after 2030')).toBe('3.25%');
    await page.keyboard.press('Control+z');
    expect(await value('Growth after 2030')).toBe('2.5%');
    expect(await undo().isDisabled()).toBe(true);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    expect(await answer(page)).toBe(after);
  });
});

describe('the demand in focus', () => {
  anew();

  it('moves by picking one that is drawn, and back with undo', async () => {
    const { page } = watched;
    const before = await answer(page);
    const ladder = group(page, 'Demand');
    await button(ladder, '5%').click();
    await expect.poll(() => answer(page)).toContain('to 5% of GDP');
    await undo().click();
    expect(await answer(page)).toBe(before);
    await redo().click();
    expect(await answer(page)).toContain('to 5% of GDP');
    await undo().click();
    expect(await undo().isDisabled()).toBe(true);
  });
});

describe('what is typed', () => {
  anew();

  it('stays in the field with a sentence where it is no number, and all other results stand', async () => {
    const { page } = watched;
    // All but the sum, which needs the year at fault.
    const standing = async () => (await cells('2030')).toSpliced(4, 1);
    const before = await standing();
    await field(page, 'GDP, 2025').fill('about 600');
    await field(page, 'GDP, 2025').press('Tab');
    expect(await value('GDP, 2025')).toBe('about 600');
    expect(await field(page, 'GDP, 2025').getAttribute('aria-invalid')).toBe('true');
    expect(plain(await group(page, 'GDP, 2025').innerText())).toContain('“about” is not understood here');
    expect(await standing()).toEqual(before);
    expect((await cells('2030'))[4]).toBe('–');
    expect((await cells('2025'))[0]).toBe('–');
    expect(JSON.parse(await saved(page))).not.toHaveProperty('economies.JPN.gdp.2025');
    expect(await page.locator('.notice').innerText()).toContain('The marked fields were left out');
    await button(page, 'Dismiss').click();
    await undo().click();
    expect((await cells('2025'))[0]).toBe('632');
  });

  it('may be cleared where it is optional', async () => {
    const { page } = watched;
    await growth().fill('');
    await growth().press('Tab');
    expect((await cells('2030'))[0]).toBe('717');
    expect((await cells('2031'))[0]).toBe('–');
    await growth().or(field(page, 'Growth')).first().fill('2.5');
    await page.keyboard.press('Tab');
    expect((await cells('2031'))[0]).toBe('735');
  });

  it('never moves with how numbers are shown', async () => {
    const { page } = watched;
    const before = await saved(page);
    await page.getByRole('combobox', { name: 'Amounts' }).selectOption({ label: 'Billions (bn)' });
    await page.getByRole('combobox', { name: 'Digits' }).selectOption({ label: 'More digits' });
    await page.getByRole('combobox', { name: 'Currency' }).selectOption({ label: 'US dollars' });
    expect(await answer(page)).toMatch(/\$\d[\d,]*\.\d+ bn more/);
    expect(await saved(page)).toBe(before);
    await page.getByRole('combobox', { name: 'Amounts' }).selectOption({ label: 'To fit the number' });
    await page.getByRole('combobox', { name: 'Currency' }).selectOption({ label: 'national currency' });
    expect(await answer(page)).toContain('¥10.7588 tn');
  });
});

describe('a column of a spreadsheet', () => {
  anew();

  it('is said back with years and units before it is used, and is one step', async () => {
    const { page } = watched;
    const gdp = group(page, 'GDP, 2025');
    await button(gdp, /^Year by year/).click();
    await button(gdp, 'Paste a column').click();
    const pasted = ['2025\t600.5', '2026\t612', '2027\t"1,024"'].join('\r\n');
    await field(gdp, 'Copied cells: GDP').fill(pasted.replaceAll('20', 'FY20'));
    await gdp.getByText('These years are labelled as fiscal years').waitFor();
    await field(gdp, 'Copied cells: GDP').fill(pasted);
    expect(await gdp.getByText('labelled as fiscal years').count()).toBe(0);
    await gdp.getByRole('combobox', { name: 'The numbers are in' }).selectOption({ label: 'trillion' });
    expect(plain(await gdp.innerText())).toContain('3 values, 2025 to 2027:');
    expect(plain(await gdp.innerText())).toContain('2027: ¥1,024 tn');
    expect((await cells('2025'))[0]).toBe('632');
    await button(gdp, 'Use these').click();
    await expect.poll(() => cells('2025')).toContain('601');
    expect(await cells('2027')).toContain('1,024');
    expect(await field(gdp, 'GDP, 2028').count()).toBe(0);
    await undo().click();
    expect((await cells('2025'))[0]).toBe('632');
  });
});

describe('scenarios on the shelf', () => {
  anew();
  const shelf = () => watched.page.getByRole('dialog');

  it('are copied, named, noted, deleted, and the deletion is undone', async () => {
    const { page } = watched;
    await button(page, 'Scenarios').click();
    await button(shelf(), 'Duplicate').click();
    expect(await shelf().getByRole('listitem').count()).toBe(2);
    const copy = shelf().getByRole('listitem').nth(1);
    await field(copy, 'Name').fill('The high case');
    await field(copy, 'Note').fill('for the meeting');
    await field(copy, 'Note').press('Tab');
    expect(plain(await copy.innerText())).toContain('The high case open now');
    await button(copy, 'Delete').click();
    expect(await shelf().getByRole('listitem').count()).toBe(1);
    await button(shelf(), 'Undo').click();
    expect(await field(copy, 'Name').inputValue()).toBe('The high case');
    expect(await field(copy, 'Note').inputValue()).toBe('for the meeting');
    await page.keyboard.press('Escape');
    expect(JSON.parse(await saved(page))).toMatchObject({ label: 'The high case', note: 'for the meeting' });
  });

  it('keep their own numbers, and go back to where they came from', async () => {
    const { page } = watched;
    const japan = await answer(page);
    await page.getByRole('combobox', { name: 'Economy' }).selectOption({ label: 'Germany' });
    await page.getByText('If Germany').waitFor();
    const germany = await answer(page);
    const rate = page.locator('[data-control="growth"]').getByRole('textbox');
    await rate.fill('9');
    await rate.press('Tab');
    await button(page, 'Scenarios').click();
    const changed = shelf().getByRole('listitem').filter({ hasText: ', changed' });
    await button(shelf(), 'Open The high case').click();
    expect(await answer(page)).toBe(japan);
    await button(changed.filter({ hasText: 'example' }), 'Reset: back to the example').click();
    await button(shelf(), 'Open Germany').click();
    await page.keyboard.press('Escape');
    expect(await answer(page)).toBe(germany);
  });
});

describe('resets', () => {
  anew();

  it('say what they go back to: one input, or all', async () => {
    const { page } = watched;
    const before = await answer(page);
    const gdp = group(page, 'GDP, 2025');
    await field(page, 'GDP, 2025').fill('700');
    await field(page, 'GDP, 2025').press('Tab');
    await gdp.locator('details summary').click();
    await button(gdp, /^Reset to ¥632\.053269/).click();
    expect(await value('GDP, 2025')).toBe('¥632.053269 tn');
    expect(plain(await gdp.innerText())).toContain('example input');
    await page.getByRole('spinbutton', { name: 'Deadline' }).fill('2033');
    await page.getByRole('spinbutton', { name: 'Deadline' }).press('Tab');
    expect(await answer(page)).toContain('by 2033');
    await button(page, 'Reset all inputs: back to the example').click();
    expect(await answer(page)).toBe(before);
    expect(await button(page, /^Reset all inputs/).count()).toBe(0);
  });
});
