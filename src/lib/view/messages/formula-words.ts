import type { CatalogueMessages } from './en/catalogue.ts';
import type { CoreMessages } from './en/core.ts';
import type { FormulasMessages } from './en/formulas.ts';

/** Names and explanations of formulas that a part declares when it is loaded. */
export interface FormulaWords {
  names: Readonly<Record<string, string>>;
  /** How each is computed, for the method page. */
  words: Readonly<Record<string, string>>;
  /** Numbers from outside that only these formulas read. */
  inputs?: Partial<FormulasMessages['inputs']>;
  /** Units and cases of the declarations, for the method page. */
  units?: Readonly<Record<string, string>>;
  cases?: CatalogueMessages['cases'];
  /** Refusals, other subjects and operators that only these formulas name. */
  refusals?: Readonly<Record<string, string>>;
  whose?: Readonly<Record<string, string>>;
  members?: Readonly<Record<string, string>>;
}

/**
 * Adds the names of formulas that a part declares when it is loaded, so that the source panel can say them.
 * The part that imports the declarations calls it with the names in the page's language.
 */
export function addFormulaNames(
  core: CoreMessages,
  { names, inputs }: Pick<FormulaWords, 'names' | 'inputs'>,
): void {
  Object.assign(core.formulas.names, names);
  if (inputs !== undefined) Object.assign(core.formulas.inputs, inputs);
}

/** The words of the catalogue with those of formulas that come on demand: the method page shows all. */
export function withFormulaWords(
  catalogue: CatalogueMessages,
  ...more: readonly Omit<FormulaWords, 'names' | 'inputs'>[]
): CatalogueMessages {
  return more.reduce<CatalogueMessages>(
    (all, { words, units, cases, refusals, whose, members }) => ({
      ...all,
      words: { ...all.words, ...words },
      units: { ...all.units, ...units },
      cases: { ...all.cases, ...cases },
      refusals: { ...all.refusals, ...refusals },
      whose: { ...all.whose, ...whose },
      members: { ...all.members, ...members },
    }),
    catalogue,
  );
}
