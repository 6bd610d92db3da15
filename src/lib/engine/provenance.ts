import type { Leaf } from '../scenario/model.ts';
import { formulaIndex, formulaOf } from './catalogue/catalogue.ts';
import type { Cell } from './cell.ts';
import type { Expression, InputId } from './expression.ts';
import type { Formula } from './formula.ts';
import { amountsOf, conventionsOfLeaf, economyInputs, readLeaf } from './inputs.ts';
import { memberOperators } from './member-operators.ts';
import { NoNumber } from './problem.ts';
import { resolveYear, subjectFor } from './reference.ts';
import { conventionOfCase, select } from './selectors.ts';
import { economyOf, YEARLESS, type Subject } from './subject.ts';

/** What a number rests on: the leaves it was computed from, and the conventions and formulas used on the way. */
export interface Provenance {
  leaves: readonly Leaf[];
  conventions: readonly string[];
  /** Its own formula first. */
  formulas: readonly string[];
}

interface Gathered {
  leaves: Set<Leaf>;
  conventions: Set<string>;
  formulas: Set<string>;
}

const remembered = new WeakMap<Subject, Map<string, Gathered>>();

/** The leaves, conventions and formulas of a cell, each once, in the order met. */
export function provenanceOf(subject: Subject, cell: Cell): Provenance {
  const gathered = gatherCell(subject, formulaOf(cell.formula), cell.year ?? YEARLESS);
  const { leaves, conventions, formulas } = gathered;
  return { leaves: [...leaves], conventions: [...conventions], formulas: [...formulas] };
}

function gatherCell(subject: Subject, formula: Formula, year: number): Gathered {
  const cells = remembered.get(subject) ?? new Map<string, Gathered>();
  remembered.set(subject, cells);
  const key = `${formula.id} ${String(year)}`;
  let gathered = cells.get(key);
  if (gathered === undefined) {
    gathered = {
      leaves: new Set(),
      conventions: new Set(formula.conventions),
      formulas: new Set([formula.id]),
    };
    gather(formula.expression, subject, year, formula, gathered);
    cells.set(key, gathered);
  }
  return gathered;
}

function gather(e: Expression, s: Subject, y: number, formula: Formula, into: Gathered): void {
  switch (e.op) {
    case 'number':
      if (e.convention !== undefined) into.conventions.add(e.convention);
      return;
    case 'input': {
      const { leaf } = readLeaf(e, s, y);
      if (leaf !== undefined) addLeaf(leaf, e.id, s, into);
      return;
    }
    case 'formula': {
      const target = formulaOf(e.id);
      const subject = subjectFor(target.scope, s, e.whose);
      const year = target.yearless === true ? YEARLESS : resolveYear(e.year, s, y);
      if (subject !== undefined && year !== undefined) merge(gatherCell(subject, target, year), into);
      return;
    }
    case 'sum-of': {
      const amounts = amountsOf(e, s, y);
      if (!(amounts instanceof NoNumber)) for (const leaf of amounts) addLeaf(leaf, e.input, s, into);
      return;
    }
    case 'running-sum':
      if (y > s.settings.horizon.from) merge(gatherCell(s, formula, y - 1), into);
      into.conventions.add('cumulative-from-horizon');
      gather(e.of, s, y, formula, into);
      return;
    case 'given-else': {
      const leaf = economyInputs[e.input]?.(economyOf(s), y);
      if (leaf !== undefined) {
        addLeaf(leaf, e.input, s, into);
        return;
      }
      into.conventions.add(e.input === 'population' ? 'population-projected' : 'growth-continues');
      if (!(s.get(formulaIndex(formula.id), y) instanceof NoNumber)) gather(e.otherwise, s, y, formula, into);
      return;
    }
    case 'choose': {
      const name = select(e.by, s, y);
      if (name instanceof NoNumber) return;
      const convention = conventionOfCase[e.by]?.[name];
      if (convention !== undefined) into.conventions.add(convention);
      const chosen = e.cases[name] ?? e.cases['*'];
      if (chosen !== undefined) gather(chosen, s, y, formula, into);
      return;
    }
    case 'fraction':
    case 'percent':
      gather(e.of, s, y, formula, into);
      return;
    case 'power':
      gather(e.base, s, y, formula, into);
      gather(e.exponent, s, y, formula, into);
      return;
    case 'root':
      gather(e.base, s, y, formula, into);
      gather(e.degree, s, y, formula, into);
      return;
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'difference':
      gather(e.left, s, y, formula, into);
      gather(e.right, s, y, formula, into);
      return;
    case 'years':
    case 'refuse':
      return;
    default:
      for (const one of memberOperators().reads(e, s, y))
        gather(one.of, one.subject, one.year, formula, into);
  }
}

function addLeaf(leaf: Leaf, id: InputId, s: Subject, into: Gathered): void {
  into.leaves.add(leaf);
  for (const convention of conventionsOfLeaf(leaf, id, s)) into.conventions.add(convention);
}

function merge(from: Gathered, into: Gathered): void {
  for (const leaf of from.leaves) into.leaves.add(leaf);
  for (const convention of from.conventions) into.conventions.add(convention);
  for (const formula of from.formulas) into.formulas.add(formula);
}
