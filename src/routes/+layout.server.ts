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
import { records as en } from '$lib/view/messages/en/records.ts';
import { records as ja } from '$lib/view/messages/ja/records.ts';
import { records as zh } from '$lib/view/messages/zh/records.ts';
import { briefRecords } from '$lib/view/records/brief-records.ts';
import { siteRecords } from '$lib/view/records/site-records.ts';
import type { LayoutServerLoad } from './$types';

const words = { en, zh, ja };

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
        published,
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
