import type { Handle } from '@sveltejs/kit';

const htmlLang = { zh: 'zh-Hans', ja: 'ja' } as const;

/** Writes the language of each prerendered page into its html element. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params.lang === 'zh' || event.params.lang === 'ja' ? htmlLang[event.params.lang] : 'en';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%footing.lang%', lang) });
};
