import { loadConventions, loadEvidence } from '$lib/evidence/load.ts';
import { presetText } from '$lib/scenario/preset-texts.ts';
import {
  economyNames,
  loadPreset,
  openingDocument,
  openingPresetId,
  presets,
} from '$lib/scenario/presets.ts';
import { isLocale, type Locale } from '$lib/view/locale.ts';
import { derivation as datesEn } from '$lib/view/messages/en/derivation.ts';
import { records as en } from '$lib/view/messages/en/records.ts';
import { derivation as datesJa } from '$lib/view/messages/ja/derivation.ts';
import { records as ja } from '$lib/view/messages/ja/records.ts';
import { derivation as datesZh } from '$lib/view/messages/zh/derivation.ts';
import { records as zh } from '$lib/view/messages/zh/records.ts';
import { dateOfIso } from '$lib/view/date-of-iso.ts';
import { briefRecords } from '$lib/view/records/brief-records.ts';
import { siteRecords } from '$lib/view/records/site-records.ts';
import type { LayoutServerLoad } from './$types';

const words = { en, zh, ja };
const dates = { en: datesEn, zh: datesZh, ja: datesJa };

/** Evidence, conventions, presets: read at build time, in the page's language only. */
export const load: LayoutServerLoad = async ({ params }) => {
  const locale: Locale = isLocale(params.lang) ? params.lang : 'en';
  return {
    locale,
    records: briefRecords(siteRecords(loadEvidence(), loadConventions(), locale, words[locale])),
    opening: { id: openingPresetId, document: openingDocument },
    presets: presets.map(({ id, economy, focus, label, note, vintages }) => ({
      id,
      economy,
      focus,
      label: label[locale],
      note: note[locale],
      vintages: vintages.map(({ name, published, address, newer }) => ({
        name: presetText(name, locale),
        published: dateOfIso(published, dates[locale]),
        address,
        newer: newer.map((one) => presetText(one, locale)),
      })),
    })),
    economyNames: Object.fromEntries(
      Object.entries(economyNames).map(([code, name]) => [code, name[locale]]),
    ),
    presetTexts: await translations(locale),
  };
};

/** The sources and definitions that preset files hold in English, in the page's language. */
async function translations(locale: Locale): Promise<Record<string, string>> {
  if (locale === 'en') return {};
  const found: Record<string, string> = {};
  for (const { id } of presets) {
    JSON.stringify(await loadPreset(id), (_, value: unknown) => {
      if (typeof value !== 'string') return value;
      const translated = presetText(value, locale);
      if (translated !== value) found[value] = translated;
      return value;
    });
  }
  return found;
}
