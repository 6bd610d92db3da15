import type { Locale } from '../locale.ts';
import type { CitationsMessages } from './en/citations.ts';

/** Loads the words of citations: they come when a reader takes something away, not before. */
export async function loadCitationWords(locale: Locale): Promise<CitationsMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/citations.ts')).citations;
    case 'zh':
      return (await import('./zh/citations.ts')).citations;
    case 'ja':
      return (await import('./ja/citations.ts')).citations;
  }
}
