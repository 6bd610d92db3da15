import examples from '$data/counts/examples.json';
import texts from '$data/counts/texts.json';
import type { CountsDocument, FootingDocument } from './document.ts';
import type { InThreeLanguages } from './presets.ts';

/** Published amounts of economies whose counts are known, by code; each number is marked as an example input. */
export const countExamples = examples as unknown as Readonly<Record<string, CountsDocument>>;

/** The example's labels and sources in another language, by the English text that files keep. */
export function countExampleTexts(locale: keyof InThreeLanguages): Readonly<Record<string, string>> {
  return locale === 'en' ? {} : Object.fromEntries(texts.map((text) => [text.en, text[locale]]));
}

/** The document with the example's counts for each economy that has none; the same object where nothing is added. */
export function withCountExamples(document: FootingDocument): FootingDocument {
  const missing = Object.entries(document.economies).filter(
    ([code, { counts, currency }]) =>
      counts === undefined && countExamples[code] !== undefined && CURRENCIES[code] === currency,
  );
  if (missing.length === 0) return document;
  const added = missing.map(([code, economy]) => [code, { ...economy, counts: countExamples[code] }]);
  return {
    ...document,
    economies: Object.assign(
      Object.create(null),
      document.economies,
      Object.fromEntries(added),
    ) as FootingDocument['economies'],
  };
}

/** An example is in one currency: an economy of the same code in another is not it. */
const CURRENCIES: Readonly<Record<string, string>> = { JPN: 'JPY' };
