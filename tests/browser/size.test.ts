import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { eachPage } from './pages';

/**
 * Bytes, packed as a host would. `firstScripts`: all that the calculator runs before the reader does anything,
 * until sentence, inputs and table answer; the aim for it is 90 kB. `scripts`: with the charts and the
 * source panel, which wake with the first gesture, and `anyScripts` on the other pages, whose parts wake so too; the desk of a briefing
 * needs sentences, tables and sources of all of them at once.
 */
const limits = {
  firstScripts: 90_000,
  scripts: 150_000,
  anyScripts: 165_000,
  deskScripts: 200_000,
  page: 150_000,
};

interface Fetched {
  script: boolean;
  packed: number;
}

const site = useSite();
const table: string[] = [];
afterAll(() => {
  console.log(
    [
      'Gzipped bytes fetched: all without a gesture, scripts of these, scripts with the first gesture',
      ...table,
    ].join('\n'),
  );
});

describe.each(eachPage)('/%s', (path, { locale }) => {
  it('fetches no more than it may', async () => {
    const { page, close } = await site.blank({ locale });
    const arriving: Promise<Fetched>[] = [];
    page.on('response', (response) => {
      arriving.push(
        response.body().then(
          (body) => ({
            script: /javascript/.test(response.headers()['content-type'] ?? ''),
            packed: gzipSync(body, { level: 9 }).length,
          }),
          // What is still on its way when the page is closed was not counted either.
          () => ({ script: false, packed: 0 }),
        ),
      );
    });
    const answer = await page.goto(site.url() + path, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    // Longer than the first second of any real visit: a script that waits for a quiet moment is counted too.
    await page.waitForTimeout(1000);
    const first = await Promise.all(arriving);
    // Over nothing that can be pressed: what a control fetches when it is pointed at is a gesture of its own.
    await page.mouse.move(2, 2);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const later = await Promise.all(arriving);
    await close();
    const isScript = (one: Fetched) => one.script;
    const [all, early, scripts] = [first, first.filter(isScript), later.filter(isScript)].map(sum);
    table.push(`/${path}: ${all}, ${early}, ${scripts}`);
    expect(early).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(limits.page);
    const isCalculator = /^(\w\w\/)?$/.test(path);
    if (isCalculator) expect(early).toBeLessThanOrEqual(limits.firstScripts);
    const others = path.endsWith('briefing/') ? limits.deskScripts : limits.anyScripts;
    expect(scripts).toBeLessThanOrEqual(isCalculator ? limits.scripts : others);
  });
});

function sum(all: Fetched[]): number {
  return all.reduce((total, one) => total + one.packed, 0);
}
