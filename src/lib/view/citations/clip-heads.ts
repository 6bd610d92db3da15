import type { Phrase } from '../calculator/phrase.ts';
import { plainPhrase } from '../calculator/phrase.ts';
import type { ChartText } from '../charts/chart.ts';
import { plainWords } from '../charts/words.ts';
import { escapeHtml } from '../panel/escape-html.ts';
import type { PanelReading } from '../panel/reading.ts';
import { guardedCell } from '../csv-cell.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import type { Clip } from './clip.ts';
import { oneLine } from './one-line.ts';
import type { CopiedCell, CopiedTable } from './taken-along.ts';

/** Where a number of the article stands: the address of its passage; undefined for any other trace. */
export type LinkOf = (trace: string) => string | undefined;

/** The number that the panel shows and what it is; undefined where it shows none. */
export function numberHead(
  reading: PanelReading,
  cited: string,
  words: Pick<CitationsMessages, 'inBrackets' | 'comma'>,
): Clip | undefined {
  const said = numberOf(reading);
  if (said === undefined) return undefined;
  const { number, what } = said;
  const about = words.inBrackets(what.filter((part) => part !== '').join(words.comma));
  const space = about.startsWith('(') ? ' ' : '';
  return {
    text: `${number}${space}${about}${cited}`,
    html: `<p><b>${escapeHtml(number)}</b>${escapeHtml(space + about + cited)}</p>`,
  };
}

function numberOf(reading: PanelReading): { number: string; what: readonly string[] } | undefined {
  switch (reading.kind) {
    case 'cell':
      return { number: reading.view.value.text, what: [reading.title, plainWords(reading.about)] };
    case 'choice':
      return { number: reading.value.text, what: [reading.title, plainWords(reading.about)] };
    case 'figure': {
      // Of a figure without a value the statement itself is cited.
      const { figure, value, statement } = reading;
      return figure.value === null
        ? { number: plainWords(statement), what: [figure.kindText] }
        : { number: value.text, what: [plainWords(statement)] };
    }
    case 'account':
      return reading.value === null
        ? undefined
        : { number: reading.value.text, what: [plainWords(reading.says)] };
    default:
      return undefined;
  }
}

/** The bare number that the panel shows. */
export function bareNumber(reading: PanelReading): string {
  return numberOf(reading)?.number ?? '';
}

/** A sentence; in HTML the numbers of the article lead to their passages. */
export function sentenceHead(sentence: Phrase, cited: string, linkOf: LinkOf): Clip {
  return {
    text: `${plainPhrase(sentence)}${cited}`,
    html: `<p>${linkedPhrase(sentence, linkOf)}${escapeHtml(cited)}</p>`,
  };
}

/** A table: tabs and lines for a spreadsheet, a real table for a document. */
export function tableHead(table: CopiedTable, cited: string, linkOf: LinkOf): Clip {
  const { caption, rows } = table;
  const lines = rows.map((row) => row.map(({ text }) => guardedCell(oneLine(text))).join('\t'));
  const cell = ({ text, traces, isHead }: CopiedCell): string => {
    const tag = isHead ? 'th' : 'td';
    const said = escapeHtml(guardedCell(oneLine(text)));
    const link = traces.map(linkOf).find((one) => one !== undefined);
    return `<${tag}>${link === undefined ? said : `<a href="${escapeHtml(link)}">${said}</a>`}</${tag}>`;
  };
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return {
    text: [...lines, '', `${caption}${cited}`].join('\n'),
    html: `<table><caption>${escapeHtml(caption + cited)}</caption>${body}</table>`,
  };
}

/** A chart: its picture where there is one, its finding, what is drawn, the same in words, its sources. */
export function chartHead(chart: ChartText, picture: string, cited: string, linkOf: LinkOf): Clip {
  const { title, subtitle, sentence, footer } = chart;
  const alternative = escapeHtml(plainWords(sentence));
  const image = picture === '' ? '' : `<p><img src="${escapeHtml(picture)}" alt="${alternative}"></p>`;
  const lines = [subtitle, sentence].map((line) => `<p>${linkedPhrase(line, linkOf)}</p>`);
  return {
    text: [title, subtitle, sentence, footer].map(plainWords).join('\n') + cited,
    html: [
      image,
      `<p><b>${linkedPhrase(title, linkOf)}</b></p>`,
      ...lines,
      `<p>${linkedPhrase(footer, linkOf)}${escapeHtml(cited)}</p>`,
    ].join(''),
  };
}

function linkedPhrase(line: Phrase, linkOf: LinkOf): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      const link = 'trace' in part ? linkOf(part.trace) : undefined;
      const said = escapeHtml(part.text);
      return link === undefined ? said : `<a href="${escapeHtml(link)}">${said}</a>`;
    })
    .join('');
}
