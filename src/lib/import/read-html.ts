import type { DefaultTreeAdapterTypes } from 'parse5';
import type { FoundDocument, FoundRun, FoundUnit, Unfollowed } from '../view/verify/found.ts';
import { markOf } from './number-mark.ts';
import { joined } from './read-docx.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
]);

/** Reads an HTML page as text: nothing in it is run, drawn or fetched. */
export async function readHtml(text: string): Promise<FoundDocument> {
  const { parse } = await import('parse5');
  const reader = new HtmlReader();
  reader.children(parse(text));
  reader.close();
  return { format: 'html', units: reader.units, seals: reader.seals, unfollowed: [...reader.unfollowed] };
}

class HtmlReader {
  readonly units: FoundUnit[] = [];
  readonly seals: string[] = [];
  readonly unfollowed = new Set<Unfollowed>();
  private runs: FoundRun[] = [];
  private tables = 0;
  private row = 0;
  private column = 0;
  private depth = 0;

  children(node: Node, mark?: FoundRun['mark']): void {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) this.node(child, mark);
  }

  /** Ends the unit that is being read. */
  close(): void {
    const runs = joined(this.runs);
    this.runs = [];
    if (!runs.some(({ text }) => text.trim() !== '')) return;
    const inTable = this.depth > 0 && this.column > 0;
    const place = inTable ? [this.tables, this.row, this.column].join(':') : String(this.units.length + 1);
    this.units.push({ place, runs });
  }

  private node(node: Node, mark: FoundRun['mark']): void {
    if (node.nodeName === '#text' && 'value' in node) {
      this.runs.push({ text: node.value.replace(/\s+/g, ' '), ...(mark && { mark }) });
      return;
    }
    if ('tagName' in node) this.element(node, mark);
  }

  private element(node: Element, mark: FoundRun['mark']): void {
    const { tagName } = node;
    const attribute = (name: string): string => node.attrs.find((one) => one.name === name)?.value ?? '';
    if (tagName === 'meta' && attribute('name') === 'footing-manifest') this.seals.push(attribute('content'));
    if (tagName === 'head') this.metas(node);
    if (tagName === 'script') this.unfollowed.add('scripts');
    if (UNREAD.has(tagName)) return;
    if (tagName === 'sup' && attribute('class') === 'note') return;
    if (tagName === 'br') this.runs.push({ text: ' ' });
    if (tagName === 'img') this.picture(attribute('alt'));
    const own = markOf(attribute('data-footing'));
    const value = attribute('value');
    const marked = own === undefined ? mark : { ...own, ...(value !== '' && { value }) };
    if (!BLOCKS.has(tagName)) {
      this.children(node, marked);
      return;
    }
    this.close();
    this.place(tagName, 1);
    this.children(node, marked);
    this.close();
    this.place(tagName, -1);
  }

  /** A picture's own digits cannot be read; what is said instead of it can. */
  private picture(alternative: string): void {
    this.unfollowed.add('pictures');
    this.close();
    this.runs.push({ text: alternative });
    this.close();
  }

  private metas(head: Element): void {
    for (const child of head.childNodes)
      if ('tagName' in child && child.tagName === 'meta') this.element(child, undefined);
  }

  private place(tagName: string, step: 1 | -1): void {
    if (tagName === 'table') {
      this.depth += step;
      if (step === 1) this.tables += 1;
      this.row = 0;
      this.column = 0;
    }
    if (tagName === 'tr' && step === 1) [this.row, this.column] = [this.row + 1, 0];
    if ((tagName === 'td' || tagName === 'th') && step === 1) this.column += 1;
  }
}
