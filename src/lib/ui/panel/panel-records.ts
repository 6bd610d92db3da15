import { createContext } from 'svelte';
import { resolve } from '$app/paths';
import type { Locale } from '../../view/locale.ts';
import type { SiteRecords } from '../../view/records/records.ts';

/** All of the evidence in the page's language, for the parts of the panel; follows the language. */
export const [panelRecords, setPanelRecords] = createContext<() => SiteRecords>();

const fetched = new Map<Locale, Promise<SiteRecords>>();

/** Fetches the evidence in a language from the site itself, once. Throws: where it cannot be fetched. */
export function loadRecords(locale: Locale): Promise<SiteRecords> {
  let records = fetched.get(locale);
  if (records === undefined) {
    records = request(locale);
    fetched.set(locale, records);
    records.catch(() => fetched.delete(locale));
  }
  return records;
}

async function request(locale: Locale): Promise<SiteRecords> {
  const path = locale === 'en' ? resolve('/records.json') : resolve(`/${locale}/records.json`);
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return (await answer.json()) as SiteRecords;
}
