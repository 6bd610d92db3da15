import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footing-serve-'));
  mkdirSync(join(folder, 'site', 'page'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<p>home</p>');
  writeFileSync(join(folder, 'site', 'page', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'site', 'a.js'), '1');
  site = await serve({ root: join(folder, 'site'), prefix: '/some/where/', headers: { 'x-test': 'yes' } });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path exactly as written: fetch would tidy it up. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; location?: string; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, method }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => {
        const { location, 'content-type': type } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, location, type, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

it('serves files and folders under its prefix only', async () => {
  expect(await ask('/some/where/')).toMatchObject({ status: 200, body: '<p>home</p>' });
  expect(await ask('/some/where/page/?a=1')).toMatchObject({ status: 200, body: '<p>page</p>' });
  expect(await ask('/some/where/page')).toMatchObject({ status: 308, location: '/some/where/page/' });
  expect(await ask('/some/where/a.js')).toMatchObject({
    status: 200,
    type: 'text/javascript; charset=utf-8',
  });
  expect(await ask('/page/')).toMatchObject({ status: 404 });
  expect((await fetch(site.url)).headers.get('x-test')).toBe('yes');
});

it.each(['nope', '../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%', 'a.js/', 'page/..%00'])(
  'has no %s',
  async (path) => {
    const { status, body } = await ask(`/some/where/${path}`);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);

it('takes no other method', async () => {
  expect((await ask('/some/where/', 'POST')).status).toBe(405);
  expect(await ask('/some/where/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});
