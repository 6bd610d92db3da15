import { presets } from '$lib/scenario/presets.ts';
import { vintageRows } from '$lib/view/about-page/vintages.ts';
import type { PageServerLoad } from './$types';

/** The publications behind the presets: read at build time, in the page's language only. */
export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  return { vintages: vintageRows(presets, locale) };
};
