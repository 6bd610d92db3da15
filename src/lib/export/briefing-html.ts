import { htmlLang } from '../view/locale.ts';
import { isNumericColumn } from '../view/briefing/numeric-column.ts';
import { lineText, type Line, type SealedBriefing, type SealedPart } from '../view/briefing/sealed.ts';
import { toBase64 } from './base64.ts';
import { chartSvg } from './chart-svg.ts';
import { escapeMarkup as esc } from './escape-markup.ts';
import { PAGE_STYLE } from './page-style.ts';

/**
 * A briefing as one HTML file: no script, no address to fetch from, prints well. Each number is a `data` element
 * whose value is the exact number; the manifest stands in a `meta` element.
 */
export function briefingHtml(briefing: SealedBriefing): string {
  const { locale, title, parts, notes, notesTitle, manifest, seal, sealId } = briefing;
  const values = new Map(manifest.numbers.map(({ id, value }) => [id, value]));
  const write = (line: Line): string =>
    line
      .map((run) => {
        if ('note' in run) return noteMark(run.note);
        if (!('number' in run)) return esc(run.text);
        const value = values.get(run.number) ?? '';
        return `<data value="${esc(value)}" data-footing="${sealId}:${String(run.number)}">${esc(run.text)}</data>`;
      })
      .join('');
  const noteList = notes.map((line, at) => `<li id="note-${String(at + 1)}">${write(line)}</li>`);
  return [
    '<!doctype html>',
    `<html lang="${htmlLang(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="footing-manifest" content="${seal}">`,
    `<title>${esc(lineText(title))}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${write(title)}</h1>`,
    ...parts.map((part) => partHtml(part, write)),
    ...(noteList.length === 0
      ? []
      : [`<section class="notes"><h2>${esc(notesTitle)}</h2>`, `<ol>${noteList.join('')}</ol></section>`]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function noteMark(note: number): string {
  return `<sup class="note"><a href="#note-${String(note)}">${String(note)}</a></sup>`;
}

function partHtml(part: SealedPart, write: (line: Line) => string): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${write(part.line)}</h2>`;
    case 'paragraph':
      return `<p${part.lead ? ' class="lead"' : ''}>${write(part.line)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${write(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(part, write);
    case 'chart': {
      const picture = toBase64(new TextEncoder().encode(chartSvg(part.chart)));
      return [
        '<figure>',
        `<figcaption>${write(part.title)}</figcaption>`,
        `<img src="data:image/svg+xml;base64,${picture}" alt="${esc(lineText(part.sentence))}">`,
        `<p>${write(part.sentence)}</p>`,
        part.footer.length === 0 ? '' : `<p class="small">${write(part.footer)}</p>`,
        '</figure>',
      ].join('\n');
    }
  }
}

function tableHtml(
  { title, head, rows, note }: Extract<SealedPart, { kind: 'table' }>,
  write: (line: Line) => string,
): string {
  const numeric = head.map((_, at) => isNumericColumn(rows.map((cells) => cells[at] ?? [])));
  const mark = (at: number): string => (numeric[at] === true ? ' class="number"' : '');
  const heads = head.map((cell, at) => `<th scope="col"${mark(at)}>${write(cell)}</th>`);
  const body = rows.map((cells) => {
    const made = cells.map((cell, at) =>
      at === 0 ? `<th scope="row">${write(cell)}</th>` : `<td${mark(at)}>${write(cell)}</td>`,
    );
    return `<tr>${made.join('')}</tr>`;
  });
  return [
    '<div class="table"><table>',
    `<caption>${write(title)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table></div>',
    note.length === 0 ? '' : `<p class="small">${write(note)}</p>`,
  ].join('\n');
}
