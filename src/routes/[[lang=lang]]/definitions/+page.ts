import '$lib/engine/counts/declare-counts.ts';
import { countExampleTexts } from '$lib/scenario/count-examples.ts';
import { learnCountNames } from '$lib/view/counts/count-names.ts';
import { addFormulaNames } from '$lib/view/messages/formula-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([
      import('$lib/view/messages/en/counts.ts'),
      import('$lib/view/messages/en/count-formulas.ts'),
      import('$lib/view/messages/en/charts.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('$lib/view/messages/zh/counts.ts'),
      import('$lib/view/messages/zh/count-formulas.ts'),
      import('$lib/view/messages/zh/charts.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('$lib/view/messages/ja/counts.ts'),
      import('$lib/view/messages/ja/count-formulas.ts'),
      import('$lib/view/messages/ja/charts.ts'),
    ]),
};

/** The words of this page, in its language, with the names of its formulas for the source panel. */
export const load: PageLoad = async ({ parent }) => {
  const { locale, core } = await parent();
  const [{ counts }, { countFormulas }, { charts }] = await areas[locale]();
  addFormulaNames(core, countFormulas);
  learnCountNames(locale, counts);
  return { words: counts, charts, countTexts: countExampleTexts(locale) };
};
