import type { Locale } from '../../../view/locale.ts';
import { loadPathNames } from '../../panel/load-path-names.ts';

const areas = {
  en: () => import('../../../view/messages/en/takes.ts'),
  zh: () => import('../../../view/messages/zh/takes.ts'),
  ja: () => import('../../../view/messages/ja/takes.ts'),
};

/** The words of this question and the names of its formulas, in the page's language only. */
export async function loadWords(locale: Locale) {
  const [{ takes }, paths] = await Promise.all([areas[locale](), loadPathNames(locale)]);
  return { takes, paths };
}
