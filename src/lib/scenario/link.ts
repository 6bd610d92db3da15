import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import type { FootingDocument } from './document.ts';
import type { Fault, FaultFacts } from './fault.ts';
import type { Figures } from './figure-value.ts';
import { readDocument, type ReadResult } from './read-document.ts';
import { LARGEST_FILE } from './read-text.ts';
import { rebuildDocument } from './rebuild-document.ts';

/**
 * A scenario in the fragment of an address, which browsers send to no server:
 * `#s=1.` and the document as JSON, raw deflate, base64url.
 */

/** Version of the link's own wrapping; the document inside carries its own version. */
const LINK_VERSION = 1;
/** Characters of a fragment: longer ones are cut by mail programs and chats. */
export const LONGEST_FRAGMENT = 16_000;
const MOST_EXPANSION = 20;
/** Short links may expand more than 20 times: repeated sources compress that well, and 64 kB harm nobody. */
const ALWAYS_ALLOWED = 64_000;

export type LinkResult = { ok: true; fragment: string } | { ok: false; fault: Fault };

function expansionLimit(compressed: number): number {
  return Math.min(LARGEST_FILE, Math.max(ALWAYS_ALLOWED, compressed * MOST_EXPANSION));
}

const faultOf = (facts: FaultFacts): Fault => ({ ...facts, path: '' });

/** True when an address's fragment means to be a scenario of this app, readable or not. */
export function isLinkFragment(fragment: string): boolean {
  return /^#?s=/.test(fragment);
}

/** Writes the document as a fragment, or says that it is too large for a link and should go as a file. */
export async function encodeLink(document: FootingDocument): Promise<LinkResult> {
  const bytes = new TextEncoder().encode(JSON.stringify(rebuildDocument(document)));
  const compressed = await deflate(bytes);
  const fragment = `#s=${LINK_VERSION}.${toBase64Url(compressed)}`;
  const isTooLong =
    fragment.length > LONGEST_FRAGMENT || bytes.byteLength > expansionLimit(compressed.byteLength);
  if (!isTooLong) return { ok: true, fragment };
  return {
    ok: false,
    fault: faultOf({ code: 'link-too-long', length: fragment.length, limit: LONGEST_FRAGMENT }),
  };
}

/** Reads a fragment, with or without its `#`; by the same rules as a file once it is expanded. */
export async function decodeLink(fragment: string, figures: Figures): Promise<ReadResult> {
  const refuse = (facts: FaultFacts): ReadResult => ({ ok: false, faults: [faultOf(facts)] });
  if (fragment.length > LONGEST_FRAGMENT) {
    return refuse({ code: 'link-too-long', length: fragment.length, limit: LONGEST_FRAGMENT });
  }
  const [, version, payload = ''] = /^#?s=(\d{1,6})\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined)
    return refuse({ code: isLinkFragment(fragment) ? 'link-damaged' : 'link-not-ours' });
  if (Number(version) > LINK_VERSION) return refuse({ code: 'link-newer', version, known: LINK_VERSION });
  const compressed = Number(version) === LINK_VERSION ? fromBase64Url(payload) : undefined;
  if (compressed === undefined || compressed.byteLength === 0) return refuse({ code: 'link-damaged' });
  const limit = expansionLimit(compressed.byteLength);
  const bytes = await inflate(compressed, limit);
  if (bytes === 'too-large') return refuse({ code: 'link-expands', limit });
  if (bytes === 'damaged') return refuse({ code: 'link-damaged' });
  return readDocument(bytes, figures);
}
