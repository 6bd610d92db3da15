import type { Locale } from '../locale.ts';
import type { CoreMessages } from './en/core.ts';

/** Loads the words that every page needs, in the page's language only. */
export async function loadCore(locale: Locale): Promise<CoreMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/core.ts')).core;
    case 'zh':
      return (await import('./zh/core.ts')).core;
    case 'ja':
      return (await import('./ja/core.ts')).core;
  }
}
