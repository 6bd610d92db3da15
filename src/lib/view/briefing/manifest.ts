import { sha256 } from '../../evidence/sha256.ts';
import { fromBase64Url, toBase64Url } from '../../scenario/base64url.ts';
import { deflate, inflate } from '../../scenario/deflate.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { isLocale, type Locale } from '../locale.ts';

/** A number of a document: where it comes from, what it was exactly, and how it was printed. */
export interface SealedNumber {
  id: number;
  trace: string;
  /** The exact value, a plain decimal. */
  value: string;
  unit: string;
  text: string;
  /** The power of ten that the printed digits stand for; absent where the text is no plain rounding of the value. */
  scale?: number;
  /** In a workbook its cell: `Sheet!B7`. */
  cell?: string;
}

/**
 * What a document carries so that it can be checked again: the scenario, every number with its trace, and every
 * text around numbers or with other digits, its numbers written as `{12}`.
 */
export interface Manifest {
  footing: 1;
  engine: string;
  locale: Locale;
  date: string;
  checksum: string;
  document: FootingDocument;
  numbers: readonly SealedNumber[];
  texts: readonly string[];
  /** The figures and choices that the numbers rest on, with the values that they had. */
  leaves: Readonly<Record<string, string>>;
}

/** What is wrong with a manifest that a document carries. */
export type ManifestFlaw = 'damaged' | 'altered' | 'newer' | 'too-large';

const VERSION = 1;
const LARGEST = 4_000_000;
const SEAL_ID = 8;
const FORM = /^footing:(\d{1,6}):([0-9a-f]{64}):([A-Za-z0-9_-]+)$/;

/** The manifest as one line of text: version, digest, content. The digest is over the content's own bytes. */
export async function writeSeal(manifest: Manifest): Promise<{ seal: string; sealId: string }> {
  const json = JSON.stringify(manifest);
  const digest = await sha256(json);
  const content = toBase64Url(await deflate(new TextEncoder().encode(json)));
  return { seal: `footing:${String(VERSION)}:${digest}:${content}`, sealId: digest.slice(0, SEAL_ID) };
}

/**
 * Reads a manifest back. Its document is not checked here: `readDocument` does that by the rules of a file.
 * Problems: damaged, altered since it was written, written by a newer version, expanding beyond 4 MB.
 */
export async function readSeal(
  text: string,
): Promise<{ manifest: Manifest; sealId: string } | { flaw: ManifestFlaw }> {
  const [, version, digest = '', content = ''] = FORM.exec(text.replace(/\s+/g, '')) ?? [];
  if (version === undefined) return { flaw: 'damaged' };
  if (Number(version) > VERSION) return { flaw: 'newer' };
  const packed = fromBase64Url(content);
  if (packed === undefined) return { flaw: 'damaged' };
  const bytes = await inflate(packed, LARGEST);
  if (typeof bytes === 'string') return { flaw: bytes };
  const json = new TextDecoder().decode(bytes);
  if ((await sha256(json)) !== digest) return { flaw: 'altered' };
  const manifest = rebuilt(json);
  return manifest === undefined ? { flaw: 'damaged' } : { manifest, sealId: digest.slice(0, SEAL_ID) };
}

/** The manifest out of its known fields; undefined where one has another form. */
function rebuilt(json: string): Manifest | undefined {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(given)) return undefined;
  const { footing, engine, locale, date, checksum, document, numbers, texts, leaves } = given;
  const areTexts = isList(texts) && texts.every((text) => typeof text === 'string');
  if (footing !== VERSION || typeof engine !== 'string' || typeof date !== 'string') return undefined;
  if (typeof locale !== 'string' || !isLocale(locale) || typeof checksum !== 'string') return undefined;
  if (!isRecord(document) || !isList(numbers) || !areTexts || !isRecord(leaves)) return undefined;
  const read = numbers.map(numberOf);
  const known = read.filter((one) => one !== undefined);
  const values = Object.entries(leaves).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  if (known.length !== numbers.length) return undefined;
  return {
    footing,
    engine,
    locale,
    date,
    checksum,
    document: document as unknown as FootingDocument,
    numbers: known,
    texts,
    leaves: Object.fromEntries(values),
  };
}

const DECIMAL = /^-?\d{1,400}(\.\d{1,400})?$/;

function numberOf(given: unknown): SealedNumber | undefined {
  if (!isRecord(given)) return undefined;
  const { id, trace, value, unit, text, scale, cell } = given;
  if (!Number.isSafeInteger(id) || typeof trace !== 'string' || typeof text !== 'string') return undefined;
  if (typeof value !== 'string' || !DECIMAL.test(value) || typeof unit !== 'string') return undefined;
  const isScale = typeof scale === 'number' && Number.isInteger(scale) && Math.abs(scale) <= 60;
  if (scale !== undefined && !isScale) return undefined;
  if (cell !== undefined && typeof cell !== 'string') return undefined;
  return {
    id: id as number,
    trace,
    value,
    unit,
    text,
    ...(isScale && { scale }),
    ...(cell !== undefined && { cell }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
