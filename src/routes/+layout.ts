import { loadCore } from '$lib/view/messages/load.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Adds the words that every page needs, in its language. */
export const load: LayoutLoad = async ({ data }) => ({ ...data, core: await loadCore(data.locale) });
