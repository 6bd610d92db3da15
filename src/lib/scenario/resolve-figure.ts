import type { Figures } from './figure-value.ts';
import type { Leaf } from './model.ts';

const leavesOf = new WeakMap<Figures, Map<string, Leaf>>();

/**
 * The leaf of a figure, with its rounding interval where both ends are known. A level asked as *at least*
 * is computed at its bound and brings the convention that says so.
 * Throws: for a figure that is unknown or has no value; the document's check refuses both before.
 */
export function resolveFigure(id: string, figures: Figures): Leaf {
  const leaves = leavesOf.get(figures) ?? new Map<string, Leaf>();
  leavesOf.set(figures, leaves);
  const known = leaves.get(id);
  if (known !== undefined) return known;
  const figure = figures.get(id);
  if (figure?.value == null)
    throw new Error(`scenario/resolve: figure ${id} has no value; check the document first`);
  const [low, high] = figure.interval ?? [null, null];
  const leaf: Leaf = {
    ref: `figure:${id}`,
    value: figure.value,
    ...(low !== null && high !== null && { low, high }),
    ...(figure.qualifier === 'at-least' && { conventions: ['at-least-at-bound'] }),
  };
  leaves.set(id, leaf);
  return leaf;
}
