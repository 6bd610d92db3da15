import type { Author, CitedWork } from './cited-work.ts';
import { datePartsOf } from './date-parts.ts';
import { noteOf } from './note-of.ts';
import { oneLine } from './one-line.ts';
import { uniqueKeys } from './unique-keys.ts';

const TYPES = { article: 'ELEC', dataset: 'DATA', report: 'RPRT', software: 'COMP' } as const;

/** Works as a RIS file: one field a line, a record closed by `ER`. */
export function risOf(works: readonly CitedWork[]): string {
  const keys = uniqueKeys(works);
  return works.map((work, index) => record(work, keys[index] ?? '')).join('\r\n');
}

function record(work: CitedWork, key: string): string {
  const { title, kind } = work;
  const date = datePartsOf(work.issued);
  const fields: readonly (readonly [string, string])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ...work.authors.map((author) => ['AU', authorField(author)] as const),
    ['TI', title.own],
    ['T2', work.container],
    ['PB', work.publisher.own],
    ['PY', date === undefined ? '' : String(date.year)],
    ['DA', risDate(work.issued)],
    ['ET', work.version],
    ['LA', work.language],
    ['UR', work.address],
    ['Y2', risDate(work.accessed)],
    ['N1', noteOf(work)],
  ];
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** `2025/12/19/`, with empty parts where the date says no more: the form keeps its slashes. */
function risDate(iso: string): string {
  const parts = datePartsOf(iso);
  if (parts === undefined) return '';
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(parts.year)}/${two(parts.month)}/${two(parts.day)}/`;
}

/** Family name, comma, given name; what has no given name stands whole. */
function authorField(author: Author): string {
  if (author.kind === 'body') return author.names.own;
  const { family, given } = author.names.own;
  return given === '' ? family : `${family}, ${given}`;
}
