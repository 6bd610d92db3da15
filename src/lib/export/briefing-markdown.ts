import { isNumericColumn } from '../view/briefing/numeric-column.ts';
import type { Line, SealedBriefing, SealedPart } from '../view/briefing/sealed.ts';
import { chartSvg } from './chart-svg.ts';
import { toBase64 } from './base64.ts';

/**
 * A briefing as Markdown. Numbers are links by reference, `[¥9.94 tn][n12]`: readable as they stand, and found again
 * by their mark. The manifest stands in a comment at the end.
 */
export function briefingMarkdown(briefing: SealedBriefing): string {
  const { title, parts, notes, notesTitle, manifest, seal, sealId } = briefing;
  const definitions = manifest.numbers.map(
    ({ id, trace, value, unit }) =>
      `[n${String(id)}]: #${sealId}-${String(id)} "${definition(`${trace} = ${value} ${unit}`)}"`,
  );
  const noteLines = notes.map((line, at) => `[^${String(at + 1)}]: ${written(line)}`);
  return [
    `# ${written(title)}`,
    ...parts.map(partText),
    ...(noteLines.length === 0 ? [] : [`## ${escaped(notesTitle)}`, ...noteLines]),
    definitions.join('\n'),
    `<!-- ${seal.replace(/(.{100})/g, '$1\n')} -->`,
    '',
  ].join('\n\n');
}

function partText(part: SealedPart): string {
  switch (part.kind) {
    case 'heading':
      return `## ${written(part.line)}`;
    case 'paragraph':
      return written(part.line);
    case 'list':
      return part.items.map((item) => `- ${written(item)}`).join('\n');
    case 'table':
      return [`**${written(part.title)}**`, tableText(part.head, part.rows), written(part.note)]
        .filter((text) => text !== '')
        .join('\n\n');
    case 'chart': {
      const picture = toBase64(new TextEncoder().encode(chartSvg(part.chart)));
      return [
        `**${written(part.title)}**`,
        `![${alternative(part.sentence)}](data:image/svg+xml;base64,${picture})`,
        written(part.sentence),
        written(part.footer),
      ]
        .filter((text) => text !== '')
        .join('\n\n');
    }
  }
}

function tableText(head: readonly Line[], rows: readonly (readonly Line[])[]): string {
  const row = (cells: readonly Line[]): string =>
    `| ${cells.map((cell) => written(cell).replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  const rule = head.map((_, at) => (isNumericColumn(rows.map((cells) => cells[at] ?? [])) ? '---:' : '---'));
  return [row(head), `| ${rule.join(' | ')} |`, ...rows.map(row)].join('\n');
}

/** A line with its marks. */
function written(line: Line): string {
  return line
    .map((run) => {
      if ('note' in run) return `[^${String(run.note)}]`;
      return 'number' in run ? `[${escaped(run.text)}][n${String(run.number)}]` : escaped(run.text);
    })
    .join('');
}

/** Characters that Markdown reads as marks, and line ends, which would end a paragraph or begin a list. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~{}$&]/g, '\\$&')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

const definition = (text: string): string => text.replace(/["\\\r\n]/g, ' ');

/** What stands for a picture where it cannot be seen: the sentence that says the same, without marks. */
function alternative(line: Line): string {
  return escaped(line.map((run) => ('note' in run ? '' : run.text)).join(''));
}
