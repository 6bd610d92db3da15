import type { Locale } from '../../view/locale.ts';
import { CITATION_STYLES, type CitationStyle } from '../../view/citations/reference.ts';
import { citedStyle } from '../../view/briefing/usual-style.ts';
import { keepSetting, storedSetting } from '../autosave.ts';

const SETTING = 'citation-style';

let chosen: CitationStyle | undefined;

/** The form in which references are copied: the reader's choice on this device, else the usual one of the language. */
export function citationStyle(locale: Locale): CitationStyle {
  const stored = storedSetting(SETTING);
  return chosen ?? CITATION_STYLES.find((one) => one === stored) ?? citedStyle(undefined, locale);
}

/** Remembers the reader's choice; where the device keeps nothing, as long as the page lasts. */
export function chooseCitationStyle(style: CitationStyle): void {
  chosen = style;
  keepSetting(SETTING, style);
}
