import { XMLParser } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a cell of an XLSX file holds, and the formula by which it holds it. */
export interface ReadCell {
  value: number | string;
  /** What the file says the value is: `n`, `s`, `str`, `e`, `b`, `inlineStr`. */
  type: string;
  formula?: string;
}

/** The cells of a workbook, by sheet and name. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;

const LISTS = ['sheet', 'row', 'c', 'si', 'r', 'Relationship', 'definedName'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  isArray: (name) => LISTS.includes(name),
});

type Xml = Record<string, unknown>;
const inside = (node: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Xml)[name] : undefined),
    node,
  );
const list = (node: unknown): Xml[] => (Array.isArray(node) ? (node as Xml[]) : []);
const textOf = (node: unknown): string => {
  const text = typeof node === 'object' ? inside(node, '#text') : node;
  return typeof text === 'string' ? text : '';
};

/** `_x0041_` is the letter A in this format. */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads an XLSX file with nothing of what wrote it. */
export function readSheets(bytes: Uint8Array): SheetValues {
  const parts = unzipSync(bytes);
  const part = (name: string): Xml => parser.parse(strFromU8(parts[name] ?? new Uint8Array())) as Xml;
  const strings = list(inside(part('xl/sharedStrings.xml'), 'sst', 'si')).map(sharedText);
  const files = filesOf(part);
  return new Map(
    [...files].map(([name, file]) => {
      const rows = list(inside(part(file), 'worksheet', 'sheetData', 'row'));
      return [name, new Map(rows.flatMap((row) => list(row.c).flatMap((cell) => readCell(cell, strings))))];
    }),
  );
}

/** The part of each sheet, by its name. */
function filesOf(part: (name: string) => Xml): Map<string, string> {
  const targets = new Map(
    list(inside(part('xl/_rels/workbook.xml.rels'), 'Relationships', 'Relationship')).map((one) => [
      String(one['@Id']),
      String(one['@Target']).replace(/^\/xl\//, ''),
    ]),
  );
  const sheets = list(inside(part('xl/workbook.xml'), 'workbook', 'sheets', 'sheet'));
  return new Map(
    sheets.map((one) => [String(one['@name']), `xl/${targets.get(String(one['@r:id'])) ?? ''}`]),
  );
}

function sharedText(item: Xml): string {
  const runs = list(item.r);
  return decoded(runs.length > 0 ? runs.map((run) => textOf(run.t)).join('') : textOf(item.t));
}

function readCell(cell: Xml, strings: readonly string[]): [string, ReadCell][] {
  const type = typeof cell['@t'] === 'string' ? cell['@t'] : 'n';
  const formula = cell.f === undefined ? undefined : textOf(cell.f);
  const written = type === 'inlineStr' ? sharedText((cell.is ?? {}) as Xml) : textOf(cell.v);
  if (cell.v === undefined && type !== 'inlineStr') return [];
  const value =
    type === 's' ? (strings[Number(written)] ?? '') : type === 'n' ? Number(written) : decoded(written);
  return [[String(cell['@r']), { value, type, ...(formula !== undefined && { formula }) }]];
}

/** The same file with other numbers in some cells, as a person would type them. */
export function withValues(
  bytes: Uint8Array,
  changes: readonly { sheet: string; cell: string; value: string }[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const files = filesOf((name) => parser.parse(strFromU8(parts[name] ?? new Uint8Array())) as Xml);
  for (const { sheet, cell, value } of changes) {
    const file = files.get(sheet) ?? '';
    const xml = strFromU8(parts[file] ?? new Uint8Array());
    const place = new RegExp(`(<c r="${cell}"[^>]*><v>)[^<]*(</v>)`);
    if (!place.test(xml)) throw new Error(`${sheet}!${cell}: holds no number that could be changed`);
    parts[file] = strToU8(xml.replace(place, `$1${value}$2`));
  }
  return zipSync(parts);
}
