import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFolder, eachPage, htmlLang, pages } from '../browser/pages';

it('every page exists in every language', () => {
  const wanted = pages.flatMap(({ name }) => [name, `zh/${name}`, `ja/${name}`]);
  expect(wanted.filter((path) => !existsSync(join(buildFolder, path, 'index.html')))).toEqual([]);
});

describe.each(eachPage)('/%s', (path, { locale }) => {
  let html: string;
  let tags: string[];
  beforeAll(() => {
    html = readFileSync(join(buildFolder, path, 'index.html'), 'utf8');
    tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  });

  it('says its language and its name, and has its text in the file', () => {
    expect(html).toContain(`<html lang="${htmlLang[locale]}"`);
    expect(html).toMatch(/<title>[^<]*\S[^<]*<\/title>/);
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(main.replace(/<[^>]*>/g, '').trim().length).toBeGreaterThan(100);
  });

  it('carries a strict policy, and not one inline script that it does not name', () => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+(;|$)/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    const blocks = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)];
    const inline = blocks.filter(
      ([, attributes]) => !/type="application\/(ld\+)?json"/.test(attributes ?? ''),
    );
    // The framework's, and the one that puts the chosen theme on.
    expect(inline.length).toBeLessThanOrEqual(2);
    for (const [, , code] of inline)
      expect(policy).toContain(
        `'sha256-${createHash('sha256')
          .update(code ?? '')
          .digest('base64')}'`,
      );
  });

  it('has nothing that the policy would block', () => {
    expect(tags.filter((tag) => /\sstyle=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\son[a-z]+=/i.test(tag))).toEqual([]);
    const policy = /style-src ([^;"]*)/.exec(html)?.[1] ?? '';
    for (const [, sheet = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      expect(policy).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
  });

  it('fetches nothing by an absolute address', () => {
    expect(tags.filter((tag) => /^<link\b/i.test(tag) && /href="(\w+:|\/)/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\ssrc(set)?="(https?:|\/)/.test(tag))).toEqual([]);
  });
});
