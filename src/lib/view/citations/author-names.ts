import type { Locale } from '../locale.ts';
import { inLanguage, type Author, type CitedWork, type PersonName } from './cited-work.ts';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whose form of a name is meant: that of a page's language, or the work's own. */
export type NameLanguage = Locale | 'own';

/** A name in one language, ready to be set by a style. */
export interface SetName {
  body: boolean;
  /** Never turned around: a body, or a name in East Asian script. */
  whole: string;
  family: string;
  given: string;
  familyFirst: boolean;
  eastAsian: boolean;
}

/** The names of a work's authors in a language. */
export function setNames({ authors }: CitedWork, language: NameLanguage): readonly SetName[] {
  return authors.map((author) => setName(author, language));
}

function setName(author: Author, language: NameLanguage): SetName {
  if (author.kind === 'body') {
    const whole = language === 'own' ? author.names.own : inLanguage(author.names, language);
    const eastAsian = EAST_ASIAN.test(whole);
    return { body: true, whole, family: whole, given: '', familyFirst: false, eastAsian };
  }
  const name: PersonName = language === 'own' ? author.names.own : inLanguage(author.names, language);
  const { family, given } = name;
  const eastAsian = EAST_ASIAN.test(family + given);
  const parts = eastAsian || author.familyFirst ? [family, given] : [given, family];
  const whole = parts.filter((part) => part !== '').join(eastAsian ? '' : ' ');
  return { body: false, whole, family, given, familyFirst: author.familyFirst, eastAsian };
}

/** Initials of given names: `D.`, `J.-P.`, `A. M.`; `dot` is left out by styles without stops. */
export function initials(given: string, dot = '.'): string {
  return given
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .filter((piece) => piece !== '')
        .map((piece) => `${[...piece][0]?.toUpperCase() ?? ''}${dot}`)
        .join('-'),
    )
    .join(' ');
}

/** Names with commas between, and a word before the last of them. */
export function joinNames(names: readonly string[], last: string, comma = ', '): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(comma)}${last}${names.at(-1) ?? ''}`;
}
