import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () => import('$lib/view/messages/en/about.ts'),
  zh: () => import('$lib/view/messages/zh/about.ts'),
  ja: () => import('$lib/view/messages/ja/about.ts'),
};

/** Adds the words of this page, in its language. */
export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  return { ...data, words: (await areas[locale]()).about };
};
