import type { FoundDocument, FoundRun, FoundUnit, NumberMark, Unfollowed } from '../view/verify/found.ts';
import { markOf } from './number-mark.ts';
import { joined } from './read-docx.ts';

const SEAL = /<!--\s*(footing:[\s\S]*?)-->/g;
const DEFINITION = /^\[(n\d{1,9})\]:\s*(#[0-9a-f]{8}-\d{1,9})(?:\s+"([^"]*)")?\s*$/;
/** A link by reference, a link in its place, a note, an escaped character, a picture. */
const INLINE =
  /!\[((?:\\.|[^[\]\\])*)\]\([^()\s]*\)|\[((?:\\.|[^[\]\\])*)\](?:\[(n\d{1,9})\]|\((#[0-9a-f]{8}-\d{1,9})[^()]{0,300}\))|\[\^[\w-]{1,20}\]|\\([\\`*_[\]<>|#~{}$&+.)\-!])/g;

/**
 * Reads a Markdown text: paragraphs, list items and cells of tables, links that are marks, the manifest out of its
 * comment. Only what our own export and common editors write is known; all else is text.
 */
export function readMarkdown(text: string): FoundDocument {
  const seals: string[] = [];
  const body = text.replace(SEAL, (_, seal: string) => {
    seals.push(seal);
    return '';
  });
  const lines = body.split(/\r\n?|\n/);
  const definitions = new Map<string, NumberMark>();
  for (const line of lines) {
    const [, name = '', address = '', title] = DEFINITION.exec(line) ?? [];
    const mark = markOf(address);
    const value = / = (-?[\d.]+)(?: |$)/.exec(title ?? '')?.[1];
    if (mark !== undefined) definitions.set(name, { ...mark, ...(value !== undefined && { value }) });
  }
  const unfollowed = new Set<Unfollowed>();
  if (/!\[/.test(body)) unfollowed.add('pictures');
  const units = blocksOf(lines.filter((line) => !DEFINITION.test(line))).map(
    ({ place, source }): FoundUnit => ({ place, runs: joined(runsOf(source, definitions)) }),
  );
  const said = units.filter(({ runs }) => runs.some((run) => run.text.trim() !== ''));
  return { format: 'md', units: said, seals, unfollowed: [...unfollowed] };
}

interface Block {
  place: string;
  source: string;
}

/** Lines as blocks: lines of a paragraph together, each cell of a table by itself. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let [count, table, row] = [0, 0, 0];
  const close = (): void => {
    if (paragraph.length === 0) return;
    count += 1;
    blocks.push({ place: String(count), source: paragraph.join(' ') });
    paragraph = [];
  };
  for (const line of lines) {
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (!isRow) row = 0;
    if (isRow) {
      close();
      if (/^[\s|:-]+$/.test(line)) continue;
      if (row === 0) table += 1;
      row += 1;
      cellsOf(line).forEach((source, column) => {
        blocks.push({ place: [table, row, column + 1].join(':'), source });
      });
    } else if (line.trim() === '') close();
    else {
      const own = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s?|\d{1,3}[.)]\s+|\[\^[\w-]{1,20}\]:\s*)(.*)$/s.exec(
        line,
      )?.[1];
      if (own !== undefined) close();
      paragraph.push((own ?? line).trim());
      if (/^\s*#/.test(line)) close();
    }
  }
  close();
  return blocks;
}

/** Cells of a row: bars with a backslash before them belong to the text. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '\\') {
      cell += character + (line[at + 1] ?? '');
      at += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return cells.slice(1);
}

function runsOf(source: string, definitions: ReadonlyMap<string, NumberMark>): FoundRun[] {
  const runs: FoundRun[] = [];
  let end = 0;
  const push = (text: string, mark?: NumberMark): void => {
    if (text !== '') runs.push({ text, ...(mark && { mark }) });
  };
  for (const match of source.matchAll(INLINE)) {
    const [whole, alternative, label, reference, address, escaped] = match;
    push(withoutEmphasis(source.slice(end, match.index)));
    end = match.index + whole.length;
    if (escaped !== undefined) push(escaped);
    else if (alternative !== undefined) push(unescaped(alternative));
    else if (label !== undefined)
      push(unescaped(label), reference === undefined ? markOf(address ?? '') : definitions.get(reference));
  }
  push(withoutEmphasis(source.slice(end)));
  return runs;
}

const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]<>|#~{}$&+.)\-!])/g, '$1');
const withoutEmphasis = (text: string): string => text.replace(/\*\*|__|[*`~]/g, '');
