import type { Derivation, Term } from '../engine/derivation.ts';
import { plain } from '../quantity/decimal.ts';
import { addressOf, inside, type Here } from './derivation/here.ts';

/** A derivation as data for another program: exact decimal strings, addresses and operations, no words. */
export type DerivationJson =
  | {
      kind: 'given';
      ref: string;
      input: string;
      year: number | null;
      value: string;
      unit: string;
      source?: string;
      date?: string;
    }
  | { kind: 'number'; value: string }
  | {
      kind: 'calculation';
      cell: string;
      formula: string;
      value: string;
      unit: string;
      conventions: readonly string[];
      from?: TermJson;
      above?: true;
    };

export type TermJson = DerivationJson | { op: string; value: string; operands: TermJson[] };

/** Writes a derivation as JSON data; a calculation that was written already is referred to, not repeated. */
export function derivationJson(derivation: Derivation, scenario: string): DerivationJson {
  const written = new Set<string>();

  const ofNode = (node: Derivation, here: Here): DerivationJson => {
    if (node.kind === 'number') return { kind: 'number', value: plain(node.value) };
    if (node.kind === 'leaf') {
      const { leaf, input, year, unit } = node;
      const { source, date } = leaf;
      return {
        kind: 'given',
        ref: leaf.ref,
        input,
        year,
        value: plain(node.value),
        unit,
        ...(source !== undefined && { source }),
        ...(date !== undefined && { date }),
      };
    }
    const cell = addressOf(node, here.scenario);
    const { unit, conventions } = node;
    const head = {
      kind: 'calculation',
      cell,
      formula: node.cell.formula,
      value: plain(node.value),
      unit,
      conventions,
    } as const;
    const name = `${cell}=${head.value}`;
    if (written.has(name)) return { ...head, above: true };
    written.add(name);
    return { ...head, from: ofTerm(node.term, inside(node, here)) };
  };

  const ofTerm = (term: Term, here: Here): TermJson => {
    if (term.op === 'node') return ofNode(term.node, here);
    const operands = operandsOf(term, here);
    return { op: term.op, value: plain(term.value), operands };
  };

  const operandsOf = (term: Exclude<Term, { op: 'node' }>, here: Here): TermJson[] => {
    switch (term.op) {
      case 'power':
      case 'root':
        return [ofTerm(term.base, here), ofTerm(term.exponent, here)];
      case 'fraction':
      case 'percent':
        return [ofTerm(term.of, here)];
      case 'sum':
        return term.terms.map(({ term: one }) => ofTerm(one, here));
      case 'group':
        return term.parts.map((part) => ofTerm(part.term, here));
      case 'growth':
        return [
          ofNode(term.start, here),
          ...term.factors.map(({ factor, count }): TermJson => ({
            op: 'power',
            value: plain(factorValue(factor).pow(count)),
            operands: [ofTerm(factor, here), { kind: 'number', value: String(count) }],
          })),
        ];
      default:
        return [ofTerm(term.left, here), ofTerm(term.right, here)];
    }
  };

  return ofNode(derivation, { scenario, pair: false, trace: '' });
}

const factorValue = (term: Term): Derivation['value'] => (term.op === 'node' ? term.node.value : term.value);
