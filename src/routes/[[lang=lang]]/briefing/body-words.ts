import { browser } from '$app/environment';
import { loadConventions, loadEvidence } from '$lib/evidence/load.ts';
import { loadRecords } from '$lib/ui/panel/panel-records.ts';
import type { BriefWords } from '$lib/view/briefing/brief-context.ts';
import type { Locale } from '$lib/view/locale.ts';
import type { CoreMessages } from '$lib/view/messages/en/core.ts';
import { loadBriefWords } from '$lib/view/messages/load-brief.ts';
import type { SiteRecords } from '$lib/view/records/records.ts';
import { siteRecords } from '$lib/view/records/site-records.ts';
import type { PageData } from './$types';

/** The words that a briefing is written with, and all of the evidence, in one language. */
export interface BodyWords {
  brief: BriefWords;
  full: SiteRecords;
}

/** What the parts of this page are given. */
export type DeskData = PageData & BodyWords;

/** Fetches both; the evidence from the site itself. Throws: where it cannot be fetched. */
export async function loadBodyWords(locale: Locale, core: CoreMessages): Promise<BodyWords> {
  const [brief, full] = await Promise.all([loadBriefWords(locale, core), recordsOf(locale)]);
  return { brief, full };
}

const recordWords = {
  en: async () => (await import('$lib/view/messages/en/records.ts')).records,
  zh: async () => (await import('$lib/view/messages/zh/records.ts')).records,
  ja: async () => (await import('$lib/view/messages/ja/records.ts')).records,
};

/** In the browser one file of the site; while the page is prerendered, where that file is made from. */
async function recordsOf(locale: Locale): Promise<SiteRecords> {
  if (browser) return loadRecords(locale);
  return siteRecords(loadEvidence(), loadConventions(), locale, await recordWords[locale]());
}
