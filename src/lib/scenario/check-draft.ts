import { checkRelations } from './check-relations.ts';
import { checkValues } from './check-values.ts';
import type { FootingDocument } from './document.ts';
import type { Fault } from './fault.ts';
import type { Figures } from './figure-value.ts';

/**
 * Checks the page's draft: the shape is right because the page builds it, the values may be anything typed.
 * The same rules as for a file, without its schema, so that it costs nothing on the first load.
 */
export function checkDraft(draft: FootingDocument, figures: Figures): Fault[] {
  return [...checkValues(draft), ...checkRelations(draft, figures)];
}
