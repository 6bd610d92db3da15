import type { Author, CitedWork } from './cited-work.ts';
import { datePartsOf } from './date-parts.ts';
import { noteOf } from './note-of.ts';
import { uniqueKeys } from './unique-keys.ts';

const TYPES = { article: 'webpage', dataset: 'dataset', report: 'report', software: 'software' } as const;

/** Works as CSL-JSON, the form that citation processors take: an array of items. */
export function cslJsonOf(works: readonly CitedWork[]): string {
  const keys = uniqueKeys(works);
  const items = works.map((work, index) => item(work, keys[index] ?? ''));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function item(work: CitedWork, id: string): Record<string, unknown> {
  const { kind, authors, title, container, publisher, version, address, language } = work;
  const fields: Record<string, unknown> = {
    id,
    type: container !== '' && kind === 'article' ? 'article-newspaper' : TYPES[kind],
    title: title.own,
    'container-title': container,
    publisher: publisher.own,
    version,
    URL: address,
    language,
    note: noteOf(work),
    author: authors.map(nameOf),
    issued: dateOf(work.issued),
    accessed: dateOf(work.accessed),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && (name === 'title' || (value !== '' && !isEmptyList(value))),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function nameOf(author: Author): Record<string, string> {
  if (author.kind === 'body') return { literal: author.names.own };
  const { family, given } = author.names.own;
  return given === '' ? { literal: family } : { family, given };
}

function dateOf(iso: string): { 'date-parts': number[][] } | undefined {
  const parts = datePartsOf(iso);
  if (parts === undefined) return undefined;
  const { year, month, day } = parts;
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
