import type { Locale } from '../../../view/locale.ts';

const areas = {
  en: () =>
    Promise.all([
      import('../../../view/messages/en/changes.ts'),
      import('../../../view/messages/en/inputs.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('../../../view/messages/zh/changes.ts'),
      import('../../../view/messages/zh/inputs.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('../../../view/messages/ja/changes.ts'),
      import('../../../view/messages/ja/inputs.ts'),
    ]),
};

/** The words of what changed, and the names of paths and rates, in the page's language only. */
export async function loadChangeWords(locale: Locale) {
  const [{ changes }, { inputs }] = await areas[locale]();
  return { changes, inputs };
}
