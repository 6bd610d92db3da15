import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derivation, Term } from '../../src/lib/engine/derivation.ts';
import { valueOfTerm } from '../../src/lib/engine/derive.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { replay } from '../../src/lib/engine/replay.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { cellKey, parseCell } from '../../src/lib/engine/cell.ts';
import { derive } from '../../src/lib/engine/derive.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import type { Decimal } from '../../src/lib/quantity/decimal.ts';
import { calculate, everyNumber } from './every-cell.ts';
import { documents } from './random-document.ts';
import { patience } from './patience.ts';

/** Everything inside a derivation: the nodes and, in each calculation, its operations. */
function* inside(node: Derivation): Generator<Derivation | Term> {
  yield node;
  if (node.kind === 'calculation') yield* operations(node.term);
}

function* operations(term: Term): Generator<Derivation | Term> {
  yield term;
  switch (term.op) {
    case 'node':
      yield* inside(term.node);
      return;
    case 'sum':
      for (const one of term.terms) yield* operations(one.term);
      return;
    case 'group':
      for (const one of term.parts) yield* operations(one.term);
      return;
    case 'growth':
      yield* inside(term.start);
      for (const one of term.factors) yield* operations(one.factor);
      return;
    case 'fraction':
    case 'percent':
      yield* operations(term.of);
      return;
    case 'power':
    case 'root':
      yield* operations(term.base);
      yield* operations(term.exponent);
      return;
    default:
      yield* operations(term.left);
      yield* operations(term.right);
  }
}

const isTerm = (one: Derivation | Term): one is Term => 'op' in one;

/** The largest number in a derivation: dust is measured against it. */
function largest(root: Derivation): Decimal {
  return [...inside(root)]
    .map((one) => (isTerm(one) ? valueOfTerm(one) : one.value).abs())
    .reduce((a, b) => (a.gte(b) ? a : b));
}

function agrees(a: Decimal, b: Decimal, scale: Decimal): boolean {
  return agree(a, b) || a.minus(b).abs().lte(scale.times('1e-34'));
}

/** Four random cells that hold a number, with their derivations. */
function opened(document: FootingDocument, picks: readonly number[]) {
  const calculation = calculate(document);
  const cells = everyNumber(calculation);
  const chosen = picks.flatMap((pick) => cells[pick % cells.length] ?? []);
  const trees = chosen.flatMap((cell) => {
    const tree = derive(calculation, cell);
    if (tree instanceof NoNumber || tree.kind !== 'calculation') throw new Error(`${cellKey(cell)}: no tree`);
    return { cell: cellKey(cell), tree, provenance: cell };
  });
  return { calculation, trees };
}

const picks = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });

describe('derivations', patience, () => {
  it('replayed from their leaves give the value back', () => {
    fc.assert(
      fc.property(documents(), picks, (document, which) => {
        for (const { cell, tree } of opened(document, which).trees)
          expect(agrees(replay(tree), tree.value, largest(tree)), cell).toBe(true);
      }),
    );
  });

  it('every step inside holds the value of its own operation', () => {
    fc.assert(
      fc.property(documents(), picks, (document, which) => {
        for (const { cell, tree } of opened(document, which).trees) {
          const scale = largest(tree);
          for (const one of inside(tree)) {
            const [value, again] = isTerm(one)
              ? [valueOfTerm(one), replay({ ...tree, term: one })]
              : [one.value, replay(one)];
            expect(agrees(value, again, scale), `${cell}: ${value.toString()}`).toBe(true);
          }
        }
      }),
    );
  });

  it('name, at each step, the cell that holds its value', () => {
    fc.assert(
      fc.property(documents(), picks, (document, which) => {
        const { calculation, trees } = opened(document, which);
        for (const { cell, tree } of trees) {
          for (const one of inside(tree)) {
            if (isTerm(one) || one.kind !== 'calculation') continue;
            // A step of an economy is read through any scenario of it.
            const code = /^economy:(.+)$/.exec(one.cell.scenario)?.[1];
            const through = calculation.model.scenarios.find(({ economy }) => economy === code)?.id;
            if (code !== undefined && through === undefined) continue;
            const step = { ...one.cell, scenario: through ?? one.cell.scenario };
            expect(parseCell(cellKey(step))).toEqual(step);
            const value = calculation.value(step);
            expect(value instanceof NoNumber || value.eq(one.value), `${cell}: ${cellKey(step)}`).toBe(true);
          }
        }
      }),
    );
  });

  it('rest on the same leaves and conventions as the provenance of the cell', () => {
    fc.assert(
      fc.property(documents(), picks, (document, which) => {
        const { calculation, trees } = opened(document, which);
        for (const { cell, tree, provenance } of trees) {
          const leaves = new Set<unknown>();
          const conventions = new Set<string>();
          for (const one of inside(tree)) {
            if (isTerm(one)) continue;
            if (one.kind === 'leaf') leaves.add(one.leaf);
            if (one.kind === 'leaf' && one.leaf.ref.startsWith('convention:'))
              conventions.add(one.leaf.ref.slice('convention:'.length));
            if (one.kind === 'calculation') one.conventions.forEach((id) => conventions.add(id));
          }
          expect(leaves, cell).toEqual(new Set(calculation.leaves(provenance)));
          expect([...conventions].sort(), cell).toEqual([...calculation.conventions(provenance)].sort());
        }
      }),
    );
  });
});
