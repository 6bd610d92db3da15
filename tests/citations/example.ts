import { expect } from 'vitest';
import type { Locale } from '../../src/lib/view/locale.ts';
import { citations as en } from '../../src/lib/view/messages/en/citations.ts';
import { citations as ja } from '../../src/lib/view/messages/ja/citations.ts';
import { citations as zh } from '../../src/lib/view/messages/zh/citations.ts';
import type { Author, CitedWork } from '../../src/lib/view/citations/cited-work.ts';
import { inText, reference, type CitationStyle } from '../../src/lib/view/citations/reference.ts';

const words = { en, zh, ja };

/** A work with the parts that matter. */
export function work(parts: Partial<CitedWork> & Pick<CitedWork, 'kind' | 'authors' | 'title'>): CitedWork {
  return {
    ...{ id: 'x', isDescribed: false, language: 'en', container: '', publisher: { own: '' }, issued: '' },
    ...{ accessed: '', address: '', places: [], details: [], version: '' },
    ...parts,
  };
}

export const body = (own: string): Author => ({ kind: 'body', names: { own } });
export const person = (family: string, given: string, familyFirst = false): Author => ({
  kind: 'person',
  names: { own: { family, given } },
  familyFirst,
});

/** A reference and its short form as a manual prints them. */
export interface Example {
  style: CitationStyle;
  of: CitedWork;
  full: string;
  short: string;
  locale?: Locale;
}

/** Holds the formatter against an example. */
export function hold({ style, of, full, short, locale = 'en' }: Example): void {
  expect(reference(of, style, locale, words[locale])).toBe(full);
  expect(inText(of, style, locale, words[locale])).toBe(short);
}
