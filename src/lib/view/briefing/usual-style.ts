import type { CitationStyle as WrittenStyle } from '../../scenario/briefing-document.ts';
import type { CitationStyle } from '../citations/reference.ts';
import type { Locale } from '../locale.ts';

/** How each language's readers cite where the author chose nothing. */
export const USUAL_STYLE: Readonly<Record<Locale, WrittenStyle>> = {
  en: 'chicago',
  zh: 'gb-t-7714',
  ja: 'plain',
};

/** The forms of references that a scenario file names. */
const CITED: Readonly<Record<WrittenStyle, CitationStyle>> = {
  chicago: 'chicago',
  apa: 'apa',
  'gb-t-7714': 'gbt7714',
  plain: 'japanese',
};

/** The form in which references are written: the chosen one, else the usual one of the language. */
export function citedStyle(chosen: WrittenStyle | undefined, locale: Locale): CitationStyle {
  return CITED[chosen ?? USUAL_STYLE[locale]];
}
