import type { CatalogueMessages } from './en/catalogue.ts';
import type { CoreMessages } from './en/core.ts';

/** Names and explanations of formulas that a part declares when it is loaded. */
export interface FormulaWords {
  names: Readonly<Record<string, string>>;
  /** How each is computed, for the method page. */
  words: Readonly<Record<string, string>>;
}

/**
 * Adds the names of formulas that a part declares when it is loaded, so that the source panel can say them.
 * The part that imports the declarations calls it with the names in the page's language.
 */
export function addFormulaNames(core: CoreMessages, { names }: Pick<FormulaWords, 'names'>): void {
  Object.assign(core.formulas.names, names);
}

/** The words of the catalogue with those of formulas that come on demand: the method page shows all. */
export function withFormulaWords(
  catalogue: CatalogueMessages,
  ...more: readonly Pick<FormulaWords, 'words'>[]
): CatalogueMessages {
  const words = more.reduce((all, one) => ({ ...all, ...one.words }), catalogue.words);
  return { ...catalogue, words };
}
