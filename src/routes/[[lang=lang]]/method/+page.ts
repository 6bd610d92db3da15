import { addFormulaNames, withFormulaWords } from '$lib/view/messages/formula-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([
      import('$lib/view/messages/en/method.ts'),
      import('$lib/view/messages/en/catalogue.ts'),
      import('$lib/view/messages/en/paths.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('$lib/view/messages/zh/method.ts'),
      import('$lib/view/messages/zh/catalogue.ts'),
      import('$lib/view/messages/zh/paths.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('$lib/view/messages/ja/method.ts'),
      import('$lib/view/messages/ja/catalogue.ts'),
      import('$lib/view/messages/ja/paths.ts'),
    ]),
};

/** Adds the words of this page, in its language. */
export const load: PageLoad = async ({ data, parent }) => {
  const { locale, core } = await parent();
  const [{ method }, { catalogue }, { paths }] = await areas[locale]();
  addFormulaNames(core, paths);
  return {
    ...data,
    words: method,
    catalogue: withFormulaWords(catalogue, paths),
  };
};
