import { htmlLang, type Locale } from '../view/locale.ts';
import type { VerifyMessages } from '../view/messages/en/verify.ts';
import { unitText, type FoundDocument, type FoundUnit } from '../view/verify/found.ts';
import { textsOf } from '../view/verify/report-text.ts';
import { VERDICTS, type Finding, type Report, type Verdict } from '../view/verify/report.ts';
import { VERDICT_SIGNS } from '../view/verify/verdict-signs.ts';
import { escapeMarkup as esc } from './escape-markup.ts';
import { MARKED_STYLE } from './marked-style.ts';
import { PAGE_STYLE } from './page-style.ts';

export interface MarkedCopy {
  /** What the document is called: its file's name. */
  name: string;
  found: FoundDocument;
  report: Report;
  locale: Locale;
  words: VerifyMessages;
}

/**
 * A document that came back, as one HTML file without script: its text in order, every number marked with what the
 * check says of it, in words.
 */
export function markedCopy({ name, found, report, locale, words }: MarkedCopy): string {
  const { counts, findings, engine, date, checksum, unfollowed } = report;
  const title = words.marked.title(name);
  const used = VERDICTS.filter((verdict) => counts[verdict] > 0);
  const limits = [...unfollowed.map((what) => words.unfollowed[what]), ...words.limits];
  const lost = findings.filter(({ unit }) => unit === null);
  return [
    '<!doctype html>',
    `<html lang="${htmlLang(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${esc(title)}</title>`,
    `<style>${PAGE_STYLE}${MARKED_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${esc(title)}</h1>`,
    `<p class="lead">${esc(words.summary(counts.confirmed, findings.length))}</p>`,
    `<p>${esc(words.made(engine, date, checksum))}</p>`,
    `<h2>${esc(words.marked.key)}</h2>`,
    `<ul class="key">${used.map((verdict) => keyLine(verdict, counts[verdict], words)).join('')}</ul>`,
    `<h2>${esc(words.limitsTitle)}</h2>`,
    `<ul>${limits.map((text) => `<li>${esc(text)}</li>`).join('')}</ul>`,
    `<h2>${esc(words.marked.text)}</h2>`,
    `<div class="text">${textHtml(found, findings, words)}</div>`,
    ...(lost.length === 0
      ? []
      : [
          `<h2>${esc(words.marked.lost)}</h2>`,
          `<ul>${lost.map((one) => `<li>${said(one, words)}</li>`).join('')}</ul>`,
        ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function keyLine(verdict: Verdict, count: number, words: VerifyMessages): string {
  const text = words.count(words.verdicts[verdict], count);
  return `<li><mark class="${verdict}">${VERDICT_SIGNS[verdict]}</mark> ${esc(text)}</li>`;
}

/** Paragraphs as paragraphs; cells that follow one another as the table that they come from. */
function textHtml({ units }: FoundDocument, findings: readonly Finding[], words: VerifyMessages): string {
  const byUnit = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const ofUnit = byUnit.get(finding.unit);
    if (ofUnit === undefined) byUnit.set(finding.unit, [finding]);
    else ofUnit.push(finding);
  }
  const written = units.map((unit, at) => unitHtml(unit, byUnit.get(at) ?? [], words));
  const lines: string[] = [];
  for (let at = 0; at < units.length;) {
    const table = cellOf(units[at])?.[0];
    let end = at + 1;
    while (table !== undefined && cellOf(units[end])?.[0] === table) end += 1;
    lines.push(
      table === undefined
        ? paragraphHtml(units[at]?.place ?? '', written[at] ?? '')
        : tableHtml(units.slice(at, end), written.slice(at, end)),
    );
    at = end;
  }
  return lines.join('\n');
}

/** Of a cell of a workbook its address is said: the sheet around it is not drawn. */
function paragraphHtml(place: string, written: string): string {
  return /^\d+$/.test(place)
    ? `<p>${written}</p>`
    : `<p><span class="small">${esc(place)}</span> ${written}</p>`;
}

/** Table, row and cell of a unit that stands in a table. */
function cellOf(unit: FoundUnit | undefined): readonly string[] | undefined {
  const [, ...cell] = /^(\d+):(\d+):(\d+)$/.exec(unit?.place ?? '') ?? [];
  return cell.length === 0 ? undefined : cell;
}

/** The paragraphs of one cell stay in it, one under the other. */
function tableHtml(units: readonly FoundUnit[], written: readonly string[]): string {
  const rows = new Map<string, Map<string, string[]>>();
  units.forEach((unit, at) => {
    const [, row = '', cell = ''] = cellOf(unit) ?? [];
    const cells = rows.get(row) ?? new Map<string, string[]>();
    cells.set(cell, [...(cells.get(cell) ?? []), written[at] ?? '']);
    rows.set(row, cells);
  });
  const made = [...rows.values()].map((cells) => {
    const columns = [...cells.values()].map((texts) => `<td>${texts.join('<br>')}</td>`);
    return `<tr>${columns.join('')}</tr>`;
  });
  return `<div class="table"><table>${made.join('')}</table></div>`;
}

/** A line of the document with its findings in it; what stands nowhere in particular comes at its end. */
function unitHtml(unit: FoundUnit, findings: readonly Finding[], words: VerifyMessages): string {
  const text = unitText(unit);
  let html = '';
  let end = 0;
  const loose: Finding[] = [];
  for (const finding of findings) {
    const [from, to] = finding.span ?? [-1, -1];
    if (from < end) {
      loose.push(finding);
      continue;
    }
    html += `${esc(text.slice(end, from))}<mark class="${finding.verdict}">${esc(text.slice(from, to))}</mark>`;
    html += said(finding, words);
    end = to;
  }
  return html + esc(text.slice(end)) + loose.map((one) => said(one, words)).join('');
}

/** What is said of a number, after it: of a confirmed one a sign is enough to see. */
function said(finding: Finding, words: VerifyMessages): string {
  const { verdict } = finding;
  const sign = VERDICT_SIGNS[verdict];
  const name = esc(words.verdicts[verdict]);
  if (verdict === 'confirmed')
    return `<span class="said"><span aria-hidden="true">${sign}</span><span class="unseen"> [${name}] </span></span>`;
  const texts = textsOf(verdict === 'lost' ? finding : { ...finding, is: null }, words);
  const all = texts === '' ? name : esc(words.said(words.verdicts[verdict], texts));
  return ` <span class="said">[${sign} ${all}]</span>`;
}
