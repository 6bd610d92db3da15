import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const buildFolder = fileURLToPath(new URL('../../build/', import.meta.url));

export type Locale = 'en' | 'zh' | 'ja';

export interface SitePage {
  /** From the root of the site, without a leading slash: `''`, `zh/`, `ja/compare/`. */
  path: string;
  /** The same page in any language: `''`, `compare/`. */
  name: string;
  locale: Locale;
}

export const htmlLang: Record<Locale, string> = { en: 'en', zh: 'zh-Hans', ja: 'ja' };

const expected = ['', 'compare/', 'allies/', 'definitions/', 'evidence/', 'method/', 'briefing/', 'about/'];

/** Every page of the program in the build, in every language; those that must exist come first, whether they do or not. */
export const pages: SitePage[] = [...new Set([...expected.flatMap(inEveryLocale), ...built()])].map(sitePage);

/** The charts that stand on pages of their own, for frames on other sites, in every language. */
export const embeds: SitePage[] = ['spending', 'saving', 'ladder']
  .flatMap((chart) => inEveryLocale(`embed/${chart}/`))
  .map(sitePage);

/** The same for `it.each`, with the path as the name of the test. */
export const eachPage = pages.map((page) => [page.path, page] as const);

function sitePage(path: string): SitePage {
  const [, locale, name] = /^(?:(zh|ja)\/)?(.*)$/.exec(path) ?? [];
  return { path, name: name ?? '', locale: (locale as Locale | undefined) ?? 'en' };
}

function inEveryLocale(name: string): string[] {
  return [name, `zh/${name}`, `ja/${name}`];
}

function built(): string[] {
  if (!existsSync(buildFolder)) return [];
  return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .filter((path) => !/(^|\/)embed\//.test(path))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}
