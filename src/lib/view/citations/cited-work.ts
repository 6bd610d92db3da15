import type { Locale } from '../locale.ts';

/** A name or title as the work itself has it, and in other languages where it is known there. */
export type InLanguages<Text> = { readonly own: Text } & Readonly<Partial<Record<Locale, Text>>>;

/** A person's name in one language; without a given name the whole name stands as family name. */
export interface PersonName {
  family: string;
  given: string;
}

/** Who wrote it: a person, or a body, whose name is never turned around or shortened. */
export type Author =
  | {
      kind: 'person';
      names: InLanguages<PersonName>;
      /** The family name comes first in the person's own language, so that no comma turns it around. */
      familyFirst: boolean;
    }
  | { kind: 'body'; names: InLanguages<string> };

/** One work that a number rests on, or the calculation itself, independent of style and page language. */
export interface CitedWork {
  /** Names it in a reference manager; one of a kind in a list. */
  id: string;
  kind: 'article' | 'dataset' | 'report' | 'software';
  /** Empty where no author is known. */
  authors: readonly Author[];
  title: InLanguages<string>;
  /** True where the title is a description of ours, such as a source that a reader typed. */
  isDescribed: boolean;
  /** BCP 47 tag of the work's own language; empty where it is not known. */
  language: string;
  /** The periodical that it stands in; empty where it stands by itself. */
  container: string;
  publisher: InLanguages<string>;
  /** ISO date at its precision: `2025-12-19`, `2025-12`, `2025`; empty where undated. */
  issued: string;
  /** ISO day on which it was read; empty where it is not to be said. */
  accessed: string;
  /** Empty where it has no address. */
  address: string;
  /** Where in the work, in the page's language: paragraphs of the article. */
  places: readonly string[];
  /** What was taken from it, in the page's language: series of a dataset. */
  details: readonly string[];
  /** Of software only. */
  version: string;
  /** Of the calculation only: the scenario's name and the checksum of its results; either may be empty. */
  scenario?: { label: string; checksum: string };
}

/** The name or title in a language; its own where it is not known there. */
export function inLanguage<Text>(texts: InLanguages<Text>, locale: Locale): Text {
  return texts[locale] ?? texts.own;
}

/** The title in the reader's language where that is another than the work's own; empty otherwise. */
export function translatedTitle({ title }: CitedWork, locale: Locale): string {
  const said = inLanguage(title, locale);
  return said === title.own ? '' : said;
}
