import { browser } from '$app/environment';
import { awake } from './awake.ts';
import { loadBodyWords } from './body-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () => import('$lib/view/messages/en/method.ts'),
  zh: () => import('$lib/view/messages/zh/method.ts'),
  ja: () => import('$lib/view/messages/ja/method.ts'),
};

/** The words of this page, in its language; those of the catalogue come with its program. */
export const load: PageLoad = async ({ data, parent }) => {
  const { locale, core } = await parent();
  const { method } = await areas[locale]();
  const body = !browser || awake.body ? await loadBodyWords(locale, core) : null;
  return { ...data, words: method, body };
};
