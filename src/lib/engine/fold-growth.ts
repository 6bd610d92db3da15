import type { Decimal } from '../quantity/decimal.ts';
import type { Term } from './derivation.ts';
import { chosen, deriveCell, termOf, type At } from './derive.ts';
import type { Expression } from './expression.ts';
import { economyInputs } from './inputs.ts';
import { NoNumber } from './problem.ts';
import { economyOf, formulaIndex } from './subject.ts';

type Product = Extract<Expression, { op: '+' | '-' | '*' | '/' }>;

/**
 * Growth from year to year, folded into what a person would write: 600 × 1.02⁵, not five nested products.
 * Applies where a formula is last year's value of itself times a factor; undefined elsewhere.
 */
export function foldGrowth(e: Product, at: At): Term | undefined {
  if (!isGrowth(e, at.formula.id)) return undefined;
  const factors: { factor: Term; count: number; fromYear: number }[] = [];
  let year = at.year;
  for (let step: Product | undefined = e; step !== undefined; step = growthOf({ ...at, year })) {
    const factor = termOf(step.right, { ...at, year });
    const first = factors[0];
    if (first !== undefined && keyOf(first.factor) === keyOf(factor)) {
      first.count += 1;
      first.fromYear = year;
    } else {
      factors.unshift({ factor, count: 1, fromYear: year });
    }
    year -= 1;
  }
  const start = deriveCell(at.calculation, at.subject, at.formula, year);
  for (const convention of start.conventions) at.conventions.add(convention);
  const value = at.subject.get(formulaIndex(at.formula.id), at.year);
  if (value instanceof NoNumber)
    throw new Error(`derive: ${at.formula.id}: asked for a cell without a number`);
  return { op: 'growth', start: start.term.op === 'node' ? start.term.node : start, factors, value };
}

/** The growth step that a formula takes in a year, if it takes one. */
function growthOf(at: At): Product | undefined {
  let e = at.formula.expression;
  for (;;) {
    if (e.op === 'choose') e = chosen(e, at);
    else if (e.op === 'given-else') {
      if (economyInputs[e.input]?.(economyOf(at.subject), at.year) !== undefined) return undefined;
      e = e.otherwise;
    } else return e.op === '*' && isGrowth(e, at.formula.id) ? e : undefined;
  }
}

function isGrowth(e: Product, id: string): boolean {
  const { left } = e;
  return left.op === 'formula' && left.id === id && 'offset' in left.year && left.year.offset === -1;
}

/** What makes two factors the same: the same operations on the same leaves. */
function keyOf(term: Term): string {
  switch (term.op) {
    case 'node': {
      const { node } = term;
      if (node.kind === 'leaf') return `${node.leaf.ref}=${node.leaf.value}`;
      return node.kind === 'number' ? plainKey(node.value) : keyOf(node.term);
    }
    case 'fraction':
    case 'percent':
      return `${term.op}(${keyOf(term.of)})`;
    case 'power':
    case 'root':
      return `${term.op}(${keyOf(term.base)},${keyOf(term.exponent)})`;
    case 'sum':
      return `sum(${term.terms.map(({ term: one }) => keyOf(one)).join()})`;
    case 'growth':
      return `growth(${plainKey(term.value)})`;
    default:
      return `${term.op}(${keyOf(term.left)},${keyOf(term.right)})`;
  }
}

const plainKey = (value: Decimal): string => value.toString();
