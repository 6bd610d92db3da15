import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([import('$lib/view/messages/en/method.ts'), import('$lib/view/messages/en/catalogue.ts')]),
  zh: () =>
    Promise.all([import('$lib/view/messages/zh/method.ts'), import('$lib/view/messages/zh/catalogue.ts')]),
  ja: () =>
    Promise.all([import('$lib/view/messages/ja/method.ts'), import('$lib/view/messages/ja/catalogue.ts')]),
};

/** Adds the words of this page, in its language. */
export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  const [{ method }, { catalogue }] = await areas[locale]();
  return { ...data, words: method, catalogue };
};
