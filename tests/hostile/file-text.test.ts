import { describe } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { changed, field, gdp, smallest } from './smallest-file.ts';

const deep = (opening: string, closing: string, depth: number): string =>
  opening.repeat(depth) + closing.repeat(depth);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const manyYears = (count: number): string =>
  Array.from({ length: count }, (_, i) => `"f${String(i)}":1`).join(',');
const threeMaps = (count: number): string =>
  ['x0', 'x1', 'budget'].map((name) => `"${name}":{${manyYears(count)}}`).join(',');

describe('the text of a file', () => {
  expectRefused([
    ['an empty file', '', 'ends too early', 'line 1, column 1'],
    ['white space only', ' \n\t ', 'ends too early'],
    ['a file above 1 MB', smallest + ' '.repeat(1_000_000), '1 MB', 'leave out'],
    ['a file of 50 MB', new Uint8Array(50_000_000), '50 MB', 'at most 1 MB'],
    ['UTF-16', utf16(smallest), 'UTF-8'],
    ['Shift_JIS', new Uint8Array([0x7b, 0x22, 0x93, 0xfa, 0x22]), 'save it as UTF-8'],
    ['a lone continuation byte', new Uint8Array([0x22, 0x80, 0x22]), 'UTF-8'],
    ['overlong bytes', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'UTF-8'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'UTF-8'],
    ['a NUL byte', `\u0000${smallest}`, 'U+0000', 'not JSON'],
    ['HTML', '<!doctype html><script>alert(1)</script>', '"<"', 'line 1, column 1'],
    ['JavaScript', `module.exports = ${smallest}`, '"m"'],
    ['a comment', `{ // mine\n${smallest.slice(1)}`, '"/"', 'line 1, column 3'],
    ['a trailing comma', `${smallest.slice(0, -1)},}`, '"}"'],
    ['single quotes', smallest.replaceAll('"', "'"), `"'"`],
    ['typographic quotes', smallest.replaceAll('"', '”'), '"”"'],
    ['two documents', smallest + smallest, '"{"'],
    ['a cut file', smallest.slice(0, -20), 'ends too early'],
    ['a raw line break in a text', field('"note":"a\nb"'), 'U+000A', 'line 1'],
    ['a bad escape', field('"note":"\\x41"'), '"x"'],
    ['half an escape', field('"note":"\\u12"'), 'not JSON'],
    ['NaN', gdp('NaN'), '"N"', 'not JSON'],
    ['Infinity', gdp('-Infinity'), 'not JSON'],
    ['undefined', gdp('undefined'), '"u"'],
    ['a number with a leading zero', gdp('0600'), '"6"'],
    ['a hexadecimal number', gdp('0x10'), '"x"'],
    ['a number that starts with a point', gdp('.5'), '"."'],
    ['lists nested 33 deep', deep('[', ']', 33), '32 deep'],
    ['lists nested 400,000 deep', deep('[', ']', 400_000), '32 deep'],
    ['unclosed lists, 1,000,000 of them', '['.repeat(1_000_000), '32 deep'],
    ['objects nested 100,000 deep', deep('{"a":', '}', 100_000), '32 deep'],
    ['nesting inside a field', field(`"note":${deep('[', ']', 40)}`), '32 deep'],
    [
      'a million empty scenarios',
      changed('"scenarios":[', `"scenarios":[${'{},'.repeat(330_000)}`),
      '10000 items',
    ],
    [
      '9,999 empty scenarios',
      smallest.replace(/"scenarios":\[.*?\}\}\]/, `"scenarios":[${'{},'.repeat(9998)}{}]`),
      '"id" is missing',
    ],
    ['70,000 years in a map', changed('"2025":"600000000000000"', manyYears(70_000)), '10000 fields'],
    [
      '9,999 wrong years in three maps',
      changed('"gdp":', `${threeMaps(9999)},"gdp":`),
      'economies.JPN.budget.f0',
      'more.',
    ],
    [
      '330,000 allies',
      field(`"alliance":{"currency":"USD","scenarios":[${'1,'.repeat(330_000)}1]}`),
      '10000 items',
    ],
  ]);
});
