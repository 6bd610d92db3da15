import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from './csv-cell.ts';

describe('csvCell', () => {
  it.each([
    ['600000000000000', '600000000000000'],
    ['-1.5', '-1.5'],
    ['3.5%', '"3.5%"'],
    ['', '""'],
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1+cmd|x', `"'-1+cmd|x"`],
    ['--1', `"'--1"`],
    ['-1.', `"'-1."`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['\0=1', `"'\0=1"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['ー1', `"'ー1"`],
    ['1e5', '"1e5"'],
    ['１２', '"１２"'],
    ['1\n', '"1\n"'],
  ])('writes %j as %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('never lets a text begin as a formula, and gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvCell(text);
        if (/^-?\d+(\.\d+)?$/.test(text)) return cell === text;
        const inside = cell.slice(1, -1).replaceAll('""', '"');
        const shown = inside.startsWith(`'`) && !text.startsWith(`'`) ? inside.slice(1) : inside;
        return (
          cell.startsWith('"') && cell.endsWith('"') && !/^[=+\-@\t\r\n\0]/.test(inside) && shown === text
        );
      }),
      { numRuns: 1000 },
    );
  });
});
