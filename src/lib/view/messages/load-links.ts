import type { Locale } from '../locale.ts';
import type { LinksMessages } from './en/links.ts';

/** Loads the words of links: they are needed once one is made or opened, not before. */
export async function loadLinks(locale: Locale): Promise<LinksMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/links.ts')).links;
    case 'zh':
      return (await import('./zh/links.ts')).links;
    case 'ja':
      return (await import('./ja/links.ts')).links;
  }
}
