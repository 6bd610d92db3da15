import type { ChartCell, ChartText } from '../view/charts/chart.ts';
import { plainWords, type Word, type Words } from '../view/charts/words.ts';
import type { ChartsMessages } from '../view/messages/en/charts.ts';
import { escapeMarkup as esc } from './escape-markup.ts';

/** A drawing that is shown from a width of the page on, until the next wider one. */
export interface EmbedDrawing {
  markup: string;
  /** Pixels. */
  width: number;
}

export interface Embed {
  /** As the `html` element says it. */
  lang: string;
  chart: ChartText;
  /** By their widths, the narrowest first. */
  drawings: readonly EmbedDrawing[];
  /** The style sheet by `embedStyle`, and its SHA-256 in base64; without it the policy lets any style in. */
  style: { text: string; hash: string | null };
  messages: ChartsMessages;
  /** Where it comes from: the page, and the words for it. */
  from: { text: string; address: string | null };
}

/** The id of the title, which names the drawing. */
export const EMBED_TITLE = 'title';

/**
 * One chart as a page of its own for a frame or a file: title, drawing, sentence, table and source as text; no
 * script, nothing fetched.
 */
export function embedPage({ lang, chart, drawings, style, messages, from }: Embed): string {
  const allowed = style.hash === null ? "'unsafe-inline'" : `'sha256-${style.hash}'`;
  const link =
    from.address === null
      ? esc(from.text)
      : `<a href="${esc(from.address)}" target="_blank" rel="noopener">${esc(from.text)}</a>`;
  return [
    '<!doctype html>',
    `<html lang="${esc(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${allowed}; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${esc(plainWords(chart.title))}</title>`,
    `<style>${style.text}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 id="${EMBED_TITLE}">${wordsHtml(chart.title)}</h1>`,
    `<p class="subtitle">${wordsHtml(chart.subtitle)}</p>`,
    ...(chart.empty === null
      ? drawings.map(({ markup }, index) => `<div class="drawing d${String(index)}">${markup}</div>`)
      : [`<p>${wordsHtml(chart.empty)}</p>`]),
    `<p class="sentence">${wordsHtml(chart.sentence)}</p>`,
    chart.empty === null ? tableHtml(chart, messages) : '',
    `<p class="source">${wordsHtml(chart.sources ?? chart.footer)}</p>`,
    `<p class="source">${link}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * The whole style sheet of a page with these drawings: the given rules, and each drawing from its own width to that of
 * the next one.
 */
export function embedStyle(rules: string, drawings: readonly Pick<EmbedDrawing, 'width'>[]): string {
  const shown = drawings.map(({ width }, index) => {
    const name = `.d${String(index)}`;
    const next = drawings[index + 1]?.width;
    const before =
      index === 0 ? '' : `@media not all and (min-width:${String(width)}px){${name}{display:none}}`;
    const after = next === undefined ? '' : `@media (min-width:${String(next)}px){${name}{display:none}}`;
    return before + after;
  });
  return rules + shown.join('');
}

function tableHtml(chart: ChartText, messages: ChartsMessages): string {
  const { columns, rows } = chart.table();
  const isNumber = (at: number): boolean => columns[at]?.unit !== undefined;
  const mark = (at: number): string => (isNumber(at) ? ' class="number"' : '');
  const head = columns.map(({ name }, at) => `<th scope="col"${mark(at)}>${wordsHtml(name)}</th>`);
  const body = rows.map((cells) => {
    const made = cells.map((cell, at) =>
      at === 0 ? `<th scope="row">${cellHtml(cell)}</th>` : `<td${mark(at)}>${cellHtml(cell)}</td>`,
    );
    return `<tr>${made.join('')}</tr>`;
  });
  return [
    `<details><summary>${esc(messages.table)}</summary>`,
    `<div class="table" role="group" tabindex="0" aria-label="${esc(messages.tableOf(plainWords(chart.title)))}">`,
    '<table>',
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table></div></details>',
  ].join('\n');
}

function cellHtml(cell: ChartCell): string {
  return isWords(cell) ? wordsHtml(cell) : wordHtml(cell);
}

function isWords(cell: ChartCell): cell is Words {
  return Array.isArray(cell);
}

function wordsHtml(line: Words): string {
  return line.map(wordHtml).join('');
}

/** A number keeps the address of where it comes from: this page opens nothing, but a reader of it can. */
function wordHtml(word: Word): string {
  if (typeof word === 'string') return esc(word);
  if ('trace' in word) return `<span data-trace="${esc(word.trace)}">${esc(word.text)}</span>`;
  return `<span data-label="${word.label}">${esc(word.text)}</span>`;
}
