import { checkRelations } from './check-relations.ts';
import type { FootingDocument } from './document.ts';
import { isFieldFault, type Fault } from './fault.ts';
import type { Figures } from './figure-value.ts';
import { CURRENT_VERSION, migrate } from './migrate.ts';
import { readText } from './read-text.ts';
import { rebuildDocument } from './rebuild-document.ts';
import { checkSchema, jsonKindOf } from './schema-faults.ts';

export type ReadResult = { ok: true; document: FootingDocument } | { ok: false; faults: readonly Fault[] };

/** A draft read back from storage: faults of single fields come along and are shown there. */
export type DraftResult =
  { ok: true; document: FootingDocument; faults: readonly Fault[] } | { ok: false; faults: readonly Fault[] };

/** The fault of the version, if any: a newer one is told apart from one that never was. */
function checkVersion(value: unknown): Fault | undefined {
  const kind = jsonKindOf(value);
  if (kind !== 'object') return { code: 'not-an-object', path: '', found: kind };
  const { version } = value as { version?: unknown };
  if (version === undefined) return { code: 'version-missing', path: 'version' };
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version > 0;
  if (!isVersion) {
    const found =
      typeof version === 'string' || typeof version === 'number' ? String(version) : jsonKindOf(version);
    return { code: 'version-unknown', path: 'version', found };
  }
  if (version > CURRENT_VERSION)
    return { code: 'version-newer', path: 'version', version, known: CURRENT_VERSION };
  return undefined;
}

/** The same place may be at fault twice, once as text and once by the schema; the first is told. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  const forbidden = new Set(
    faults.filter((fault) => fault.code === 'forbidden-field').map((fault) => fault.path),
  );
  return faults.filter((fault) => fault.code === 'forbidden-field' || !forbidden.has(fault.path));
}

/** Places where relations cannot be judged, since the shape itself is wrong. */
function misshapenPlaces(faults: readonly Fault[]): string[] {
  const codes: Fault['code'][] = ['wrong-type', 'missing-field', 'not-one-of', 'number-not-text'];
  return faults.filter((fault) => codes.includes(fault.code)).map((fault) => fault.path);
}

/**
 * Reads what comes from outside, file, link or storage, in a fixed order: size, text, JSON, version, schema,
 * migration, schema again, relations; then the document is made anew from its known fields. All faults at once.
 */
function read(input: string | Uint8Array, figures: Figures): DraftResult {
  const text = readText(input);
  if (!text.ok) return text;
  const versionFault = checkVersion(text.value);
  if (versionFault !== undefined) return { ok: false, faults: [...text.faults, versionFault] };
  // With one version, the schema before and after migration is the same and runs once.
  const value = migrate(text.value, (text.value as { version: number }).version);
  const shape = checkSchema(value);
  const shapeFaults = withoutRepeats([...text.faults, ...shape.faults]);
  if (!shape.isComplete) return { ok: false, faults: shapeFaults };
  const document = value as FootingDocument;
  const faults = [...shapeFaults, ...checkRelations(document, figures, misshapenPlaces(shapeFaults))];
  if (faults.some((fault) => !isFieldFault(fault))) return { ok: false, faults };
  return { ok: true, document: rebuildDocument(document), faults };
}

/** Reads a file or the text of a link. Nothing of a document with a fault is used. */
export function readDocument(input: string | Uint8Array, figures: Figures): ReadResult {
  const result = read(input, figures);
  if (!result.ok) return result;
  return result.faults.length === 0
    ? { ok: true, document: result.document }
    : { ok: false, faults: result.faults };
}

/** Reads the page's own draft back: values that were being typed stay, with their faults. */
export function readDraft(input: string | Uint8Array, figures: Figures): DraftResult {
  return read(input, figures);
}
