import type { Locale } from '../../../view/locale.ts';

/** The words of sources that disagree, in the page's language only. */
export async function loadSourceWords(locale: Locale) {
  switch (locale) {
    case 'en':
      return (await import('../../../view/messages/en/sources.ts')).sources;
    case 'zh':
      return (await import('../../../view/messages/zh/sources.ts')).sources;
    case 'ja':
      return (await import('../../../view/messages/ja/sources.ts')).sources;
  }
}
