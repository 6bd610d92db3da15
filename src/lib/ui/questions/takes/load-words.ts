import type { Locale } from '../../../view/locale.ts';

const areas = {
  en: () =>
    Promise.all([import('../../../view/messages/en/takes.ts'), import('../../../view/messages/en/paths.ts')]),
  zh: () =>
    Promise.all([import('../../../view/messages/zh/takes.ts'), import('../../../view/messages/zh/paths.ts')]),
  ja: () =>
    Promise.all([import('../../../view/messages/ja/takes.ts'), import('../../../view/messages/ja/paths.ts')]),
};

/** The words of this question and the names of its formulas, in the page's language only. */
export async function loadWords(locale: Locale) {
  const [{ takes }, { paths }] = await areas[locale]();
  return { takes, paths };
}
