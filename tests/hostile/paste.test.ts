import { describe, expect, test } from 'vitest';
import { pasteSeries } from '../../src/lib/scenario/paste-series.ts';
import { paste } from '../../src/lib/view/messages/en/paste.ts';
import { pasteText } from '../../src/lib/view/paste-text.ts';
import { timesAsLong } from './smallest-file.ts';

const rows = (...cells: string[]): string =>
  cells.map((cell, i) => `${String(2025 + i)}\t${cell}`).join('\n');

function wordsOf(text: string): string {
  const result = pasteSeries(text);
  const notes = result.ok ? result.series.warnings : result.faults;
  return notes.map((note) => pasteText(note, paste)).join('\n');
}

const refused: readonly (readonly [string, string, string])[] = [
  ['nothing', '', 'no text'],
  ['a picture’s place', '\uFFFC', 'no years'],
  ['a page of prose', 'In 2025 the budget was large.', 'no'],
  ['values alone', '600\n612\n624', 'no years'],
  ['years alone', '2025\n2026', 'no values'],
  ['only gaps', rows('n/a', '..', '-'), 'no values'],
  ['a formula', rows('=A1*2'), 'no number'],
  ['a formula error', rows('#DIV/0!'), 'no number'],
  ['a formula in the year', '=2025\t5\n2026\t6', 'no year'],
  ['an exponent', rows('6.3E+14'), 'exponent'],
  ['an exponent bomb', rows('1e999999999'), 'exponent'],
  ['100,000 digits', rows('9'.repeat(100_000)), '40 digits'],
  ['hexadecimal', rows('0xFF'), 'no number'],
  ['Infinity', rows('Infinity'), 'no number'],
  ['true', rows('TRUE'), 'no number'],
  ['script', rows('<script>alert(1)</script>'), '<script>'],
  ['Arabic-Indic digits', rows('٦٠٠'), '0 to 9'],
  ['mixed digit systems', rows('6٠0'), '0 to 9'],
  ['Chinese numerals', rows('六百'), 'no number'],
  ['groups of four', rows('632,0532,69'), 'no number'],
  ['Indian groups', rows('6,32,053'), 'no number'],
  ['two points', rows('1.2.3'), 'no number'],
  ['comma and point both ways', rows('1,234.5', '1.234,5'), 'opposite ways'],
  ['a comma that may mean two things', rows('632,053', '648,503'), '632.053'],
  ['per cent and not', rows('3%', '3'), 'different units'],
  ['yen and dollars', rows('¥600', '$4'), 'different units'],
  ['兆 and 億', rows('600兆', '6120億'), 'different units'],
  ['a year twice', '2025\t1\n2025\t2', 'twice'],
  ['a total below', `${rows('1', '2')}\nTotal\t3`, 'no year'],
  ['the year 1066', '1066\t1\n2025\t2', 'no year'],
  ['the year 2025 BC', '-2025\t1\n2026\t2', 'no year'],
  ['a date that depends on the time zone', '2025-01-01T00:00:00+14:00\t1\n2026\t2', 'no year'],
  ['three series', '2025\t1\t2\t3', '3 series'],
  ['commas that part both', '2025,632,053\n2026,648,503', 'columns or thousands'],
  ['10,001 rows', '2025\t1\n'.repeat(10_001), '10000'],
  ['one row of 200,000 cells above 9,000 rows', `${'x\t'.repeat(200_000)}\n${'a\n'.repeat(9000)}`, '10000'],
  ['2 MB', 'x'.repeat(2_000_000), 'at most 1000000'],
  ['a quote that never closes', `2025\t"${'x'.repeat(100_000)}`, 'xxx…'],
];

const warned: readonly (readonly [string, string, string])[] = [
  ['zero-width characters', rows('6\u200B00'), 'cannot be seen'],
  ['direction marks', rows('\u202E006'), 'cannot be seen'],
  ['NUL', rows('6\u000000'), 'cannot be seen'],
  ['brackets for a minus', rows('(5)'), 'negative'],
  ['a triangle for a minus', rows('▲5'), 'negative'],
  ['marks of estimates', rows('5e'), 'dropped'],
  ['split years', '2024/25\t5', 'starts'],
  ['a source line with script', `${rows('1')}\n<img src=x onerror=alert(1)>`, '<img'],
  ['gaps', rows('1', 'n/a', '3'), '2026'],
];

describe('pasted text', () => {
  test.each(refused)('%s is refused with words', (_, text, word) => {
    expect(pasteSeries(text).ok).toBe(false);
    expect(wordsOf(text)).toContain(word);
  });

  test.each(warned)('%s is read with a warning', (_, text, word) => {
    expect(pasteSeries(text).ok).toBe(true);
    expect(wordsOf(text)).toContain(word);
  });

  test.each([
    ['rows', (n: number) => rows(...Array.from({ length: 170 }, () => '1'.repeat(n / 170)))],
    ['one long cell', (n: number) => rows('1'.repeat(n))],
    ['one long row', (n: number) => '2025\t'.repeat(n / 5)],
    ['a row without a year', (n: number) => `2025\t1\ntotal\t${'1'.repeat(n)}x`],
    ['quotes', (n: number) => `2025\t${'"'.repeat(n)}`],
    ['spaces', (n: number) => `2025 ${' '.repeat(n)}x`],
    ['points', (n: number) => rows('1.'.repeat(n / 2))],
    ['words', (n: number) => 'a b '.repeat(n / 4)],
    ['zero-width characters', (n: number) => rows('\u200B'.repeat(n))],
  ])('time grows with the size, and no faster: %s', (_, text) => {
    const [small, large] = [text(100_000), text(400_000)];
    wordsOf(small);
    const ratio = timesAsLong(
      () => pasteSeries(large),
      () => pasteSeries(small),
      10,
    );
    expect(ratio).toBeLessThan(10);
  });
});
