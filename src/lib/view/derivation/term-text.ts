import type { Derivation, Term } from '../../engine/derivation.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import { superscript } from '../shown-digits.ts';
import { unitParts } from '../unit-parts.ts';
import { termValue, type ShownNumbers } from './evaluate-shown.ts';
import type { ShownDigits } from './show-digits.ts';

/** Shows one number; `given` ones come from outside or from the formula and are shown as they are. */
export type Show = (value: Decimal, unit: Unit, given: boolean) => ShownDigits;

const SIGNS = { '+': '+', '-': '−', difference: '−', '*': '×', '/': '÷' } as const;
const BINDING = { '+': 1, '-': 1, difference: 1, '*': 2, '/': 2 } as const;
const TIGHT = 3;
/** A sum of more terms shows its ends only. */
const MOST_TERMS = 4;

interface Piece {
  text: string;
  binding: number;
}

/** Writes a term as people write arithmetic, with each number as `show` shows it, and says which numbers those are. */
export function termText(term: Term, show: Show): { text: string; shown: ShownNumbers } {
  const known = new Map<Derivation, ShownDigits>();
  const ofNode = (node: Derivation): ShownDigits => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const digits = show(node.value, node.kind === 'number' ? '1' : node.unit, node.kind !== 'calculation');
    known.set(node, digits);
    return digits;
  };
  const ofFactor = (factor: Term): ShownDigits => show(termValue(factor), '1', true);
  const shown: ShownNumbers = {
    ofNode: (node) => ofNode(node).rounded,
    ofFactor: (factor) => ofFactor(factor).rounded,
  };

  const within = (inner: Term, binding: number): string => {
    const piece = write(inner);
    return piece.binding < binding ? `(${piece.text})` : piece.text;
  };

  const groupText = ({ how, parts }: Extract<Term, { op: 'group' }>): Piece => {
    const of = (role: string): string[] =>
      parts.filter((part) => part.role === role).map((part) => within(part.term, BINDING['*']));
    if (how === 'apportion')
      return { text: [...of('total'), ...of('own')].join(' × '), binding: BINDING['*'] };
    const others = of('other');
    const some = others.length < MOST_TERMS ? others : [...others.slice(0, MOST_TERMS - 2), '…'];
    return { text: `rank(${[...of('own'), ...some].join('; ')})`, binding: TIGHT };
  };

  const write = (t: Term): Piece => {
    switch (t.op) {
      case 'node':
        return { text: ofNode(t.node).text, binding: TIGHT };
      case '+':
      case '-':
      case 'difference':
      case '*':
      case '/': {
        const [left, right] = t.op === '*' ? moneyFirst(t.left, t.right) : [t.left, t.right];
        const binding = BINDING[t.op];
        const rightBinding = t.op === '+' || t.op === '*' ? binding : binding + 1;
        return { text: `${within(left, binding)} ${SIGNS[t.op]} ${within(right, rightBinding)}`, binding };
      }
      case 'min':
      case 'max':
        return { text: `${t.op}(${write(t.left).text}; ${write(t.right).text})`, binding: TIGHT };
      case 'power':
        return { text: within(t.base, TIGHT) + superscript(termValue(t.exponent).toFixed()), binding: TIGHT };
      case 'root':
        return {
          text: `${superscript(termValue(t.exponent).toFixed())}√${within(t.base, TIGHT)}`,
          binding: TIGHT,
        };
      case 'fraction':
      case 'percent':
        return write(t.of);
      case 'sum':
        return {
          text: sumText(t.terms.map(({ term: one }) => within(one, BINDING['-'] + 1))),
          binding: BINDING['+'],
        };
      case 'group':
        return groupText(t);
      case 'growth': {
        const factors = t.factors.map(({ factor, count }) =>
          count === 1 ? ofFactor(factor).text : ofFactor(factor).text + superscript(count),
        );
        return { text: [ofNode(t.start).text, ...factors].join(' × '), binding: BINDING['*'] };
      }
    }
  };
  return { text: write(term).text, shown };
}

/** In a product the amount comes first and the share after it, as people say it. */
function moneyFirst(left: Term, right: Term): [Term, Term] {
  const share = left.op === 'fraction';
  const amount =
    right.op === 'growth' ||
    (right.op === 'node' && right.node.kind !== 'number' && isMoney(right.node.unit));
  return share && amount ? [right, left] : [left, right];
}

function isMoney(unit: Unit): boolean {
  return unitParts(unit).kind === 'money';
}

/** Whether a term is a sum that is shown without its middle. */
export function isAbridged(term: Term): boolean {
  if (term.op === 'group') return term.how === 'rank' && term.parts.length > MOST_TERMS;
  return term.op === 'sum' && term.terms.length > MOST_TERMS;
}

function sumText(terms: string[]): string {
  if (terms.length <= MOST_TERMS) return terms.join(' + ');
  return [...terms.slice(0, 2), '…', ...terms.slice(-1)].join(' + ');
}
