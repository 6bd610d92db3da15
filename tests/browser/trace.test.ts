import { expect, it } from 'vitest';
import { useSite } from './harness';
import { unfold, untracedNumbers, wake } from './page-text';
import { eachPage } from './pages';

const site = useSite();

it.each(eachPage)('every number on /%s opens its calculation', async (path, { locale }) => {
  const { page, close } = await site.open(path, { locale });
  await wake(page);
  await unfold(page);
  const without = await untracedNumbers(page);
  await close();
  const rest = without.length > 20 ? [`and ${without.length - 20} more`] : [];
  expect(without.slice(0, 20).concat(rest)).toEqual([]);
});

it('a number without a trace would be found', async () => {
  const { page, close } = await site.blank();
  await page.setContent(`<main id="here">
    <p>Spending is <b>¥21 tn</b></p><p><span data-trace="x">５%</span></p><p><span data-label="money">7</span></p>
    <button data-trace="x">¥21 tn</button><svg><text>3.5%</text><text data-label="scale">4</text></svg>
    <span data-label="year">2030</span><input value="600"><p hidden>9</p><option>1</option><p>none</p></main>`);
  expect(await untracedNumbers(page)).toEqual([
    '"¥21 tn" in <b> of here',
    '"５%" in <span> of here',
    '"7" in <span> of here',
    '"3.5%" in <text> of here',
  ]);
  await close();
});
