import { describe, expect, test } from 'vitest';
import {
  changed,
  field,
  gdp,
  nines,
  path,
  reportOf,
  timesAsLong,
  smallest,
  target,
} from './smallest-file.ts';

/** What looks odd and is right. */
const accepted: readonly (readonly [string, string | Uint8Array])[] = [
  ['a byte order mark', `\uFEFF${smallest}`],
  ['Windows line ends', JSON.stringify(JSON.parse(smallest), null, 2).replaceAll('\n', '\r\n')],
  ['40 digits on both sides', target(`"1.${nines(40)}"`)],
  ['a leading zero', target('"03.50"')],
  ['an economy called toString', smallest.replaceAll('"JPN"', '"toString"')],
  ['script in a text field', field('"note":"<script>alert(1)</script>","label":"=cmd|calc"')],
  ['directions and emoji in a text field', field('"note":"\u202E😀\u0000"'.replace('\u0000', '\\u0000'))],
  ['a whole number written as 2025.0', path('{"shape":"linear","from":2025.0,"to":2.03e3}')],
  ['a target beside by-year', path('{"shape":"by-year","shares":{"2025":"2"}}')],
  [
    'an economy that no scenario uses',
    changed('"JPN":{', '"KOR":{"currency":"KRW","year":{"kind":"calendar"},"gdp":{"2025":"1"}},"JPN":{'),
  ],
];

describe('files that look odd and are right', () => {
  test.each(accepted)('%s is accepted', (_, input) => {
    expect(reportOf(input)).toBe('');
  });
});

describe('time grows with the size, and no faster', () => {
  const years = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `"K${String(i)}":{"currency":"KRW","year":{"kind":"calendar"},"gdp":{"2025":"1"}}`,
    ).join(',');
  const lost =
    '{"id":"a","economy":"XXX","baseline":"2","target":"3","path":{"shape":"step","from":2025,"to":2026}},';
  test.each([
    ['long texts', (n: number) => field(`"note":"${'x'.repeat(n * 10)}"`)],
    ['long numbers', (n: number) => gdp(`"${nines(n * 10)}"`)],
    ['many economies', (n: number) => changed('"JPN":{', `${years(n / 10)},"JPN":{`)],
    [
      'many unknown fields',
      (n: number) => field(Array.from({ length: n / 10 }, (_, i) => `"f${String(i)}":1`).join(',')),
    ],
    [
      'many broken scenarios',
      (n: number) => changed('"scenarios":[', `"scenarios":[${'{"id":"a","path":0},'.repeat(n / 5)}`),
    ],
    ['many lost scenarios', (n: number) => changed('"scenarios":[', `"scenarios":[${lost.repeat(n / 20)}`)],
    ['many escapes', (n: number) => field(`"note":"${'\\n'.repeat(n * 5)}"`)],
    ['many lists', (n: number) => field(`"note":[${'[],'.repeat(n * 3)}1]`)],
  ])('%s', (_, file) => {
    const [small, large] = [file(5000), file(20_000)];
    reportOf(small);
    const ratio = timesAsLong(
      () => reportOf(large),
      () => reportOf(small),
      10,
    );
    expect(ratio).toBeLessThan(10);
  });
});
