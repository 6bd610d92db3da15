import type { Locale } from '../locale.ts';
import type { CoreMessages } from './en/core.ts';
import type { FirstMessages } from './en/first.ts';
import type { LaterMessages } from './en/later.ts';

/**
 * Loads the words that a page needs before its reader does anything. The others are missing until `loadCore` has
 * come: a part that reads them is fetched together with it.
 */
export async function loadFirst(locale: Locale): Promise<CoreMessages> {
  const first: FirstMessages & Partial<LaterMessages> = await firstOf(locale);
  return first as CoreMessages;
}

async function firstOf(locale: Locale): Promise<FirstMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/first.ts')).first;
    case 'zh':
      return (await import('./zh/first.ts')).first;
    case 'ja':
      return (await import('./ja/first.ts')).first;
  }
}

/** Loads all words of every page, in the page's language only: the later ones join the first. */
export async function loadCore(locale: Locale): Promise<CoreMessages> {
  const [first, later] = await Promise.all([firstOf(locale), loadLater(locale)]);
  return Object.assign(first, later);
}

async function loadLater(locale: Locale): Promise<LaterMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/later.ts')).later;
    case 'zh':
      return (await import('./zh/later.ts')).later;
    case 'ja':
      return (await import('./ja/later.ts')).later;
  }
}
