import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  asFile,
  begin,
  button,
  field,
  fileFrom,
  group,
  notice,
  plain,
  ready,
  saved,
} from './calculator-page';
import { useSite, type WatchedPage } from './harness';
import { programWords } from './page-text';
import { formulaCells, readCsv } from './read-csv';

/** What a reader may type or paste by mistake or in bad faith. */
const site = useSite();
let watched: WatchedPage;
beforeAll(async () => {
  watched = await begin(site);
  await ready(watched.page);
  watched.page.on('dialog', (dialog) => watched.faults.push(`dialog: ${dialog.message()}`));
});
afterAll(() => watched.close());

const digits = (count: number) => '9'.repeat(count);

describe('typed into the GDP', () => {
  afterEach(async () => {
    const { page } = watched;
    await button(page.getByRole('banner'), 'Undo').click();
    expect(await answer(page)).toContain('it spends ¥10.8 tn more');
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'not understood'],
    ['an image with a handler', '<img src=x onerror=alert(1)>', 'not understood'],
    ['a formula', '=1+1', 'A formula is not worked out here'],
    ['a command', "=cmd|' /C calc'!A0", 'A formula is not worked out here'],
    ['100,000 digits', digits(100_000), 'more than 40 digits'],
    ['41 digits', digits(41), 'more than 40 digits'],
    ['an exponent bomb', '1e999', 'The exponent is beyond'],
    ['a larger one', '1e999999999', 'The exponent is beyond'],
    ['NaN', 'NaN', 'not understood'],
    ['Infinity', 'Infinity', 'not understood'],
    ['undefined', 'undefined', 'not understood'],
    ['null', 'null', 'not understood'],
    ['__proto__', '__proto__', 'not understood'],
    ['an emoji', '600 💴', 'not understood'],
    ['a right-to-left override', '\u202e006', 'cannot be seen'],
    ['a zero-width space', '6\u200b00', 'cannot be seen'],
    ['a zero byte', '6\u00000', ''],
    ['mixed digits', '6０0', ''],
    ['digits of two scripts', '6٠٠兆', ''],
    ['Arabic digits', '٦٠٠', 'is not read here'],
    ['mixed scales', '600兆 trillion', 'Scale words'],
    ['another currency', '600 trillion dollars', 'This field is in yen'],
    ['two numbers', '600円 700円', ''],
    ['a range', '600-700', 'looks like a range'],
    ['two points', '6.0.0', 'more than one point'],
    ['an unclear comma', '600,5', 'could be a decimal point'],
    ['a minus', '-600 trillion', 'above 0'],
    ['nothing', '0', 'above 0'],
    ['blanks', '  \u3000\t ', 'Type a number.'],
    ['hexadecimal', '0x1F', 'not understood'],
    ['a template', '${7*7}{{7*7}}', ''],
    ['a percentage', '3.5%', 'does not belong here'],
    ['words in numbers', '六百兆円と少し', 'not understood'],
  ])('%s gets a sentence, and nothing else happens', async (_, text, words) => {
    const { page } = watched;
    const gdp = field(page, 'GDP, 2025');
    const began = performance.now();
    await gdp.fill(text);
    await gdp.press('Tab');
    const said = plain(await group(page, 'GDP, 2025').locator('.said').innerText());
    expect(performance.now() - began).toBeLessThan(5000);
    expect(said).toContain(words);
    expect(said).not.toBe('');
    expect(await gdp.getAttribute('aria-invalid')).toBe('true');
    expect(said.length).toBeLessThan(300);
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    // What is typed is shown as it was typed: of words that a program might say only those.
    const own = (await programWords(page)).filter((word) => !text.includes(word.split(' ')[0] ?? ''));
    expect(own).toEqual([]);
    watched.expectClean();
  });
});

function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

const texts = [
  ['a script', '<script>alert(1)</script>'],
  ['an attribute', '"><img src=x onerror=alert(1)>'],
  ['a formula', '=1+1'],
  ['a right-to-left override', 'safe\u202eelif'],
  ['zero-width characters', 'a\u200b\u200d\ufeffb'],
  ['many emoji', '👩‍👩‍👧‍👦'.repeat(10)],
  ['one long word', 'x'.repeat(120)],
  ['a template', '{@html 1}{{constructor}}${1}'],
] as const;

describe('typed as the name of a scenario', () => {
  it.each(texts)('%s is shown as text', async (_, text) => {
    const { page } = watched;
    await button(page, 'Scenarios').click();
    const dialog = page.getByRole('dialog');
    await field(dialog, 'Name').fill(text);
    await field(dialog, 'Note').fill(text);
    expect(await dialog.locator('strong').textContent()).toBe(text);
    expect(await dialog.locator('script, img').count()).toBe(0);
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    const document = JSON.parse(await saved(page)) as { label: string };
    expect(document.label).toBe(text);
    expect(await programWords(page)).toEqual([]);
    watched.expectClean();
  });
});

describe('a file whose every text is hostile', () => {
  const evil = '=1+1';
  const document = {
    version: 1,
    label: evil,
    note: '<script>alert(1)</script>',
    economies: {
      JPN: {
        label: '@SUM(A1)<b>',
        currency: 'JPY',
        year: { kind: 'calendar' },
        gdp: { 2025: { value: '600000000000000', source: '=HYPERLINK("http://example.org")' } },
        growth: { nominal: { value: '2', source: '\u202e+cmd|x' } },
        exchangeRate: '150',
      },
    },
    scenarios: ['1', '2'].map((id) => ({
      id: `s${id}`,
      label: `${evil}<img src=x onerror=alert(${id})>`,
      economy: 'JPN',
      baseline: '2',
      target: `3.${id}`,
      path: { shape: 'linear', from: 2025, to: 2030 },
    })),
    saving: { amount: '1180000000', currency: 'USD' },
    horizon: { from: 2025, to: 2030 },
  };

  it('is shown as text, and no exported cell begins a formula', async () => {
    const { page } = watched;
    await page.locator('input[type=file]').setInputFiles(asFile('=1+1.json', JSON.stringify(document)));
    await expect.poll(() => notice(page)).toContain(`Opened: ${evil}.`);
    expect(await answer(page)).toContain('@SUM(A1)<b>');
    expect(await page.locator('main img, main b, main script').count()).toBe(0);
    const exports = page.getByRole('button', { name: 'CSV' }).or(button(page, 'Download the table as CSV'));
    expect(await exports.count()).toBeGreaterThanOrEqual(3);
    for (const one of await exports.all()) {
      const [, content] = await fileFrom(page, () => one.click());
      const rows = readCsv(content.toString('utf8'));
      expect(rows.length).toBeGreaterThan(3);
      expect(formulaCells(rows)).toEqual([]);
    }
    expect(await programWords(page)).toEqual([]);
    watched.expectClean();
  });
});
