import { browser } from '$app/environment';
import { awake } from './awake.ts';
import { loadBodyWords } from './body-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const areas = {
  en: () => import('$lib/view/messages/en/desk.ts'),
  zh: () => import('$lib/view/messages/zh/desk.ts'),
  ja: () => import('$lib/view/messages/ja/desk.ts'),
};

/** The words of this page, in its language; those of the briefing itself come with its program. */
export const load: PageLoad = async ({ parent }) => {
  const { locale, core } = await parent();
  const { desk } = await areas[locale]();
  const body = !browser || awake.body ? await loadBodyWords(locale, core) : null;
  return { words: desk, body };
};
