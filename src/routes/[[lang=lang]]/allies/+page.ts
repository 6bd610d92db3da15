import { browser } from '$app/environment';
import { awake } from './awake.ts';
import { loadBodyWords } from './body-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () => import('$lib/view/messages/en/allies.ts'),
  zh: () => import('$lib/view/messages/zh/allies.ts'),
  ja: () => import('$lib/view/messages/ja/allies.ts'),
};

/** The words of this page, in its language; those of its body come with its program. */
export const load: PageLoad = async ({ parent, data }) => {
  const { locale, core } = await parent();
  const { allies } = await areas[locale]();
  const body = !browser || awake.body ? await loadBodyWords(locale, core) : null;
  return { ...data, words: allies, body };
};
