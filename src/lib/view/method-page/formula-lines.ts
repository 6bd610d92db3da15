import type { MathTree } from '../math-tree.ts';
import { mathWidth } from './math-width.ts';

/** One way in which a formula is computed, and when it is computed so. */
export interface FormulaLine {
  /** Conditions from the outermost to the innermost; none where there is one way only. */
  when: readonly string[];
  body: MathTree;
  layout: Layout;
}

/**
 * `short`: fits everywhere; `beside` its conditions, `below` them where a page is wide enough, else as text; `text`:
 * no page is wide enough.
 */
export type Layout = 'short' | 'beside' | 'below' | 'text';

/** In pixels, as estimated; the estimate is on the generous side. */
const WIDEST: readonly (readonly [Layout, number])[] = [
  ['short', 240],
  ['beside', 470],
  ['below', 900],
];

/** Takes a formula in notation apart: its name, and a line for each of its cases instead of braces within braces. */
export function formulaLines(tree: MathTree): { name: MathTree; lines: readonly FormulaLine[] } {
  const [name, , body] = 'children' in tree ? tree.children : [];
  if (name === undefined || body === undefined) throw new Error('method: a formula is a name, = and a body');
  return { name, lines: linesOf(body, []) };
}

function linesOf(body: MathTree, when: readonly string[]): readonly FormulaLine[] {
  const rows = caseRows(body);
  if (rows === undefined) return [{ when, body, layout: layoutOf(body) }];
  return rows.flatMap((row) => {
    const [inner, condition] = 'children' in row ? row.children.map(onlyChild) : [];
    if (inner === undefined || condition === undefined || !('text' in condition)) return [];
    return linesOf(inner, [...when, condition.text]);
  });
}

function layoutOf(body: MathTree): Layout {
  const width = mathWidth(body);
  return WIDEST.find(([, widest]) => width <= widest)?.[0] ?? 'text';
}

/** The lines behind a brace; undefined where the tree is no choice of cases. */
function caseRows(tree: MathTree): readonly MathTree[] | undefined {
  if (!('children' in tree) || tree.tag !== 'mrow') return undefined;
  const [brace, table] = tree.children;
  if (brace === undefined || !('text' in brace) || brace.fence !== true) return undefined;
  return table !== undefined && 'children' in table && table.tag === 'mtable' ? table.children : undefined;
}

function onlyChild(tree: MathTree): MathTree | undefined {
  return 'children' in tree ? tree.children[0] : undefined;
}
