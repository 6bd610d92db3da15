import type { Formula } from '../formula.ts';
import { costFormulas } from './cost.ts';
import { economyFormulas } from './economy.ts';
import { pairFormulas } from './pair.ts';
import { pathFormulas } from './path.ts';
import { savingFormulas } from './saving.ts';

const declared: Formula[] = [];
const placeOf = new Map<string, number>();

/**
 * The formula catalogue: every formula of the house, each declared once.
 * Shape: grows when a part of the engine that is loaded on demand declares its formulas; places never change.
 */
export const catalogue: readonly Formula[] = declared;

/**
 * Adds formulas to the catalogue. A part that only some pages need declares its own when it is loaded, so that the
 * others do not fetch it.
 * Throws: an id declared twice, which is a programmer's fault.
 */
export function declareFormulas(formulas: readonly Formula[]): void {
  for (const formula of formulas) {
    if (placeOf.has(formula.id)) throw new Error(`catalogue: ${formula.id}: declared twice: name one anew`);
    placeOf.set(formula.id, declared.push(formula) - 1);
  }
}

declareFormulas([...economyFormulas, ...pathFormulas, ...costFormulas, ...savingFormulas, ...pairFormulas]);

/** The place of a formula in the catalogue; cells are kept by it. Throws as `formulaOf` does. */
export function formulaIndex(id: string): number {
  const place = placeOf.get(id);
  if (place === undefined) throw new Error(`catalogue: ${id}: no such formula: declare it or mend the name`);
  return place;
}

/** The declaration of a formula. Throws: a name that the catalogue does not have is a programmer's fault. */
export function formulaOf(id: string): Formula {
  const formula = declared[formulaIndex(id)];
  if (formula === undefined) throw new Error(`catalogue: ${id}: no such formula`);
  return formula;
}
