import type { FoundDocument } from '../view/verify/found.ts';
import { Refused, type BriefingRefusal } from '../view/verify/briefing-refusal.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { isWorkbook, readWorkbook } from './read-workbook.ts';
import { unzipParts } from './unzip-parts.ts';

/** Bytes of the largest file that is opened. */
const LARGEST = 25_000_000;
/** The briefing in a data package. */
const PACKED = 'briefing.md';
/** Paragraphs and cells of the longest document. */
const MOST_UNITS = 200_000;

export type ReadBriefing = { ok: true; document: FoundDocument } | { ok: false; refusal: BriefingRefusal };

/**
 * Reads a briefing that came back, by what it is and not by its name: a Word document, an HTML page, Markdown.
 * Nothing in it is run and nothing outside it is asked for; what cannot be read is refused with its reason.
 */
export async function readBriefing(bytes: Uint8Array): Promise<ReadBriefing> {
  try {
    const document = await read(bytes);
    if (document.units.length > MOST_UNITS) throw new Refused({ code: 'too-many', limit: MOST_UNITS });
    return { ok: true, document };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function read(bytes: Uint8Array): Promise<FoundDocument> {
  if (bytes.byteLength === 0) throw new Refused({ code: 'empty' });
  if (bytes.byteLength > LARGEST)
    throw new Refused({ code: 'too-large', size: bytes.byteLength, limit: LARGEST });
  const starts = (...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  // A password makes an Office document a container of the old kind.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refused({ code: 'encrypted' });
  if (starts(0x25, 0x50, 0x44, 0x46)) throw new Refused({ code: 'pdf' });
  if (starts(0x50, 0x4b)) return readArchive(bytes);
  const text = textOf(bytes);
  return isHtml(text) ? readHtml(text) : readMarkdown(text);
}

async function readArchive(bytes: Uint8Array): Promise<FoundDocument> {
  const { names, parts } = await unzipParts(bytes, (name) => name === PACKED);
  const packed = parts.get(PACKED);
  if (packed !== undefined) return readMarkdown(textOf(packed));
  return isWorkbook(names) ? readWorkbook(bytes) : readDocx(bytes);
}

/** True for a text that begins as a page does, comments before it or not. */
function isHtml(text: string): boolean {
  let at = 0;
  for (;;) {
    while (/\s|\ufeff/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith('<!--', at)) break;
    const end = text.indexOf('-->', at);
    if (end < 0) return false;
    at = end + 3;
  }
  return /^<(?:!doctype|html|head|body|meta|p|div|table|data|h\d)\b/i.test(text.slice(at, at + 20));
}

/** The file as text; a file with characters that no text has is refused. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    const text = new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    }).decode(bytes);
    if (text.includes('\0')) throw new Refused({ code: 'not-text' });
    return text;
  } catch {
    throw new Refused({ code: 'not-text' });
  }
}
