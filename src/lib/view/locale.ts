/** The interface languages; English has no prefix in addresses. */
export type Locale = 'en' | 'zh' | 'ja';

export const LOCALES: readonly Locale[] = ['en', 'zh', 'ja'];

/** True for a text that names an interface language. */
export function isLocale(text: unknown): text is Locale {
  return text === 'en' || text === 'zh' || text === 'ja';
}

/** The value of `lang` on a page: Chinese here is the simplified script. */
export function htmlLang(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : locale;
}
