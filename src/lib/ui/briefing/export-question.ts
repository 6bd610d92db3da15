import type { BriefingFormat } from '../../export/briefing-file.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { Locale } from '../../view/locale.ts';
import type { SiteRecords } from '../../view/records/records.ts';

/** What the worker needs to make a file: plain data only. */
export interface ExportQuestion {
  format: BriefingFormat;
  document: FootingDocument;
  locale: Locale;
  records: SiteRecords;
  presetTexts: Readonly<Record<string, string>>;
  economyNames: Readonly<Record<string, string>>;
  date: string;
  /** The address of the page, which a link to the scenario begins with. */
  page: string;
}

/** The file that it made. */
export interface ExportAnswer {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}
