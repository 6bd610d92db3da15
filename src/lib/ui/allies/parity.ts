import { Calculation } from '../../engine/calculation.ts';
import { atParity } from '../../scenario/at-parity.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { Figures } from '../../scenario/figure-value.ts';
import { resolve } from '../../scenario/resolve.ts';

/** Stands in the traces of numbers at purchasing power, where another kept scenario would have its id. */
export const AT_PARITY = 'at-parity';

export interface Parity {
  document: FootingDocument;
  calculation: Calculation;
}

const known = new WeakMap<FootingDocument, Parity>();
let latest: Calculation | undefined;

/** The results of a document at purchasing power; undefined where its inputs do not allow for it. */
export function parityOf(document: FootingDocument, figures: Figures): Parity | undefined {
  const found = known.get(document);
  if (found !== undefined) return found;
  const at = atParity(document);
  if (at === undefined) return undefined;
  const model = resolve(at, figures);
  latest = latest?.next(model) ?? new Calculation(model);
  const parity = { document: at, calculation: latest };
  known.set(document, parity);
  return parity;
}
