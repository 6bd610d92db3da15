import type { Fault } from './fault.ts';
import { scanJson } from './scan-json.ts';

/** Files above 1 MB are not opened. */
export const LARGEST_FILE = 1_000_000;

/** Faults after which nothing more can be said about the text. */
const STOPS: readonly Fault['code'][] = ['not-json', 'too-deep', 'too-many'];

export type ParsedText =
  { ok: true; value: unknown; faults: readonly Fault[] } | { ok: false; faults: readonly Fault[] };

function refuse(facts: Fault): ParsedText {
  return { ok: false, faults: [facts] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes or text as a JSON value, by the order of refusals: size, UTF-8 (with or without its mark), JSON, depth.
 * Fields given twice and forbidden names are faults that come along, so that all faults can be told at once.
 */
export function readText(input: string | Uint8Array): ParsedText {
  const size = typeof input === 'string' ? Math.max(input.length, sizeOf(input)) : input.byteLength;
  if (size > LARGEST_FILE) return refuse({ code: 'too-large', path: '', size, limit: LARGEST_FILE });
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decode(input);
  if (text === undefined) return refuse({ code: 'not-utf8', path: '' });
  const faults = scanJson(text);
  if (faults.some((fault) => STOPS.includes(fault.code))) return { ok: false, faults };
  return { ok: true, value: JSON.parse(text) as unknown, faults };
}

/** Bytes of a text in UTF-8; a text that is too long by its characters is not measured further. */
function sizeOf(text: string): number {
  return text.length > LARGEST_FILE ? text.length : new TextEncoder().encode(text).byteLength;
}
