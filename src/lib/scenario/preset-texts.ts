import texts from '$data/presets/texts.json';
import type { InThreeLanguages } from './presets.ts';

const byEnglish = new Map<string, InThreeLanguages>(texts.map((text) => [text.en, text]));

/**
 * A preset's source, note or definition in another language. Files keep the English text; whatever is no
 * preset's text, such as a user's own note, comes back unchanged.
 */
export function presetText(text: string, locale: keyof InThreeLanguages): string {
  return byEnglish.get(text)?.[locale] ?? text;
}

/** All texts of presets in another language, by their English text. */
export function presetTextsIn(locale: keyof InThreeLanguages): Record<string, string> {
  return Object.fromEntries(texts.map((text) => [text.en, text[locale]]));
}
