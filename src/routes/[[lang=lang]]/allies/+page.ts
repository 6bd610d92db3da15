import '$lib/engine/across/across.ts';
import { addAcrossWords } from '$lib/view/messages/across-words.ts';
import { loadAcross } from '$lib/view/messages/load-across.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([
      import('$lib/view/messages/en/allies.ts'),
      import('$lib/view/messages/en/calculator.ts'),
      import('$lib/view/messages/en/inputs.ts'),
      import('$lib/view/messages/en/charts.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('$lib/view/messages/zh/allies.ts'),
      import('$lib/view/messages/zh/calculator.ts'),
      import('$lib/view/messages/zh/inputs.ts'),
      import('$lib/view/messages/zh/charts.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('$lib/view/messages/ja/allies.ts'),
      import('$lib/view/messages/ja/calculator.ts'),
      import('$lib/view/messages/ja/inputs.ts'),
      import('$lib/view/messages/ja/charts.ts'),
    ]),
};

/** The words of this page, in its language. */
export const load: PageLoad = async ({ parent, data }) => {
  const { locale, core } = await parent();
  const [[{ allies }, { calculator }, { inputs }, { charts }], across] = await Promise.all([
    areas[locale](),
    loadAcross(locale),
  ]);
  addAcrossWords(core, across);
  return { ...data, words: allies, calculator, inputs, charts };
};
