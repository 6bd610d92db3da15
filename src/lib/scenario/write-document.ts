import type { FootingDocument } from './document.ts';
import { rebuildDocument } from './rebuild-document.ts';

/** The document as the text of a file: fields in a fixed order, two spaces, a line end at the end. */
export function writeDocument(document: FootingDocument): string {
  return `${JSON.stringify(rebuildDocument(document), null, 2)}\n`;
}
