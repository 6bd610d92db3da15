import { describe, expect, test } from 'vitest';
import type { MoveCause, MovedHeadline } from '../../engine/moved-headlines.ts';
import type { Correction } from '../../evidence/correction-schema.ts';
import { loadConventions, loadEvidence } from '../../evidence/load.ts';
import { plainWords } from '../charts/words.ts';
import { core as en } from '../messages/en/core.ts';
import { links as linksEn } from '../messages/en/links.ts';
import { records as recordsEn } from '../messages/en/records.ts';
import { core as ja } from '../messages/ja/core.ts';
import { links as linksJa } from '../messages/ja/links.ts';
import { records as recordsJa } from '../messages/ja/records.ts';
import { core as zh } from '../messages/zh/core.ts';
import { links as linksZh } from '../messages/zh/links.ts';
import { records as recordsZh } from '../messages/zh/records.ts';
import { siteRecords } from '../records/site-records.ts';
import { movedRows } from './moved-rows.ts';

const of = {
  en: [en, linksEn, recordsEn],
  zh: [zh, linksZh, recordsZh],
  ja: [ja, linksJa, recordsJa],
} as const;
const locales = ['en', 'zh', 'ja'] as const;
const SAVING = 'saving-usfj-2025-03';
const correction: Correction = {
  id: '2026-12-01-saving',
  date: '2026-12-01',
  what: { figure: SAVING },
  reason: { en: 'misread', zh: '误读', ja: '読み違い' },
  moved: { en: 'ratios', zh: '倍数', ja: '倍率' },
  before: '1100000000',
  after: '1180000000',
};
const words = { en: 'a', zh: 'a', ja: 'a' };
const formula: Correction = { ...correction, what: { formula: 'saving-ratio' }, before: words, after: words };
const convention: Correction = { ...formula, what: { convention: 'same-year-base' } };
const headline = (was: string | null, is: string | null, ...causes: MoveCause[]): MovedHeadline => ({
  scenario: 's35',
  measure: 'spending',
  year: 2030,
  unit: 'JPY/year',
  was,
  is,
  causes,
});

function rowsIn(locale: (typeof locales)[number], ...moved: MovedHeadline[]) {
  const [core, links, recordWords] = of[locale];
  const records = siteRecords(loadEvidence(), loadConventions(), locale, recordWords);
  const rows = movedRows(moved, { core, links, records, locale, scenarioName: (id) => `“${id}”` });
  return rows.map((row) => ({
    ...row,
    why: row.why.map(plainWords).map(spaced),
    was: row.was && spaced(row.was),
  }));
}
const spaced = (text: string): string => text.replace(/\s/gu, ' ');

describe('a headline that moved', () => {
  test('has both numbers with digits that tell them apart, and the address of the one that is', () => {
    const [row] = rowsIn('en', headline('23190000000000', '23191000000000'));
    expect(row).toMatchObject({ scenario: '“s35”', measure: 'Spending', year: '2030', was: '¥23.19000 tn' });
    expect(row?.is).toMatchObject({ trace: 's35/spending/2030' });
    expect(spaced(row?.is?.text ?? '')).toBe('¥23.19100 tn');
  });

  test('keeps the digits of the smaller one beside a much larger', () => {
    const [row] = rowsIn('en', { ...headline('12.5', '130.2'), unit: 'times' });
    expect([row?.was, row?.is?.text]).toEqual(['12.5×', '130.2×']);
  });

  test.each([
    [null, '1'],
    ['1', null],
  ])('says %s and %s where there is only one', (was, is) => {
    const [row] = rowsIn('en', headline(was, is));
    expect([row?.was === null, row?.is === null]).toEqual([was === null, is === null]);
  });
});

describe('why', () => {
  const figure = { kind: 'figure', figure: SAVING, was: '1100000000', is: '1180000000' } as const;
  test.each([
    [
      'en',
      'The figure has another value (saving, 3.1 ¶1): $1.1 bn then, $1.18 bn now. Corrected on 1 December 2026: misread',
    ],
    ['zh', '引用数字的值不同（节省额, 3.1 第1段）：当时11亿美元，现在11.8亿美元。2026年12月1日更正：误读'],
    [
      'ja',
      '引用数値の値が異なります（節減額, 3.1 第1段落）：作成時11億ドル、現在11.8億ドル。2026年12月1日に訂正：読み違い',
    ],
  ] as const)('a figure, with its correction, in %s', (locale, said) => {
    const [row] = rowsIn(locale, headline('1', '2', { ...figure, correction }));
    expect(row?.why).toEqual([said]);
  });

  test.each(locales)('a corrected formula or convention by its name, in %s', (locale) => {
    const rules = [formula, convention].map((one) => ({ kind: 'rule', correction: one }) as const);
    const [row] = rowsIn(locale, headline('1', '2', ...rules));
    const [core, , recordWords] = of[locale];
    const { conventions } = siteRecords(loadEvidence(), loadConventions(), locale, recordWords);
    expect(row?.why[0]).toContain(core.formulas.names['saving-ratio']);
    expect(row?.why[1]).toContain(conventions.find(({ id }) => id === 'same-year-base')?.label);
    for (const why of row?.why ?? []) expect(why).toContain(correction.reason[locale]);
  });

  test.each(locales)('each other cause is a sentence of its own, in %s', (locale) => {
    const causes = [
      { kind: 'inputs' },
      { kind: 'engine', was: '0.0.9', is: '0.1.0' },
      { kind: 'altered' },
      { ...figure, figure: 'unknown', correction: null },
    ] as const;
    const [row] = rowsIn(locale, headline('1', '2', ...causes));
    expect(new Set(row?.why).size).toBe(causes.length);
    expect(row?.why[1]).toContain('0.0.9');
    expect(row?.why[3]).toContain('unknown');
  });
});
