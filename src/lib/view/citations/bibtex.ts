import type { Author, CitedWork } from './cited-work.ts';
import { datePartsOf } from './date-parts.ts';
import { noteOf } from './note-of.ts';
import { oneLine } from './one-line.ts';
import { uniqueKeys } from './unique-keys.ts';

const TYPES = { article: 'online', dataset: 'dataset', report: 'report', software: 'software' } as const;

/** TeX's own characters. Braces become commands: BibTeX counts them even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Works as a BibTeX file in UTF-8, with the entry types of biblatex; fields that are empty are left out. */
export function bibtexOf(works: readonly CitedWork[]): string {
  const keys = uniqueKeys(works);
  return works.map((work, index) => entry(work, keys[index] ?? '')).join('\n');
}

function entry(work: CitedWork, key: string): string {
  const { kind, authors, title, issued, accessed, container, publisher, version, language } = work;
  const date = datePartsOf(issued);
  const fields: readonly (readonly [string, string])[] = [
    ['author', authors.map(authorField).join(' and ')],
    ['title', braced(title.own)],
    ['date', date === undefined ? '' : issued],
    ['year', date === undefined ? '' : String(date.year)],
    [kind === 'report' ? 'institution' : 'organization', braced(publisher.own)],
    ['journaltitle', braced(container)],
    ['version', braced(version)],
    ['url', addressField(work.address)],
    ['urldate', datePartsOf(accessed) === undefined ? '' : accessed],
    ['langid', braced(language)],
    ['note', braced(noteOf(work))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name.padEnd(12)} = {${value}}`);
  return `@${TYPES[kind]}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** A text between TeX's own braces, so that its capitals and its words stay together; empty stays empty. */
function braced(text: string): string {
  const line = oneLine(text);
  return line === '' ? '' : `{${escaped(line)}}`;
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\{}~^"<>$&#_%]/g, (character) => ESCAPES[character] ?? character)
      // Two hyphens would become a dash, two quotation marks another one, a mark before one a Spanish one.
      .replace(/([-'`])(?=\1)|[?!](?=`)/g, '$&{}')
  );
}

function authorField(author: Author): string {
  if (author.kind === 'body') return braced(author.names.own);
  const { family, given } = author.names.own;
  if (given === '') return braced(family);
  return `${braced(family)}, ${braced(given)}`;
}

/** What an address may not hold inside braces is written as its octets. */
function addressField(address: string): string {
  return oneLine(address).replace(
    /[\\{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
