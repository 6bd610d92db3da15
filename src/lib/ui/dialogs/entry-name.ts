import type { PageWords } from '../page-words.ts';
import type { ShelfEntry } from '../shelf.ts';

/** What a document is called: by its reader, else by its preset or its file. */
export function entryName({ document, origin }: ShelfEntry, data: PageWords): string {
  if (document.label !== undefined && document.label.trim() !== '') return document.label;
  if (origin.kind === 'preset') return data.presets.find(({ id }) => id === origin.id)?.label ?? origin.id;
  if (origin.kind === 'file') return origin.name;
  return data.core.work.shelfUnnamed;
}
