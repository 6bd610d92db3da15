import { countExampleTexts } from '$lib/scenario/count-examples.ts';
import { learnCountNames } from '$lib/view/counts/count-names.ts';
import { addFormulaNames, withFormulaWords } from '$lib/view/messages/formula-words.ts';
import { withAcross } from '$lib/view/with-across.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([
      import('$lib/view/messages/en/method.ts'),
      import('$lib/view/messages/en/catalogue.ts'),
      import('$lib/view/messages/en/paths.ts'),
      import('$lib/view/messages/en/count-formulas.ts'),
      import('$lib/view/messages/en/count-catalogue.ts'),
      import('$lib/view/messages/en/counts.ts'),
      import('$lib/view/messages/en/across.ts'),
      import('$lib/view/messages/en/across-method.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('$lib/view/messages/zh/method.ts'),
      import('$lib/view/messages/zh/catalogue.ts'),
      import('$lib/view/messages/zh/paths.ts'),
      import('$lib/view/messages/zh/count-formulas.ts'),
      import('$lib/view/messages/zh/count-catalogue.ts'),
      import('$lib/view/messages/zh/counts.ts'),
      import('$lib/view/messages/zh/across.ts'),
      import('$lib/view/messages/zh/across-method.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('$lib/view/messages/ja/method.ts'),
      import('$lib/view/messages/ja/catalogue.ts'),
      import('$lib/view/messages/ja/paths.ts'),
      import('$lib/view/messages/ja/count-formulas.ts'),
      import('$lib/view/messages/ja/count-catalogue.ts'),
      import('$lib/view/messages/ja/counts.ts'),
      import('$lib/view/messages/ja/across.ts'),
      import('$lib/view/messages/ja/across-method.ts'),
    ]),
};

/** Adds the words of this page, in its language. */
export const load: PageLoad = async ({ data, parent }) => {
  const { locale, core } = await parent();
  const [
    { method },
    { catalogue },
    { paths },
    { countFormulas },
    { countCatalogue },
    { counts },
    { across },
    { acrossMethod },
  ] = await areas[locale]();
  addFormulaNames(core, paths);
  addFormulaNames(core, countFormulas);
  learnCountNames(locale, counts);
  return {
    ...data,
    core: withAcross(core, across),
    words: method,
    countTexts: countExampleTexts(locale),
    catalogue: withFormulaWords(catalogue, paths, countCatalogue, acrossMethod),
  };
};
