import '../engine/catalogue/parts.ts';
import type { Fault } from '../scenario/fault.ts';
import type { Figures } from '../scenario/figure-value.ts';
import { readDraft } from '../scenario/read-document.ts';
import type { Origin, Shelf, ShelfEntry } from './shelf.ts';

/** What was read back from this device. */
export type StoredShelf =
  { ok: true; shelf: Shelf } | { ok: false; why: 'newer' | 'damaged'; faults: readonly Fault[] };

/** The format of the whole; each document in it has its own version. */
export const SHELF_FORMAT = 1;

/** Loaded on demand, and only where there is something stored: reading checks everything as it does with a file. */
export function readShelf(text: string, figures: Figures): StoredShelf {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { ok: false, why: 'damaged', faults: [] };
  }
  if (!isRecord(stored) || typeof stored.footing !== 'number')
    return { ok: false, why: 'damaged', faults: [] };
  if (stored.footing > SHELF_FORMAT) return { ok: false, why: 'newer', faults: [] };
  const entries: ShelfEntry[] = [];
  for (const [index, one] of (Array.isArray(stored.entries) ? stored.entries : []).entries()) {
    if (!isRecord(one)) return { ok: false, why: 'damaged', faults: [] };
    const document = readDraft(JSON.stringify(one.document ?? null), figures);
    if (!document.ok)
      return { ok: false, why: isNewer(document.faults) ? 'newer' : 'damaged', faults: document.faults };
    const before = one.original === undefined ? document : readDraft(JSON.stringify(one.original), figures);
    const original = before.ok ? before.document : document.document;
    const id = typeof one.id === 'string' && /^d\d{1,6}$/.test(one.id) ? one.id : `d${index + 1}`;
    entries.push({
      id,
      document: one.original === undefined ? original : document.document,
      original,
      origin: originOf(one.origin),
    });
  }
  const [first] = entries;
  if (first === undefined) return { ok: false, why: 'damaged', faults: [] };
  const current = entries.find(({ id }) => id === stored.current) ?? first;
  return { ok: true, shelf: { entries, current: current.id } };
}

function isNewer(faults: readonly Fault[]): boolean {
  return faults.some(({ code }) => code === 'version-newer');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function originOf(value: unknown): Origin {
  if (!isRecord(value)) return { kind: 'blank' };
  const text = (field: string) => (typeof value[field] === 'string' ? value[field].slice(0, 200) : '');
  if (value.kind === 'preset') return { kind: 'preset', id: text('id') };
  if (value.kind === 'file') return { kind: 'file', name: text('name') };
  if (value.kind === 'copy') return { kind: 'copy', of: text('of') };
  return value.kind === 'link' ? { kind: 'link' } : { kind: 'blank' };
}
