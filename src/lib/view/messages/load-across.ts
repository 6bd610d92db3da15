import type { Locale } from '../locale.ts';
import type { AcrossMessages } from './en/across.ts';

/** Loads the names and problems of the measures across economies. */
export async function loadAcross(locale: Locale): Promise<AcrossMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/across.ts')).across;
    case 'zh':
      return (await import('./zh/across.ts')).across;
    case 'ja':
      return (await import('./ja/across.ts')).across;
  }
}
