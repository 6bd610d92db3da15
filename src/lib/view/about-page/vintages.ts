import { presetText } from '../../scenario/preset-texts.ts';
import type { Preset } from '../../scenario/presets.ts';
import type { Locale } from '../locale.ts';

/** A publication behind example inputs, with the presets that use it. */
export interface VintageRow {
  name: string;
  /** ISO date at its precision. */
  published: string;
  address: string;
  /** How it was read. */
  read: string;
  /** Newer publications that are known to exist. */
  newer: readonly string[];
  usedBy: readonly string[];
}

/** The publications behind all presets in the words of a language, each once, in the order met. */
export function vintageRows(presets: readonly Preset[], locale: Locale): readonly VintageRow[] {
  const rows = new Map<string, VintageRow>();
  for (const { label, vintages } of presets) {
    for (const { name, published, address, read, newer } of vintages) {
      const usedBy = [...(rows.get(name)?.usedBy ?? []), label[locale]];
      rows.set(name, {
        name: presetText(name, locale),
        published,
        address,
        read: presetText(read, locale),
        newer: newer.map((one) => presetText(one, locale)),
        usedBy,
      });
    }
  }
  return [...rows.values()];
}
