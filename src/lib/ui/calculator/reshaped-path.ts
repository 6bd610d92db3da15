import type { PathDocument, PathShape } from '../../scenario/document.ts';

/** The path in another shape; what both shapes know is kept, the rest begins with plain values. */
export function reshapedPath(
  before: PathDocument,
  shape: PathShape,
  horizon: { from: number; to: number },
): PathDocument {
  const from = 'from' in before ? before.from : horizon.from;
  const to = 'to' in before ? before.to : Math.min(from + 5, horizon.to);
  if (shape === 'by-year')
    return { shape, shares: 'shares' in before ? before.shares : { [String(to)]: '2' } };
  if (shape === 'capped-growth')
    return 'limit' in before ? before : { shape, from, limit: '8', of: 'nominal' };
  return { shape, from, to };
}
