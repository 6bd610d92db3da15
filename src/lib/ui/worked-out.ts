import { Calculation } from '../engine/calculation.ts';
import type { FootingDocument } from '../scenario/document.ts';
import type { Figures } from '../scenario/figure-value.ts';
import { resolve } from '../scenario/resolve.ts';
import type { Editing } from './editing.ts';

/** A document that is not open, without its faulty parts, and its results; undefined where nothing of it can be used. */
export function workedOut(
  document: FootingDocument,
  figures: Figures,
  { checkDraft, usable }: Editing,
): { document: FootingDocument; calculation: Calculation } | undefined {
  const right = usable(document, checkDraft(document, figures));
  return right && { document: right, calculation: new Calculation(resolve(right, figures)) };
}
