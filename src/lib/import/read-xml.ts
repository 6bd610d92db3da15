import { Refused } from '../view/verify/briefing-refusal.ts';

/** An element of an XML part, or a text in it. */
export type XmlNode = { text: string } | XmlElement;

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

/**
 * Reads a part of a document. A document type is refused before anything is parsed: no entity is ever expanded, and
 * nothing outside is ever asked for.
 *
 * Throws: `Refused` for a document type, and for what is no XML.
 */
export async function readXml(bytes: Uint8Array, part: string): Promise<readonly XmlNode[]> {
  // The parser forgives what is no XML; its validator is on its way to a package of its own, and still stands here.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refused({ code: 'xml-entities', part });
  if (XMLValidator.validate(text) !== true) throw new Refused({ code: 'xml-damaged', part });
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    htmlEntities: true,
  });
  try {
    return nodesOf(parser.parse(text) as Given[]);
  } catch {
    throw new Refused({ code: 'xml-damaged', part });
  }
}

/** True for an element of a name. */
export function isElement(node: XmlNode): node is XmlElement {
  return 'name' in node;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A node as the parser gives it: its name with its children, its attributes beside them. */
type Given = Record<string, unknown>;

function nodesOf(given: readonly Given[]): readonly XmlNode[] {
  return given.map((node): XmlNode => {
    if (typeof node['#text'] === 'string') return { text: node['#text'] };
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    return { name, attributes, children: nodesOf((node[name] ?? []) as Given[]) };
  });
}
