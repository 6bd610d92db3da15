import type { FoundDocument, FoundRun, FoundUnit, Unfollowed } from '../view/verify/found.ts';
import { Refused } from '../view/verify/briefing-refusal.ts';
import { markOf } from './number-mark.ts';
import { isElement, readXml, type XmlElement, type XmlNode } from './read-xml.ts';
import { unzipParts } from './unzip-parts.ts';

const TEXTS = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const SEALS = /^customXml\/item\d*\.xml$/;
/** What a reader does not see, or what only another program would show. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:sdtPr',
  'w:pPr',
  'w:rPr',
]);
/** Results of such fields are the program's own numbers: pages. */
const PAGE_FIELD = /^\s*(PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/;

/**
 * Reads a Word document: its paragraphs and cells in their order, content controls as marks, the manifest out of its
 * custom XML. Tracked changes are read as accepted.
 *
 * Throws: `Refused`.
 */
export async function readDocx(bytes: Uint8Array): Promise<FoundDocument> {
  const { names, parts } = await unzipParts(bytes, (name) => TEXTS.test(name) || SEALS.test(name));
  if (!parts.has('word/document.xml')) throw new Refused({ code: 'not-a-document' });
  const unfollowed = new Set<Unfollowed>();
  if (names.some((name) => /vbaProject|\.bin$/i.test(name))) unfollowed.add('macros');
  if (names.includes('word/comments.xml')) unfollowed.add('comments');
  if (names.some((name) => name.startsWith('word/media/'))) unfollowed.add('pictures');
  const reader = new DocxReader(unfollowed);
  const seals: string[] = [];
  const inOrder = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  for (const [name, content] of inOrder) {
    const nodes = await readXml(content, name);
    if (SEALS.test(name)) seals.push(...sealsIn(nodes));
    else reader.part(nodes);
  }
  return { format: 'docx', units: reader.units, seals, unfollowed: [...unfollowed] };
}

const rank = (name: string): number =>
  name === 'word/document.xml' ? 0 : name.startsWith('word/foot') ? 1 : 2;

/** Texts of a custom part that are manifests. */
function sealsIn(nodes: readonly XmlNode[]): string[] {
  const text = allText(nodes).trim();
  return text.startsWith('footing:') ? [text] : [];
}

function allText(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? allText(node.children) : node.text)).join('');
}

/** Where in the document the reader is. */
interface Field {
  /** What a field is asked for, before its result comes. */
  instruction: string;
  inResult: boolean;
}

class DocxReader {
  readonly units: FoundUnit[] = [];
  private paragraphs = 0;
  private tables = 0;
  private runs: FoundRun[] | undefined;
  private fields: Field[] = [];

  constructor(private readonly unfollowed: Set<Unfollowed>) {}

  part(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (isElement(node)) this.element(node, undefined);
  }

  /** `cell` is the place of the table's cell that the element stands in. */
  private element(node: XmlElement, cell: string | undefined, mark?: FoundRun['mark']): void {
    const { name, children } = node;
    if (name === 'w:ins' || name === 'w:del' || name === 'w:moveTo') this.unfollowed.add('tracked-changes');
    if (name === 'w:instrText') this.instruction(allText(children));
    if (SKIPPED.has(name)) return;
    switch (name) {
      case 'w:p':
        this.paragraph(node, cell);
        return;
      case 'w:tbl':
        this.table(node);
        return;
      case 'w:sdt':
        this.inside(node, cell, markOf(tagOf(node)) ?? mark);
        return;
      case 'w:fldChar':
        this.fieldChar(node.attributes['w:fldCharType'] ?? '');
        return;
      case 'w:fldSimple':
        if (!PAGE_FIELD.test(node.attributes['w:instr'] ?? '')) this.inside(node, cell, mark);
        return;
      case 'w:t':
        this.text(allText(children), mark);
        return;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        this.text(' ', mark);
        return;
      case 'w:noBreakHyphen':
        this.text('-', mark);
        return;
      default:
        this.inside(node, cell, mark);
    }
  }

  private inside({ children }: XmlElement, cell: string | undefined, mark: FoundRun['mark']): void {
    for (const child of children) if (isElement(child)) this.element(child, cell, mark);
  }

  /** A paragraph is a unit; one inside it, as in a text box, is a unit of its own. */
  private paragraph(node: XmlElement, cell: string | undefined): void {
    const around = this.runs;
    this.runs = [];
    if (cell === undefined) this.paragraphs += 1;
    const place = cell ?? String(this.paragraphs);
    this.inside(node, cell, undefined);
    const runs = joined(this.runs);
    if (runs.length > 0) this.units.push({ place, runs });
    this.runs = around;
  }

  private table({ children }: XmlElement): void {
    this.tables += 1;
    const table = this.tables;
    children
      .filter((row) => isElement(row) && row.name === 'w:tr')
      .forEach((row, at) => {
        const cells = (row as XmlElement).children.filter(
          (cell) => isElement(cell) && /^w:(tc|sdt)$/.test(cell.name),
        );
        cells.forEach((cell, column) => {
          this.inside(
            cell as XmlElement,
            `${String(table)}:${String(at + 1)}:${String(column + 1)}`,
            markOf(tagOf(cell as XmlElement)),
          );
        });
      });
  }

  private text(text: string, mark: FoundRun['mark']): void {
    const isPage = this.fields.some(({ instruction, inResult }) => inResult && PAGE_FIELD.test(instruction));
    if (!isPage && text !== '') this.runs?.push({ text, ...(mark && { mark }) });
  }

  private instruction(text: string): void {
    const field = this.fields.at(-1);
    if (field !== undefined && !field.inResult) field.instruction += text;
  }

  private fieldChar(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', inResult: false });
    const field = this.fields.at(-1);
    if (type === 'separate' && field !== undefined) field.inResult = true;
    if (type === 'end') this.fields.pop();
  }
}

/** The tag of a content control. */
function tagOf({ children }: XmlElement): string {
  const properties = children.find((node) => isElement(node) && node.name === 'w:sdtPr') as
    XmlElement | undefined;
  const tag = properties?.children.find((node) => isElement(node) && node.name === 'w:tag') as
    XmlElement | undefined;
  return tag?.attributes['w:val'] ?? '';
}

/** Neighbouring runs of one mark are one number, however an editor split them. */
export function joined(runs: readonly FoundRun[]): FoundRun[] {
  const all: FoundRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const same = last?.mark?.id === run.mark?.id && last?.mark?.sealId === run.mark?.sealId;
    if (last !== undefined && same) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
