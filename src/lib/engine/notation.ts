import type {
  AmountSet,
  Expression,
  InputId,
  MemberExpression,
  Operator,
  Refusal,
  Selector,
  Whose,
  YearEnd,
  YearRule,
} from './expression.ts';
import { partsOfMember } from './member-operators.ts';

/**
 * A declaration as mathematical notation: a small tree after MathML, with operands and cases by their ids.
 * The view puts the words of a language to it.
 */
export type Notation =
  | { tag: 'mn' | 'mo'; text: string }
  | { tag: 'mrow' | 'mfrac' | 'msup' | 'mroot'; children: Notation[] }
  | { tag: 'operand'; of: 'formula'; id: string; year: YearRule; whose?: Whose }
  | { tag: 'operand'; of: 'input'; id: InputId; year: YearRule }
  /** A count of years. */
  | { tag: 'span'; from: YearEnd; to: YearEnd }
  /** The running sum from the first year of the horizon. */
  | { tag: 'sum'; of: Notation }
  /** The sum of the given amounts of a set. */
  | { tag: 'sum-of'; set: AmountSet; input: InputId }
  | { tag: 'cases'; by: Selector; rows: { name: string; body: Notation }[] }
  | { tag: 'given-else'; input: InputId; otherwise: Notation }
  | { tag: 'refusal'; why: Refusal }
  /** An operation over the members of an alliance. */
  | { tag: 'member'; op: MemberExpression['op']; of: Notation[] };

const operator = (text: string): Notation => ({ tag: 'mo', text });
const row = (...children: Notation[]): Notation => ({ tag: 'mrow', children });
const bracketed = (inner: Notation): Notation => row(operator('('), inner, operator(')'));

const SUMS: readonly Operator[] = [
  ...(['+', '-', 'difference', 'running-sum', 'sum-of'] as const),
  ...(['total', 'up-to-own', 'over-years'] as const),
];

/** How tightly an expression holds together: sums loosest, then products, then everything that brackets itself. */
function bindingOf(e: Expression): number {
  if (e.op === 'fraction' || e.op === 'percent') return bindingOf(e.of);
  if (SUMS.includes(e.op)) return 1;
  if (e.op === '*') return 2;
  return e.op === '/' || e.op === 'power' || e.op === 'root' ? 3 : 4;
}

function within(e: Expression, binding: number): Notation {
  const inner = notationOf(e);
  return bindingOf(e) < binding ? bracketed(inner) : inner;
}

/**
 * Writes an expression in notation.
 * Shape: a percentage is its own factor (3.5% is 0.035), so that `fraction` and `percent` leave no mark.
 */
export function notationOf(e: Expression): Notation {
  switch (e.op) {
    case 'number':
      return { tag: 'mn', text: e.value };
    case 'formula':
      return {
        tag: 'operand',
        of: 'formula',
        id: e.id,
        year: e.year,
        ...(e.whose !== undefined && { whose: e.whose }),
      };
    case 'input':
      return { tag: 'operand', of: 'input', id: e.id, year: e.year };
    case 'years':
      return { tag: 'span', from: e.from, to: e.to };
    case '+':
      return row(within(e.left, 1), operator('+'), within(e.right, 1));
    case '-':
    case 'difference':
      return row(within(e.left, 1), operator('−'), within(e.right, 2));
    case '*':
      return row(within(e.left, 2), operator('×'), within(e.right, 2));
    case '/':
      return { tag: 'mfrac', children: [notationOf(e.left), notationOf(e.right)] };
    case 'min':
    case 'max':
      return row(operator(e.op), bracketed(row(notationOf(e.left), operator(';'), notationOf(e.right))));
    case 'fraction':
    case 'percent':
      return notationOf(e.of);
    case 'power':
      return { tag: 'msup', children: [within(e.base, 4), notationOf(e.exponent)] };
    case 'root':
      return { tag: 'mroot', children: [notationOf(e.base), notationOf(e.degree)] };
    case 'running-sum':
      return { tag: 'sum', of: within(e.of, 2) };
    case 'sum-of':
      return { tag: 'sum-of', set: e.set, input: e.input };
    case 'given-else':
      return { tag: 'given-else', input: e.input, otherwise: notationOf(e.otherwise) };
    case 'choose':
      return {
        tag: 'cases',
        by: e.by,
        rows: Object.entries(e.cases).map(([name, body]) => ({ name, body: notationOf(body) })),
      };
    case 'refuse':
      return { tag: 'refusal', why: e.why };
    default:
      return { tag: 'member', op: e.op, of: partsOfMember(e).map(notationOf) };
  }
}
