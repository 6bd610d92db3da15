import { describe, expect, it } from 'vitest';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { sheetNames } from '../../src/lib/view/workbook/sheet-name.ts';
import { itWithOffice, recalculated } from './office.ts';
import { readSheets, type SheetValues } from './read-sheets.ts';
import { madeWorkbook } from './workbook-of.ts';

/** Names and notes by which a file could try to make a spreadsheet compute something. */
const HOSTILE = [
  '=cmd|’/C calc’!A0',
  '=HYPERLINK("http://x.test","y")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '#REF!',
  '#DIV/0!',
  '_x003D_1+1',
  '{=1+1}',
  'a]b[c:d*e?f/g\\h',
  'a name of forty characters, which is long',
  'a name of forty characters, which is too',
  'same',
  'Same',
  "Korea's '3.5'",
  "''",
  'History',
  'Footing',
  'Inputs',
  '[]:*?/\\',
  '\u202Egpj.exe',
  '\u2066x\u2069\u200B',
  '',
  '<script>alert(1)</script>&amp;"',
  '👨‍👩‍👧‍👦'.repeat(5),
  '令和の防衛費を国内総生産の三・五パーセントまで引き上げるという要求について',
];

const document: FootingDocument = {
  version: 1,
  label: '=1+1',
  note: '@note\u202E',
  economies: {
    JPN: {
      label: '+Japan',
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': { value: '600', source: '=cmd|x', date: '2025-01-01' } },
      growth: { nominal: '2' },
    },
  },
  scenarios: HOSTILE.map((label, at) => ({
    id: `s${String(at)}`,
    label,
    note: label,
    economy: 'JPN',
    baseline: '2',
    target: '3.5',
    path: { shape: 'linear', from: 2025, to: 2027 },
  })),
  horizon: { from: 2025, to: 2027 },
};
const made = await madeWorkbook(document);

function expectOnlyText(sheets: SheetValues): void {
  for (const [sheet, cells] of sheets)
    for (const [cell, { type, formula, value }] of cells) {
      expect(type, `${sheet}!${cell} ${String(value)}`).not.toBe('e');
      if (formula !== undefined) expect(formula).not.toMatch(/cmd|HYPERLINK|1\+1"?$|@/);
    }
}

describe('texts of a file in its workbook', () => {
  const sheets = readSheets(made.bytes);

  it('are strings, never formulas', () => {
    expectOnlyText(sheets);
    const titles = [...sheets.values()].map((cells) => cells.get('A1')).slice(1, HOSTILE.length + 1);
    expect(titles.map((one) => one?.type === 's' || one?.type === 'inlineStr')).toEqual(
      HOSTILE.map(() => true),
    );
    expect(titles[0]?.value).toBe(HOSTILE[0]);
    expect(titles[HOSTILE.indexOf('_x003D_1+1')]?.value).toBe('_x003D_1+1');
    expect(titles[HOSTILE.indexOf('#REF!')]?.value).toBe('#REF!');
    expect(titles[HOSTILE.indexOf('\u202Egpj.exe')]?.value).toBe('⟨U+202E⟩gpj.exe');
  });

  it('name sheets as every program takes them', () => {
    const names = [...sheets.keys()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/);
      expect(name).not.toBe('');
      expect(name.toLowerCase()).not.toBe('history');
    }
    // Ours keep their names; a scenario that is called the same is renamed.
    expect(names[0]).toBe('Inputs');
    expect(names.at(-1)).toBe('Footing');
  });

  itWithOffice('compute and read the same in LibreOffice', () => {
    const [found] = recalculated([made.bytes]);
    if (found === undefined) throw new Error('no workbook came back');
    expectOnlyText(found);
    for (const { sheet, cell, value, trace } of made.marks)
      expect(Number(found.get(sheet)?.get(cell)?.value), `${sheet}!${cell} ${trace}`).toBeCloseTo(
        Number(value),
        9,
      );
    expect([...found.values()][1]?.get('A1')?.value).toBe(HOSTILE[0]);
  });
});

it('names of sheets are cut between characters and told apart', () => {
  const long = 'x'.repeat(40);
  expect(sheetNames([long, long, '😀'.repeat(20), "'a'"], 'Sheet')).toEqual([
    'x'.repeat(31),
    `${'x'.repeat(29)} 2`,
    '😀'.repeat(15),
    'a',
  ]);
});
