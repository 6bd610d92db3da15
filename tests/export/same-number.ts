import { derive } from '../../src/lib/engine/derive.ts';
import type { Derivation, Term } from '../../src/lib/engine/derivation.ts';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { parseCell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import type { Decimal } from '../../src/lib/quantity/decimal.ts';
import type { Leaf } from '../../src/lib/scenario/model.ts';

/** What a mark's number is in a calculation, and the largest number that it was added or subtracted from. */
export function tracedNumber(
  trace: string,
  calculation: Calculation,
  leaves: ReadonlyMap<string, Leaf>,
): { exact: Decimal; largest: number } | NoNumber {
  const cell = parseCell(trace);
  if (cell === undefined) {
    const leaf = leaves.get(trace);
    if (leaf === undefined) throw new Error(`${trace}: no such cell or input`);
    const exact = calculation.numberOf(leaf);
    return { exact, largest: exact.abs().toNumber() };
  }
  const exact = calculation.value(cell);
  if (exact instanceof NoNumber) return exact;
  const tree = derive(calculation, cell);
  return { exact, largest: tree instanceof NoNumber ? 0 : largestIn(tree) };
}

/** The largest operand of the last step. */
function largestIn(tree: Derivation): number {
  const own = Math.abs(Number(tree.value.toString()));
  return tree.kind === 'calculation' ? Math.max(own, ...operands(tree.term)) : own;
}

function operands(term: Term): number[] {
  switch (term.op) {
    case 'node':
      return [Math.abs(term.node.value.toNumber())];
    case '+':
    case '-':
    case 'difference':
      return [...operands(term.left), ...operands(term.right)];
    case 'fraction':
      return operands(term.of).map((one) => one / 100);
    case 'percent':
      return operands(term.of).map((one) => one * 100);
    default:
      return [term.value.abs().toNumber()];
  }
}
