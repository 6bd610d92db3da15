import { article } from '../../evidence/article.ts';
import type { Source } from '../../evidence/schema.ts';
import type { Locale } from '../locale.ts';
import type { CitedWork, InLanguages, PersonName } from './cited-work.ts';

/** The article as a work, with the paragraphs that are cited. */
export function articleWork(places: readonly string[], accessed: string): CitedWork {
  const { id, author, title, publisher, published, address, language } = article;
  return {
    id,
    kind: 'article',
    authors: [
      // Of a body the data states no family name.
      article.authorFamily === undefined
        ? { kind: 'body', names: withOwn(author) }
        : { kind: 'person', names: personNames(article, article.authorFamily), familyFirst: isFamilyFirst() },
    ],
    title: withOwn(title),
    isDescribed: false,
    language,
    container: '',
    publisher: withOwn(publisher),
    issued: published,
    accessed,
    address,
    places,
    details: [],
    version: '',
  };
}

function ownLocale(): Locale {
  const tag = /^[a-z]+/.exec(article.language)?.[0];
  return tag === 'zh' || tag === 'ja' ? tag : 'en';
}

function isFamilyFirst(): boolean {
  return ownLocale() !== 'en';
}

function withOwn<Text>(texts: Readonly<Record<Locale, Text>>): InLanguages<Text> {
  return { own: texts[ownLocale()], ...texts };
}

function personNames(
  { author }: Pick<Source, 'author'>,
  family: Readonly<Record<Locale, string>>,
): InLanguages<PersonName> {
  const name = (locale: Locale): PersonName => ({
    family: family[locale],
    given: author[locale].replace(family[locale], '').trim(),
  });
  return withOwn({ en: name('en'), zh: name('zh'), ja: name('ja') });
}
