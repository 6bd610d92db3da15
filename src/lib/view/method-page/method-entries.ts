import type { Formula, Justification } from '../../engine/formula.ts';
import '../../engine/across/across.ts';
import { allocationFormulas } from '../../engine/catalogue/across-allocation.ts';
import { burdenFormulas } from '../../engine/catalogue/across-burden.ts';
import { hostFormulas } from '../../engine/catalogue/across-host.ts';
import { inequalityFormulas } from '../../engine/catalogue/across-inequality.ts';
import { allianceFormulas, orderFormulas } from '../../engine/catalogue/across-members.ts';
import { costFormulas } from '../../engine/catalogue/cost.ts';
import { countFormulas, countPairFormulas } from '../../engine/catalogue/counts.ts';
import { economyFormulas } from '../../engine/catalogue/economy.ts';
import { growthFormulas } from '../../engine/catalogue/growth.ts';
import { pairFormulas } from '../../engine/catalogue/pair.ts';
import { partFormulas } from '../../engine/catalogue/parts.ts';
import { pathFormulas } from '../../engine/catalogue/path.ts';
import { savingFormulas } from '../../engine/catalogue/saving.ts';
import '../../engine/counts/declare-counts.ts';
import { mathTree, type MathWords } from '../math-tree.ts';
import { formulaLines, type FormulaLine } from './formula-lines.ts';

export type MethodGroupId = 'economy' | 'path' | 'cost' | 'saving' | 'pair' | 'count' | AcrossGroupId;

type AcrossGroupId = 'alliance' | 'burden' | 'allocation' | 'inequality' | 'host' | 'order';

/** A formula of the catalogue as the page shows it. */
export interface MethodEntry {
  id: string;
  formula: Formula;
  name: string;
  inWords: string;
  unit: string;
  lines: readonly FormulaLine[];
  because: Justification;
  /** Conventions that the declaration itself names. */
  conventions: readonly string[];
}

const GROUPS: readonly { id: MethodGroupId; formulas: readonly Formula[] }[] = [
  { id: 'economy', formulas: economyFormulas },
  { id: 'path', formulas: [...pathFormulas, ...partFormulas] },
  { id: 'cost', formulas: [...costFormulas, ...growthFormulas] },
  { id: 'saving', formulas: savingFormulas },
  { id: 'pair', formulas: pairFormulas },
  { id: 'count', formulas: [...countFormulas, ...countPairFormulas] },
  { id: 'alliance', formulas: allianceFormulas },
  { id: 'burden', formulas: burdenFormulas },
  { id: 'allocation', formulas: allocationFormulas },
  { id: 'inequality', formulas: inequalityFormulas },
  { id: 'host', formulas: hostFormulas },
  { id: 'order', formulas: orderFormulas },
];

/** The whole catalogue in its groups, each formula in notation and in words. */
export function methodEntries(
  words: MathWords,
): readonly { id: MethodGroupId; entries: readonly MethodEntry[] }[] {
  return GROUPS.map(({ id, formulas }) => ({
    id,
    entries: formulas.map((formula) => entryOf(formula, words)),
  }));
}

function entryOf(formula: Formula, words: MathWords): MethodEntry {
  const { id, because, conventions = [] } = formula;
  const named = because.kind === 'convention' ? [because.id, ...conventions] : conventions;
  return {
    id,
    formula,
    name: words.formulas.names[id] ?? id,
    inWords: words.catalogue.words[id] ?? '',
    unit: words.catalogue.units[formula.unit] ?? formula.unit,
    lines: formulaLines(mathTree(formula, words)).lines,
    because,
    conventions: [...new Set(named)],
  };
}
