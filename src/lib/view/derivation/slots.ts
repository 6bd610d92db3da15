import type { Term } from '../../engine/derivation.ts';

export type RowSign = '' | '+' | '−' | '×' | '÷' | 'min' | 'max';

/** One operand of a step, with the operation that joins it to those before it. */
export interface Slot {
  sign: RowSign;
  term: Term;
  /** A factor that applies so many years running. */
  repeated?: { count: number; fromYear: number };
}

/** What kind of step it is: a sum wants equal places, a product equal significant digits. */
export interface Step {
  kind: 'sum' | 'product' | 'least' | 'alone';
  slots: Slot[];
}

/** Takes the wrapper of a percentage off: it changes how a number is shown, not what it is made of. */
function unwrapped(term: Term): Term {
  return term.op === 'percent' || term.op === 'fraction' ? unwrapped(term.of) : term;
}

function chain(term: Term, signs: Readonly<Partial<Record<Term['op'], RowSign>>>, first: RowSign): Slot[] {
  const sign = signs[term.op];
  if (sign !== undefined && 'left' in term) {
    return [...chain(term.left, signs, first), { sign, term: term.right }];
  }
  if (term.op === 'growth' && '*' in signs) return growthSlots(term, first);
  return [{ sign: first, term }];
}

function growthSlots(term: Extract<Term, { op: 'growth' }>, first: RowSign): Slot[] {
  return [
    { sign: first, term: { op: 'node', node: term.start } },
    ...term.factors.map(({ factor, count, fromYear }): Slot => ({
      sign: '×',
      term: factor,
      repeated: { count, fromYear },
    })),
  ];
}

/** The operands of a step in the order in which a reader adds or multiplies them. */
export function stepOf(whole: Term): Step {
  const term = unwrapped(whole);
  switch (term.op) {
    case '+':
    case '-':
    case 'difference':
      return { kind: 'sum', slots: chain(term, { '+': '+', '-': '−', difference: '−' }, '') };
    case '*':
    case '/':
    case 'growth':
      return { kind: 'product', slots: chain(term, { '*': '×', '/': '÷' }, '') };
    case 'sum':
      return {
        kind: 'sum',
        slots: term.terms.map(({ term: one }, index): Slot => ({ sign: index === 0 ? '' : '+', term: one })),
      };
    case 'min':
    case 'max':
      return {
        kind: 'least',
        slots: [
          { sign: '', term: term.left },
          { sign: term.op, term: term.right },
        ],
      };
    case 'group': {
      const sign = (role: string): RowSign => (term.how === 'apportion' && role === 'own' ? '×' : '');
      return { kind: 'alone', slots: term.parts.map((part) => ({ sign: sign(part.role), term: part.term })) };
    }
    default:
      return { kind: 'alone', slots: [{ sign: '', term }] };
  }
}
