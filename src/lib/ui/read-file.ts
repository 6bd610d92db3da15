// What comes from outside may hold a split demand: no preset does.
import '../engine/catalogue/parts.ts';
import type { Figures } from '../scenario/figure-value.ts';
import { readDocument, type ReadResult } from '../scenario/read-document.ts';
import { LARGEST_FILE } from '../scenario/read-text.ts';

/** Reads a scenario file; one that is too large is refused before it is read. */
export async function readFile(file: File, figures: Figures): Promise<ReadResult> {
  if (file.size > LARGEST_FILE)
    return { ok: false, faults: [{ code: 'too-large', path: '', size: file.size, limit: LARGEST_FILE }] };
  return readDocument(new Uint8Array(await file.arrayBuffer()), figures);
}
