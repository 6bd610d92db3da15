import type { FootingDocument } from '../scenario/document.ts';

/** Where a document came from, and so what a reset goes back to. */
export type Origin =
  | { kind: 'preset'; id: string }
  | { kind: 'file'; name: string }
  | { kind: 'link' }
  | { kind: 'copy'; of: string }
  | { kind: 'blank' };

/** A named document with what it was when it came. */
export interface ShelfEntry {
  readonly id: string;
  readonly document: FootingDocument;
  readonly original: FootingDocument;
  readonly origin: Origin;
}

/** All documents side by side, one of them open. */
export interface Shelf {
  readonly entries: readonly ShelfEntry[];
  readonly current: string;
}

/** A shelf with one document on it. */
export function beginShelf(document: FootingDocument, origin: Origin): Shelf {
  return { entries: [{ id: 'd1', document, original: document, origin }], current: 'd1' };
}

/** The open entry. Throws: a shelf is never empty; that would be a fault of the program. */
export function currentEntry(shelf: Shelf): ShelfEntry {
  const entry = shelf.entries.find(({ id }) => id === shelf.current) ?? shelf.entries[0];
  if (entry === undefined) throw new Error('ui/shelf: the shelf is empty');
  return entry;
}

/** True while nothing of the entry was changed since it came. */
export function isUntouched(entry: ShelfEntry): boolean {
  return entry.document === entry.original;
}

/** Puts another state of a document in its place. */
export function withDocument(shelf: Shelf, id: string, document: FootingDocument): Shelf {
  const entries = shelf.entries.map((entry) => (entry.id === id ? { ...entry, document } : entry));
  return { ...shelf, entries };
}

/** Opens a document beside the others; an untouched preset that is open makes room for it. */
export function openBeside(shelf: Shelf, document: FootingDocument, origin: Origin): Shelf {
  const leaving = currentEntry(shelf);
  const makesRoom = isUntouched(leaving) && leaving.origin.kind === 'preset';
  const rest = makesRoom ? shelf.entries.filter((entry) => entry !== leaving) : shelf.entries;
  const id = freshId(shelf);
  return { entries: [...rest, { id, document, original: document, origin }], current: id };
}

/** A copy of a document beside it, under another name. */
export function duplicate(shelf: Shelf, id: string, label: string): Shelf {
  const source = shelf.entries.find((entry) => entry.id === id);
  if (source === undefined) return shelf;
  const copy = { ...source.document, label };
  const fresh = freshId(shelf);
  const entry: ShelfEntry = {
    id: fresh,
    document: copy,
    original: copy,
    origin: { kind: 'copy', of: source.document.label ?? '' },
  };
  return { entries: [...shelf.entries, entry], current: fresh };
}

/** Takes a document off; the last one stays. */
export function takeOff(shelf: Shelf, id: string): Shelf {
  if (shelf.entries.length < 2) return shelf;
  const at = shelf.entries.findIndex((entry) => entry.id === id);
  const entries = shelf.entries.filter((entry) => entry.id !== id);
  const next = entries[Math.min(Math.max(at, 0), entries.length - 1)];
  return { entries, current: shelf.current === id && next ? next.id : shelf.current };
}

/** Opens a document that is on the shelf. */
export function switchTo(shelf: Shelf, id: string): Shelf {
  return id === shelf.current || !shelf.entries.some((entry) => entry.id === id)
    ? shelf
    : { ...shelf, current: id };
}

function freshId(shelf: Shelf): string {
  const numbers = shelf.entries.map(({ id }) => Number(/^d(\d+)$/.exec(id)?.[1] ?? 0));
  return `d${Math.max(0, ...numbers) + 1}`;
}
