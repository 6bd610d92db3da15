import type { Locale } from '../view/locale.ts';
import type { CoreMessages } from '../view/messages/en/core.ts';
import type { BriefRecords } from '../view/records/records.ts';
import type { FootingDocument } from '../scenario/document.ts';

/** A preset as the page knows it before its document is loaded. */
export interface PresetEntry {
  id: string;
  economy: string;
  focus: string;
  label: string;
  note: string;
  vintages: readonly { name: string; published: string; address: string; newer: readonly string[] }[];
}

/** What the layout hands to every page: words and evidence in the page's language. */
export interface PageWords {
  locale: Locale;
  core: CoreMessages;
  records: BriefRecords;
  presets: readonly PresetEntry[];
  economyNames: Readonly<Record<string, string>>;
  presetTexts: Readonly<Record<string, string>>;
  opening: { id: string; document: FootingDocument };
}
