import { decimal, ZERO, type Decimal } from '../quantity/decimal.ts';
import { agree } from './agree.ts';
import type { Derivation, Term } from './derivation.ts';
import { operate } from './operate.ts';

/**
 * Recomputes a derivation from its leaves alone: an independent check that the explanation gives the number.
 *
 * Throws: an operation without a result, which a derivation of a number cannot hold.
 */
export function replay(derivation: Derivation): Decimal {
  if (derivation.kind === 'number') return derivation.value;
  if (derivation.kind === 'leaf') return decimal(derivation.leaf.value);
  return replayTerm(derivation.term);
}

/** Whether a derivation gives its own value back, to at least 30 digits. */
export function replays(derivation: Derivation): boolean {
  return agree(replay(derivation), derivation.value);
}

function replayTerm(term: Term): Decimal {
  switch (term.op) {
    case 'node':
      return replay(term.node);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'difference':
      return sure(operate[term.op](replayTerm(term.left), replayTerm(term.right)));
    case 'power':
      return operate.power(replayTerm(term.base), replayTerm(term.exponent));
    case 'root':
      return sure(operate.root(replayTerm(term.base), replayTerm(term.exponent)));
    case 'fraction':
    case 'percent':
      return operate[term.op](replayTerm(term.of));
    case 'sum':
      return term.terms.reduce((sum, one) => sum.plus(replayTerm(one.term)), ZERO);
    case 'group':
      return sure(term.again(term.parts.map((part) => replayTerm(part.term))));
    case 'growth':
      return term.factors.reduce(
        (value, { factor, count }) => value.times(replayTerm(factor).pow(count)),
        replay(term.start),
      );
  }
}

function sure(value: Decimal | null): Decimal {
  if (value === null) throw new Error('replay: an operation of this derivation has no result');
  return value;
}
