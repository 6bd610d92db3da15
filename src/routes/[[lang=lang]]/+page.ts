import { browser } from '$app/environment';
import { loadChartWords } from '$lib/view/messages/load-charts.ts';
import { loadFirstInputs, loadInputs } from '$lib/view/messages/load-inputs.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () => import('$lib/view/messages/en/calculator.ts'),
  zh: () => import('$lib/view/messages/zh/calculator.ts'),
  ja: () => import('$lib/view/messages/ja/calculator.ts'),
};

/** The words of this page, in its language; those of the further inputs come with these where the page is light. */
export const load: PageLoad = async ({ parent }) => {
  const { locale, isLight } = await parent();
  const [{ calculator }, inputs] = await Promise.all([
    areas[locale](),
    isLight ? loadFirstInputs(locale) : loadInputs(locale),
  ]);
  // In the browser these come with the drawings.
  const charts = browser ? undefined : await loadChartWords(locale);
  return { calculator, inputs, charts };
};
