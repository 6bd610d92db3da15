import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { buildFolder, embeds, htmlLang } from '../browser/pages';

const LARGEST = 60_000;
/** How the source line begins, and whom that of the ladder names: the article alone. */
const source = { en: 'Sources: ', zh: '来源：', ja: '出典：' } as const;
const article = {
  en: 'International Cooperation Center',
  zh: '国际合作中心',
  ja: '国際合作センター',
} as const;

describe.each(embeds.map((page) => [page.path, page] as const))('/%s', (path, { locale }) => {
  const file = join(buildFolder, path, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];

  it('is all in one file, under 60 kB packed, and well formed', () => {
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    const packed = gzipSync(html, { level: 9 }).length;
    console.log(`/${path}: ${html.length} characters, ${packed} bytes packed`);
    expect(packed).toBeGreaterThan(1000);
    expect(packed).toBeLessThan(LARGEST);
    expect(tags.filter((tag) => /^<(link|img|script|iframe|object|embed|video|base)\b/i.test(tag))).toEqual(
      [],
    );
    expect(html).not.toMatch(/url\(|@import|javascript:/i);
  });

  it('has no script, and a policy that lets none in', () => {
    expect(tags.filter((tag) => /\son[a-z]+=|\sstyle=/i.test(tag))).toEqual([]);
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('says its language, title, table and source as text', () => {
    expect(html).toContain(`<html lang="${htmlLang[locale]}">`);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    const heading = /<h1 id="title">(.*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '');
    expect(title.length).toBeGreaterThan(5);
    expect(heading).toBe(title);
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(3);
    expect(text).toContain(path.includes('ladder') ? article[locale] : source[locale]);
    expect(html.match(/<svg\b[^>]*role="img" aria-labelledby="title"/g)?.length).toBeGreaterThan(1);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object|class="stop"|tabindex="-1"|<!--/);
  });

  it('leads to the page that it comes from, by a relative address that exists', () => {
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, to]) => to ?? '');
    expect(links).toEqual(['../../']);
    expect(existsSync(join(buildFolder, path, '../..', 'index.html'))).toBe(true);
  });

  it('marks every digit of its text as a trace or a label', () => {
    const body = /<main>[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    const unmarked = body
      .replace(/<(text|tspan|span)\b[^>]*data-(?:trace|label)=[^>]*>(?:[^<]|<(?!\/\1>))*<\/\1>/g, '')
      .replace(/<[^>]*>/g, ' ');
    expect(unmarked).not.toMatch(/\d/);
  });
});
