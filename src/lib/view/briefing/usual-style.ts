import type { CitationStyle } from '../../scenario/briefing-document.ts';
import type { Locale } from '../locale.ts';

/** How each language's readers cite where the author chose nothing. */
export const USUAL_STYLE: Readonly<Record<Locale, CitationStyle>> = {
  en: 'chicago',
  zh: 'gb-t-7714',
  ja: 'plain',
};
