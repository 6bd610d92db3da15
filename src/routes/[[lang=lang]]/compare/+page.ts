import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([import('$lib/view/messages/en/compare.ts'), import('$lib/view/messages/en/charts.ts')]),
  zh: () =>
    Promise.all([import('$lib/view/messages/zh/compare.ts'), import('$lib/view/messages/zh/charts.ts')]),
  ja: () =>
    Promise.all([import('$lib/view/messages/ja/compare.ts'), import('$lib/view/messages/ja/charts.ts')]),
};

/** The words of this page, in its language. */
export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  const [{ compare }, { charts }] = await areas[locale]();
  return { words: compare, charts };
};
