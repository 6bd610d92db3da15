import { formulaIndex } from './catalogue/catalogue.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Term } from './derivation.ts';
import { active, deriveCell, termOf, valueOfTerm, type At } from './derive.ts';
import type { Expression } from './expression.ts';
import { NoNumber } from './problem.ts';

type Product = Extract<Expression, { op: '+' | '-' | '*' | '/' }>;

/**
 * Growth from year to year, folded into what a person would write: 600 × 1.02⁵, not five nested products.
 * Applies where a formula is last year's value of itself times a factor; undefined elsewhere.
 */
export function foldGrowth(e: Product, at: At): Term | undefined {
  // Only where the product is the whole step: under a cap (the lesser of two) the chain stops at each year.
  if (growthOf({ ...at, conventions: new Set() }) !== e) return undefined;
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
  // The product itself, not the cell's value: a cap may lie below it.
  const before = at.subject.get(formulaIndex(at.formula.id), at.year - 1);
  const last = factors.at(-1);
  if (before instanceof NoNumber || last === undefined)
    throw new Error(`derive: ${at.formula.id}: asked for a cell without a number`);
  const value = before.times(valueOfTerm(last.factor));
  return { op: 'growth', start: start.term.op === 'node' ? start.term.node : start, factors, value };
}

/** The growth step that a formula takes in a year, if it takes one. */
function growthOf(at: At): Product | undefined {
  const e = active(at.formula.expression, at);
  return e.op === '*' && isGrowth(e, at.formula.id) ? e : undefined;
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
    case '+':
    case '-':
    case '*':
    case '/':
      return `${term.op}(${keyOf(term.left)},${keyOf(term.right)})`;
    default:
      return `${term.op}(${plainKey(term.value)})`;
  }
}

const plainKey = (value: Decimal): string => value.toString();
