import { browser } from '$app/environment';
import { loadCore, loadFirst } from '$lib/view/messages/load.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

let isFirst = browser;

/**
 * Adds the words that every page needs, in its language. On the calculator, opened as the first page, the words of
 * later parts come with these parts: each awaits `loadCore` before it reads them.
 */
export const load: LayoutLoad = async ({ data, route }) => {
  const isLight = isFirst && route.id === '/[[lang=lang]]';
  isFirst = false;
  const core = await (isLight ? loadFirst(data.locale) : loadCore(data.locale));
  return { ...data, isLight, core };
};
