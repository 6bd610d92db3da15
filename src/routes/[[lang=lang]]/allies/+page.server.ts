import { exampleTexts, loadExampleAllies } from '$lib/scenario/example-allies.ts';
import type { PageServerLoad } from './$types';

/** The example comparison, with its sources in the page's language. */
export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  const texts = locale === 'en' ? [] : exampleTexts.map((text) => [text.en, text[locale]] as const);
  return { example: await loadExampleAllies(), exampleTexts: Object.fromEntries(texts) };
};
