import type { Locale } from '$lib/view/locale.ts';
import { addAcrossWords } from '$lib/view/messages/across-words.ts';
import type { CoreMessages } from '$lib/view/messages/en/core.ts';
import { loadAcross } from '$lib/view/messages/load-across.ts';
import type { PageData } from './$types';

const areas = {
  en: () =>
    Promise.all([import('$lib/view/messages/en/inputs.ts'), import('$lib/view/messages/en/charts.ts')]),
  zh: () =>
    Promise.all([import('$lib/view/messages/zh/inputs.ts'), import('$lib/view/messages/zh/charts.ts')]),
  ja: () =>
    Promise.all([import('$lib/view/messages/ja/inputs.ts'), import('$lib/view/messages/ja/charts.ts')]),
};

/** The words of fields, pictures and measures across economies, in one language; names and problems join the others. */
export async function loadBodyWords(locale: Locale, core: CoreMessages) {
  const [[{ inputs }, { charts }], across] = await Promise.all([areas[locale](), loadAcross(locale)]);
  addAcrossWords(core, across);
  return { inputs, charts };
}

export type BodyWords = Awaited<ReturnType<typeof loadBodyWords>>;

/** What the parts of this page are given. */
export type AlliesData = PageData & BodyWords;
