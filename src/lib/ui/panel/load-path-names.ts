import type { Locale } from '../../view/locale.ts';
import type { PathsMessages } from '../../view/messages/en/paths.ts';

/** The names of the formulas of paths that come on demand, in the page's language. */
export async function loadPathNames(locale: Locale): Promise<PathsMessages> {
  switch (locale) {
    case 'en':
      return (await import('../../view/messages/en/paths.ts')).paths;
    case 'zh':
      return (await import('../../view/messages/zh/paths.ts')).paths;
    case 'ja':
      return (await import('../../view/messages/ja/paths.ts')).paths;
  }
}
