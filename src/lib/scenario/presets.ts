import index from '$data/presets/index.json';
import opening from '$data/presets/japan.json';
import type { FootingDocument } from './document.ts';

/** A text in the three languages of the app. */
export type InThreeLanguages = Readonly<Record<'en' | 'zh' | 'ja', string>>;

/** A publication behind a preset's numbers, and the newer ones that are known to exist. */
export interface Vintage {
  name: string;
  /** ISO date at its precision: `2025-10-14`, `2025-04`. */
  published: string;
  address: string;
  read: string;
  newer: readonly string[];
}

/** A named scenario document with published example inputs. */
export interface Preset {
  id: string;
  economy: string;
  /** The scenario that the answer sentence speaks of first. */
  focus: string;
  label: InThreeLanguages;
  note: InThreeLanguages;
  vintages: readonly Vintage[];
}

export const presets: readonly Preset[] = index.presets;

/** Names of the economies that presets use, by their code. */
export const economyNames: Readonly<Record<string, InThreeLanguages>> = index.economies;

export const openingPresetId: string = index.opening;

/** The document on which the app opens. Its inputs are published figures, marked as example inputs. */
export const openingDocument = opening as unknown as FootingDocument;

const files = import.meta.glob<{ default: unknown }>([
  '$data/presets/*.json',
  '!$data/presets/index.json',
  '!$data/presets/texts.json',
  '!$data/presets/japan.json',
]);

/**
 * Loads a preset's document.
 * Throws: for an id that is not in the index; that is a fault of the program, not of a user.
 */
export async function loadPreset(id: string): Promise<FootingDocument> {
  if (id === openingPresetId) return openingDocument;
  const load = Object.entries(files).find(([file]) => file.endsWith(`/${id}.json`))?.[1];
  if (load === undefined)
    throw new Error(`scenario/presets: no file data/presets/${id}.json; add it or correct index.json`);
  return (await load()).default as FootingDocument;
}
