import { Calculation } from '$lib/engine/calculation.ts';
import type { FootingDocument } from '$lib/scenario/document.ts';
import type { Figures } from '$lib/scenario/figure-value.ts';
import { resolve } from '$lib/scenario/resolve.ts';
import type { Editing } from '$lib/ui/editing.ts';

/** The results of a document that is not open, as far as its inputs can be used. */
export function calculationOf(
  document: FootingDocument,
  figures: Figures,
  { checkDraft, usable }: Editing,
): Calculation | undefined {
  const right = usable(document, checkDraft(document, figures));
  return right === undefined ? undefined : new Calculation(resolve(right, figures));
}
