import type { PageContext } from '$lib/ui/calculator/page-context.ts';
import type { Locale } from '$lib/view/locale.ts';

const areas = {
  en: () =>
    Promise.all([import('$lib/view/messages/en/inputs.ts'), import('$lib/view/messages/en/calculator.ts')]),
  zh: () =>
    Promise.all([import('$lib/view/messages/zh/inputs.ts'), import('$lib/view/messages/zh/calculator.ts')]),
  ja: () =>
    Promise.all([import('$lib/view/messages/ja/inputs.ts'), import('$lib/view/messages/ja/calculator.ts')]),
};

/** The words of fields, in the page's language: fetched when a reader comes to change something. */
export async function fieldWords(locale: Locale): Promise<PageContext['words']> {
  const [{ inputs }, { calculator }] = await areas[locale]();
  return { inputs, calculator };
}
