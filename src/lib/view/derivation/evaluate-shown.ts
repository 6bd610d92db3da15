import type { Derivation, Term } from '../../engine/derivation.ts';
import { operate } from '../../engine/operate.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';

/** The number that stands for a node or a growth factor: what is shown of it. */
export interface ShownNumbers {
  ofNode: (node: Derivation) => Decimal;
  ofFactor: (factor: Term) => Decimal;
}

/** What a term gives when each of its numbers is the one shown; null where that divides by zero. */
export function evaluateShown(term: Term, shown: ShownNumbers): Decimal | null {
  const both = (a: Term, b: Term, apply: (x: Decimal, y: Decimal) => Decimal | null): Decimal | null => {
    const [left, right] = [evaluateShown(a, shown), evaluateShown(b, shown)];
    return left === null || right === null ? null : apply(left, right);
  };
  switch (term.op) {
    case 'node':
      return shown.ofNode(term.node);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'difference':
      return both(term.left, term.right, operate[term.op]);
    case 'power':
    case 'root':
      return both(term.base, term.exponent, operate[term.op]);
    case 'fraction':
    case 'percent': {
      const inner = evaluateShown(term.of, shown);
      return inner === null ? null : operate[term.op](inner);
    }
    case 'sum':
      return term.terms.reduce<Decimal | null>((total, { term: one }) => {
        const next = evaluateShown(one, shown);
        return total === null || next === null ? null : total.plus(next);
      }, decimal(0));
    case 'group': {
      const numbers = term.parts.map((part) => evaluateShown(part.term, shown));
      return numbers.some((one) => one === null) ? null : term.again(numbers.filter((one) => one !== null));
    }
    case 'growth':
      return term.factors.reduce(
        (total, { factor, count }) => total.times(shown.ofFactor(factor).pow(count)),
        shown.ofNode(term.start),
      );
  }
}

/** The exact value of a term. */
export function termValue(term: Term): Decimal {
  return term.op === 'node' ? term.node.value : term.value;
}
