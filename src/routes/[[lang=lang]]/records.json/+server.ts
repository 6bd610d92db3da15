import { loadConventions, loadEvidence } from '$lib/evidence/load.ts';
import { isLocale } from '$lib/view/locale.ts';
import { records as en } from '$lib/view/messages/en/records.ts';
import { records as ja } from '$lib/view/messages/ja/records.ts';
import { records as zh } from '$lib/view/messages/zh/records.ts';
import { siteRecords } from '$lib/view/records/site-records.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => [{}, { lang: 'zh' }, { lang: 'ja' }];

const words = { en, zh, ja };

/** All of the evidence in one language: fetched when a reader opens the first number. */
export const GET: RequestHandler = ({ params }) => {
  const locale = isLocale(params.lang) ? params.lang : 'en';
  const records = siteRecords(loadEvidence(), loadConventions(), locale, words[locale]);
  return new Response(JSON.stringify(records), { headers: { 'content-type': 'application/json' } });
};
