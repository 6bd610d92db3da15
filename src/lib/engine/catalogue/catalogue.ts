import type { Formula } from '../formula.ts';
import { costFormulas } from './cost.ts';
import { economyFormulas } from './economy.ts';
import { pairFormulas } from './pair.ts';
import { pathFormulas } from './path.ts';
import { savingFormulas } from './saving.ts';

/** The formula catalogue: every formula of the house, each declared once. */
export const catalogue: readonly Formula[] = [
  ...economyFormulas,
  ...pathFormulas,
  ...costFormulas,
  ...savingFormulas,
  ...pairFormulas,
];

const byId = new Map(catalogue.map((formula) => [formula.id, formula]));

/** The declaration of a formula. Throws: a name that the catalogue does not have is a programmer's fault. */
export function formulaOf(id: string): Formula {
  const formula = byId.get(id);
  if (formula === undefined)
    throw new Error(`catalogue: ${id}: no such formula: declare it or mend the name`);
  return formula;
}
