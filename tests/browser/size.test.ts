import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { eachPage } from './pages';

/** Bytes, packed as a host would. */
const limits = { firstScripts: 90_000, scripts: 150_000, page: 150_000 };

interface Fetched {
  path: string;
  script: boolean;
  packed: number;
  text: string;
}

const site = useSite();
const table: string[] = [];
afterAll(() => {
  console.log(
    ['Fetched without a gesture, gzipped bytes: all, scripts, scripts before any on demand', ...table].join(
      '\n',
    ),
  );
});

describe.each(eachPage)('/%s', (path, { locale, name }) => {
  it('fetches no more than it may', async () => {
    const { page, close } = await site.blank({ locale });
    const arriving: Promise<Fetched>[] = [];
    page.on('response', (response) => {
      arriving.push(
        response.body().then((body) => ({
          path: new URL(response.url()).pathname,
          script: /javascript/.test(response.headers()['content-type'] ?? ''),
          packed: gzipSync(body, { level: 9 }).length,
          text: body.toString('utf8'),
        })),
      );
    });
    const answer = await page.goto(site.url() + path, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    // Longer than the first second of any real visit: a script that waits for a quiet moment is counted too.
    await page.waitForTimeout(1000);
    const fetched = await Promise.all(arriving);
    await close();
    const scripts = fetched.filter((one) => one.script);
    const first = scripts.filter((one) => firstScripts(fetched).has(one.path));
    const [all, script, early] = [fetched, scripts, first].map(sum);
    table.push(`/${path}: ${all}, ${script}, ${early}`);
    expect(first.length).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(limits.page);
    expect(script).toBeLessThanOrEqual(limits.scripts);
    if (name === '') expect(early).toBeLessThanOrEqual(limits.firstScripts);
  });
});

function sum(all: Fetched[]): number {
  return all.reduce((total, one) => total + one.packed, 0);
}

/** The scripts that the page names itself, and what these import at once: all that runs before anything on demand. */
function firstScripts(fetched: Fetched[]): Set<string> {
  const byPath = new Map(fetched.map((one) => [one.path, one]));
  const found = new Set<string>();
  const follow = (from: string, to: string) => {
    const path = new URL(to, `http://here${from}`).pathname;
    const one = byPath.get(path);
    if (!one || found.has(path)) return;
    found.add(path);
    for (const [, next] of one.text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      if (next) follow(path, next);
  };
  const [page] = fetched;
  for (const [, named] of page?.text.matchAll(/(?:modulepreload" href=|import\()"([^"]+\.js)"/g) ?? [])
    if (page && named) follow(page.path, named);
  return found;
}
