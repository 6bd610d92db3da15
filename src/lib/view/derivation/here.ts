import { cellKey, type Cell } from '../../engine/cell.ts';
import type { CalculationNode } from '../../engine/derivation.ts';

/** Where in the tree a row is made: whose numbers these are, and the calculation that they belong to. */
export interface Here {
  scenario: string;
  /** Two scenarios meet here, so each row names its own. */
  pair: boolean;
  /** Address of the calculation around. */
  trace: string;
}

/**
 * The address of a calculation. A cell of an economy is reached through the scenario in which it stands,
 * so that the address can be opened again.
 */
export function addressOf({ cell }: CalculationNode, scenario: string): string {
  const own: Cell = isOfEconomy(cell) ? { ...cell, scenario } : cell;
  return cellKey(own);
}

function isOfEconomy(cell: Cell): boolean {
  return cell.scenario.startsWith('economy:');
}

/** The place inside a calculation. */
export function inside(node: CalculationNode, around?: Here): Here {
  const ofEconomy = isOfEconomy(node.cell);
  const own = node.through ?? node.cell.scenario;
  const scenario = ofEconomy ? (around?.scenario ?? own) : own;
  return { scenario, pair: node.cell.lower !== undefined, trace: addressOf(node, scenario) };
}
