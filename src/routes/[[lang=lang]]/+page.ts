import { browser } from '$app/environment';
import type { Locale } from '$lib/view/locale.ts';
import { loadChartWords } from '$lib/view/messages/load-charts.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () =>
    Promise.all([import('$lib/view/messages/en/calculator.ts'), import('$lib/view/messages/en/inputs.ts')]),
  zh: () =>
    Promise.all([import('$lib/view/messages/zh/calculator.ts'), import('$lib/view/messages/zh/inputs.ts')]),
  ja: () =>
    Promise.all([import('$lib/view/messages/ja/calculator.ts'), import('$lib/view/messages/ja/inputs.ts')]),
};

/** The words of this page, in its language. */
export const load: PageLoad = async ({ parent }) => {
  const locale: Locale = (await parent()).locale;
  const [{ calculator }, { inputs }] = await areas[locale]();
  // In the browser these come with the drawings.
  const charts = browser ? undefined : await loadChartWords(locale);
  return { calculator, inputs, charts };
};
