import { sha256 } from '../evidence/sha256.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate, type InflateFlaw } from './deflate.ts';
import type { FootingDocument } from './document.ts';
import type { Fault, FaultFacts } from './fault.ts';
import type { Figures } from './figure-value.ts';
import { readHeadlines, writeHeadlines, type HeadlineRecord } from './headline-record.ts';
import { readDocument, type ReadResult } from './read-document.ts';
import { LARGEST_FILE, readText } from './read-text.ts';
import { rebuildDocument } from './rebuild-document.ts';

/**
 * A scenario in the fragment of an address, which browsers send to no server, its parts as JSON, raw deflate,
 * base64url: `#s=1.` and the document, or `#s=2.`, the headline results, a point and the document. The document stands
 * last, so that a link that was cut is known as such, and apart, so that it opens whatever became of the headlines.
 */

/** Version of the link's own wrapping; the document inside carries its own version. */
const LINK_VERSION = 2;
/** Characters of a fragment: longer ones are cut by mail programs and chats. */
export const LONGEST_FRAGMENT = 16_000;
const MOST_EXPANSION = 20;
/** Short links may expand more than 20 times: repeated sources compress that well, and 64 kB harm nobody. */
const ALWAYS_ALLOWED = 64_000;

export type LinkResult =
  /** `hasHeadlines` is false where they were not given, or would have made the link too long. */
  { ok: true; fragment: string; hasHeadlines: boolean } | { ok: false; fault: Fault };

/** What a link says of the numbers of its scenario; undefined of a link that was made without. */
export type LinkHeadlines =
  | 'damaged'
  | {
      record: HeadlineRecord;
      /** Whether the document is the one that the numbers were computed from. */
      sameInputs: boolean;
    };

export type LinkReadResult =
  { ok: true; document: FootingDocument; headlines?: LinkHeadlines } | Extract<ReadResult, { ok: false }>;

function expansionLimit(compressed: number): number {
  return Math.min(LARGEST_FILE, Math.max(ALWAYS_ALLOWED, compressed * MOST_EXPANSION));
}

const faultOf = (facts: FaultFacts): Fault => ({ ...facts, path: '' });

/** True when an address's fragment means to be a scenario of this app, readable or not. */
export function isLinkFragment(fragment: string): boolean {
  return /^#?s=/.test(fragment);
}

/**
 * Writes the document as a fragment, or says that it is too large for a link and should go as a file. Headline results
 * go along as long as there is room for them.
 */
export async function encodeLink(document: FootingDocument, headlines?: HeadlineRecord): Promise<LinkResult> {
  const text = JSON.stringify(rebuildDocument(document));
  const packed = await pack(text);
  const head = headlines && (await packHeadlines(headlines, text));
  const whole = `#s=2.${head ?? ''}.${packed.payload}`;
  if (packed.fits && head !== undefined && whole.length <= LONGEST_FRAGMENT)
    return { ok: true, fragment: whole, hasHeadlines: true };
  const fragment = `#s=1.${packed.payload}`;
  if (packed.fits && fragment.length <= LONGEST_FRAGMENT) return { ok: true, fragment, hasHeadlines: false };
  return {
    ok: false,
    fault: faultOf({ code: 'link-too-long', length: fragment.length, limit: LONGEST_FRAGMENT }),
  };
}

async function pack(text: string): Promise<{ payload: string; fits: boolean }> {
  const bytes = new TextEncoder().encode(text);
  const compressed = await deflate(bytes);
  return {
    payload: toBase64Url(compressed),
    fits: bytes.byteLength <= expansionLimit(compressed.byteLength),
  };
}

/** The headlines as a part of a link; undefined where they could not be read again. */
async function packHeadlines(headlines: HeadlineRecord, document: string): Promise<string | undefined> {
  const text = writeHeadlines(headlines, await inputsChecksum(document));
  const { payload, fits } = await pack(text);
  return fits && readHeadlines(JSON.parse(text)) !== undefined ? payload : undefined;
}

/** Tells a scenario that was changed inside its link: over the text, which nothing else writes anew. */
async function inputsChecksum(document: string | Uint8Array): Promise<string> {
  const text = typeof document === 'string' ? document : new TextDecoder().decode(document);
  return (await sha256(text)).slice(0, 16);
}

/** Reads a fragment, with or without its `#`; by the same rules as a file once it is expanded. */
export async function decodeLink(fragment: string, figures: Figures): Promise<LinkReadResult> {
  const refuse = (facts: FaultFacts): LinkReadResult => ({ ok: false, faults: [faultOf(facts)] });
  if (fragment.length > LONGEST_FRAGMENT) {
    return refuse({ code: 'link-too-long', length: fragment.length, limit: LONGEST_FRAGMENT });
  }
  const [, version, rest = ''] = /^#?s=(\d{1,6})\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined)
    return refuse({ code: isLinkFragment(fragment) ? 'link-damaged' : 'link-not-ours' });
  if (Number(version) > LINK_VERSION) return refuse({ code: 'link-newer', version, known: LINK_VERSION });
  const parts = rest.split('.').map(fromBase64Url);
  const document = parts.at(-1);
  if (parts.length !== Number(version) || document === undefined || parts.includes(undefined))
    return refuse({ code: 'link-damaged' });
  const bytes = document.byteLength === 0 ? 'damaged' : await expand(document);
  if (bytes === 'too-large')
    return refuse({ code: 'link-expands', limit: expansionLimit(document.byteLength) });
  if (bytes === 'damaged') return refuse({ code: 'link-damaged' });
  const read = readDocument(bytes, figures);
  const [head] = parts;
  if (!read.ok || head === undefined || head === document) return read;
  return { ...read, headlines: await unpackHeadlines(head, bytes) };
}

async function unpackHeadlines(part: Uint8Array<ArrayBuffer>, document: Uint8Array): Promise<LinkHeadlines> {
  const bytes = await expand(part);
  const text = typeof bytes === 'string' ? undefined : readText(bytes);
  if (text?.ok !== true || text.faults.length > 0) return 'damaged';
  const read = readHeadlines(text.value);
  if (read === undefined) return 'damaged';
  // On a page without https the platform keeps its digest back: then the scenario is taken as it is.
  const inputs = await inputsChecksum(document).catch(() => read.inputs);
  return { record: read.record, sameInputs: inputs === read.inputs };
}

async function expand(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | InflateFlaw> {
  return inflate(compressed, expansionLimit(compressed.byteLength));
}
