import type { FoundDocument, FoundUnit, Unfollowed } from '../view/verify/found.ts';
import { Refused } from '../view/verify/briefing-refusal.ts';
import { isElement, readXml, type XmlElement, type XmlNode } from './read-xml.ts';
import { unzipParts } from './unzip-parts.ts';

const READ = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w-]+\.xml)$/;
/** The hidden sheet that keeps the manifest. */
const SEAL_SHEET = 'Footing';

/** True for an archive whose parts are those of a workbook. */
export function isWorkbook(names: readonly string[]): boolean {
  return names.includes('xl/workbook.xml');
}

/**
 * Reads a workbook: each cell with its value as it was last saved. Formulas are not worked out, and nothing that they
 * name is opened.
 *
 * Throws: `Refused`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<FoundDocument> {
  const { names, parts } = await unzipParts(bytes, (name) => READ.test(name));
  const part = async (name: string): Promise<readonly XmlNode[]> => {
    const content = parts.get(name);
    return content === undefined ? [] : readXml(content, name);
  };
  const strings = all(await part('xl/sharedStrings.xml'), 'si').map(textIn);
  const places = new Map(
    all(await part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
  const units: FoundUnit[] = [];
  const seals: string[] = [];
  for (const { attributes } of all(await part('xl/workbook.xml'), 'sheet')) {
    const target = (places.get(attributes['r:id'] ?? '') ?? '').replace(/^\/?(xl\/)?/, 'xl/');
    const cells = cellsOf(await part(target), strings);
    const name = attributes.name ?? '';
    if (name === SEAL_SHEET) seals.push(cells.map(({ text }) => text).join(''));
    else units.push(...cells.map(({ place, text }) => ({ place: `${name}!${place}`, runs: [{ text }] })));
  }
  if (units.length === 0) throw new Refused({ code: 'not-a-document' });
  return {
    format: 'xlsx',
    units,
    seals: seals.filter((seal) => seal !== ''),
    unfollowed: unfollowedIn(names),
  };
}

function unfollowedIn(names: readonly string[]): Unfollowed[] {
  const isThere = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  return [
    ...(isThere(/vbaProject/i) ? (['macros'] as const) : []),
    ...(isThere(/comments/i) ? (['comments'] as const) : []),
    ...(isThere(/^xl\/(media|charts)\//) ? (['pictures'] as const) : []),
  ];
}

/** The cells of a sheet that hold something: a number as a plain decimal, a text as it is. */
function cellsOf(nodes: readonly XmlNode[], strings: readonly string[]): { place: string; text: string }[] {
  return all(nodes, 'c').flatMap((cell) => {
    const { r: place = '', t: type = 'n' } = cell.attributes;
    const value = all(cell.children, 'v').map(textIn).join('');
    const text =
      type === 's'
        ? (strings[Number(value)] ?? '')
        : type === 'inlineStr'
          ? all(cell.children, 'is').map(textIn).join('')
          : value;
    return text === '' ? [] : [{ place, text: type === 'n' ? plainNumber(text) : unescaped(text) }];
  });
}

/** A number as a workbook keeps it, without an exponent. */
function plainNumber(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d{1,20})(?:\.(\d{1,400}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (whole === '') return text;
  const shift = Number(exponent);
  const digits = `${whole}${fraction}`;
  const point = whole.length + shift;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const plain = `${padded.slice(0, at)}.${padded.slice(at)}`.replace(/\.?0*$/, '').replace(/^0+(?=\d)/, '');
  return `${plain === '0' ? '' : sign}${plain}`;
}

/** Elements of a name, wherever they stand. */
function all(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.name === name ? [node] : all(node.children, name);
  });
}

/** The text in an element, without the readings that stand over East Asian words. */
function textIn({ children }: XmlElement): string {
  return children
    .map((node) => (isElement(node) ? (node.name === 'rPh' ? '' : textIn(node)) : node.text))
    .join('');
}

/** Characters that workbooks write by their code. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
