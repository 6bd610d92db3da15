import { expect, test } from 'vitest';
import type { Correction } from '../../evidence/correction-schema.ts';
import { loadConventions, loadEvidence } from '../../evidence/load.ts';
import { core } from '../messages/en/core.ts';
import { records as words } from '../messages/en/records.ts';
import { siteRecords } from '../records/site-records.ts';
import { correctionRows } from './correction-rows.ts';

const text = (en: string) => ({ en, zh: `${en} zh`, ja: `${en} ja` });
const common = { reason: text('misread'), moved: text('every ratio') };
const corrections: Correction[] = [
  {
    ...common,
    id: '2026-12-01-saving',
    date: '2026-12-01',
    what: { figure: 'saving-usfj-2025-03' },
    before: null,
    after: '1180000000',
  },
  {
    ...common,
    id: '2026-12-02-days',
    date: '2026-12-02',
    what: { formula: 'saving-days' },
    before: text('over 365'),
    after: text('over the days of the year'),
  },
  {
    ...common,
    id: '2026-12-03-base',
    date: '2026-12-03',
    what: { convention: 'same-year-base' },
    before: text('then'),
    after: text('now'),
  },
];

test('corrections are said with their date and what they are of, the latest first', () => {
  const records = siteRecords(loadEvidence(), loadConventions(), 'en', words);
  const rows = correctionRows(corrections, { locale: 'en', core, words, records });
  expect(rows.map(({ date, kind, name, before, after }) => [date, kind, name, before, after])).toEqual([
    ['3 December 2026', 'convention', 'GDP of the same year', 'then', 'now'],
    [
      '2 December 2026',
      'formula',
      core.formulas.names['saving-days'],
      'over 365',
      'over the days of the year',
    ],
    ['1 December 2026', 'figure', 'saving, 3.1 ¶1', '', '$1.18\u202fbn'],
  ]);
  expect(rows[0]).toMatchObject({ reason: 'misread', moved: 'every ratio' });
});
