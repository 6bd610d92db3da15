import { expect, it } from 'vitest';
import { begin, button, field, plain } from './calculator-page';
import { useSite } from './harness';

/** Two kept scenarios on the compare page: the one that is not open is read without opening it. */
const site = useSite();

it('a number of the other scenario opens its own derivation, and leaves the open one open', async () => {
  const watched = await begin(site);
  const { page } = watched;
  await button(page, 'Scenarios').click();
  const dialog = page.getByRole('dialog');
  await button(dialog, 'Duplicate').click();
  await page.keyboard.press('Escape');
  // The copy is open now: what is changed here is not in the one beside it.
  await field(page, 'Growth after 2030').fill('9');
  await page.keyboard.press('Tab');
  await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
  const beside = page.getByRole('region', { name: 'Two saved scenarios' });
  const row = beside.getByRole('row', { name: /^Extra ¥/ });
  await expect.poll(() => row.getByRole('button').count()).toBe(2);
  const [mine, theirs] = await row.getByRole('button').all();
  if (!mine || !theirs) throw new Error('There are not two numbers in a row.');
  expect(plain(await theirs.innerText())).not.toBe('');
  const open = plain(await beside.getByRole('columnheader').nth(1).innerText());
  await theirs.click();
  const panel = page.locator('#source-panel');
  await panel.getByText('a scenario that is not open').waitFor();
  expect(plain(await panel.locator('[aria-current="true"] strong').innerText())).toBe(
    plain(await theirs.innerText()),
  );
  expect(await theirs.getAttribute('aria-current')).toBe('true');
  expect(plain(await beside.getByRole('columnheader').nth(1).innerText())).toBe(open);
  // Its operands lie in the same document.
  await panel.locator('.rows .trace').first().click();
  await panel.getByText('a scenario that is not open').waitFor();
  await button(panel, 'Back').click();
  // And one of the open document is of the open one again.
  await mine.click();
  await expect.poll(() => panel.getByText('a scenario that is not open').count()).toBe(0);
  await button(panel, 'Back').click();
  await button(panel, 'Open it now').click();
  await expect.poll(() => panel.getByText('a scenario that is not open').count()).toBe(0);
  expect(plain(await beside.getByRole('columnheader').nth(1).innerText())).not.toBe(open);
  watched.expectClean();
  await watched.close();
});
