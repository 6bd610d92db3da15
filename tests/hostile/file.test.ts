import { describe, expect, test } from 'vitest';
import { changed, reportOf, shortestRun, smallest } from './smallest-file.ts';

const deep = (opening: string, closing: string, depth: number): string =>
  opening.repeat(depth) + closing.repeat(depth);
const nines = (count: number): string => '9'.repeat(count);
const gdp = (number: string): string => changed('"600000000000000"', number);
const target = (value: string): string => changed('"target":"3.5"', `"target":${value}`);
const path = (value: string): string => changed('{"shape":"linear","from":2025,"to":2030}', value);
const field = (text: string): string => changed('"version":1', `"version":1,${text}`);
const second = (id: string): string =>
  changed(
    '"scenarios":[',
    `"scenarios":[{"id":"${id}","economy":"JPN","baseline":"2","target":"3","path":{"shape":"step","from":2025,"to":2026}},`,
  );
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const manyYears = (count: number): string =>
  Array.from({ length: count }, (_, i) => `"f${String(i)}":1`).join(',');
const threeMaps = (count: number): string =>
  ['x0', 'x1', 'budget'].map((name) => `"${name}":{${manyYears(count)}}`).join(',');

/** Each row: what it is, the file, and the words that the message must contain. */
const refused: readonly (readonly [string, string | Uint8Array, ...string[]])[] = [
  // The text itself.
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
  // Names.
  [
    'a field twice',
    changed('"currency":"JPY"', '"currency":"JPY","currency":"USD"'),
    'economies.JPN.currency',
    'twice',
  ],
  [
    'a year twice',
    changed('"2025":"600000000000000"', '"2025":"1","2025":"2"'),
    'economies.JPN.gdp.2025',
    'twice',
  ],
  ['an economy twice', changed('"JPN":{', '"JPN":{},"JPN":{'), 'economies.JPN', 'twice'],
  ['a field twice, once escaped', changed('"horizon":', '"horizo\\u006e":{},"horizon":'), 'horizon', 'twice'],
  ['__proto__ at the top', field('"__proto__":{"polluted":"yes"}'), '__proto__', 'not allowed', 'remove'],
  ['__proto__ escaped', field('"\\u005f_proto__":{}'), '__proto__', 'not allowed'],
  ['__proto__ as an economy', changed('"JPN":{', '"__proto__":{'), 'economies.__proto__', 'not allowed'],
  [
    'constructor in an economy',
    changed('"currency":"JPY"', '"currency":"JPY","constructor":{"prototype":{}}'),
    'constructor',
    'prototype',
  ],
  ['prototype as a year', changed('"2025":"600000000000000"', '"prototype":"1"'), 'gdp.prototype'],
  ['toString as a reference', changed('"economy":"JPN"', '"economy":"toString"'), 'no economy "toString"'],
  ['hasOwnProperty as a figure', target('{"figure":"hasOwnProperty"}'), 'no figure "hasOwnProperty"'],
  ['an unknown field', field('"colour":"red"'), 'colour', 'no field "colour"', 'remove'],
  ['a slip in a field', changed('"horizon"', '"horzion"'), 'write "horizon"', 'is missing'],
  ['a field of another place', changed('"id":"s35"', '"id":"s35","gdp":{}'), 'scenarios[0].gdp'],
  ['script in a field name', field('"<script>alert(1)</script>":1'), '"<script>alert(1)</script>"'],
  ['a field name of 100,000 letters', field(`"${'x'.repeat(100_000)}":1`), 'xxx…', 'no field'],
  ['a field name with a direction mark', field('"\u202Enoitpo":1'), 'U+202E'],
  // Version.
  ['no version', changed('"version":1,', ''), 'version', 'is missing', 'add "version": 1'],
  ['a version as text', changed('"version":1', '"version":"1"'), 'no version 1', 'without quotes'],
  ['a version from the future', changed('"version":1', '"version":2'), 'version 2', 'reads up to 1', 'newer'],
  ['version 0', changed('"version":1', '"version":0'), 'no version 0'],
  ['version 1.5', changed('"version":1', '"version":1.5'), 'no version 1.5'],
  ['version 1e400', changed('"version":1', '"version":1e400'), 'no version Infinity'],
  ['an array', '[]', 'a list, not a scenario'],
  ['null', 'null', 'null, not a scenario'],
  ['a text', '"hello"', 'a text, not a scenario'],
  ['another program’s file', '{"cells":[],"nbformat":4}', 'may be no Footing file'],
  // Types.
  [
    'economies as a list',
    changed('"economies":{', '"economies":[],"x":{'),
    'economies',
    'a list; write an object',
  ],
  [
    'scenarios as an object',
    field('"saving2":0').replace(/"scenarios":\[.*?\}\}\]/, '"scenarios":{}'),
    'scenarios',
    'write a list',
  ],
  ['null for a field', changed('{"nominal":"2"}', 'null'), 'economies.JPN.growth', 'null; write an object'],
  ['true for a number', gdp('true'), 'true or false; write a number in quotes'],
  ['a list for a number', gdp('[]'), 'a list; write a number in quotes'],
  ['an object for a text', changed('"JPY"', '{}'), 'economies.JPN.currency', 'write a text in quotes'],
  ['a number for a number', gdp('600000000000000'), 'string in quotes', '"600000000000000"'],
  ['a number that JSON cannot hold', gdp('1e999'), 'string in quotes'],
  [
    'a year in quotes',
    path('{"shape":"linear","from":"2025","to":2030}'),
    'scenarios[0].path.from',
    'without quotes',
  ],
  // Numbers.
  ['an empty number', gdp('""'), 'is empty'],
  ['a blank number', gdp('"  "'), 'is empty'],
  ['an exponent', gdp('"6e14"'), 'exponent', 'in full'],
  ['an exponent bomb', gdp('"1e999999999"'), 'exponent'],
  ['a plus sign', gdp('"+6"'), 'plus sign'],
  ['thousands separators', gdp('"600,000,000"'), 'separators'],
  ['a decimal comma', target('"3,5"'), 'separators', 'point before decimals'],
  ['spaces in a number', gdp('"600 000"'), 'separators'],
  ['a space around a number', gdp('" 600"'), 'no number'],
  ['a percent sign', target('"3.5%"'), 'percent sign', 'leave it out'],
  ['a unit in a number', gdp('"600 trillion"'), 'no number'],
  ['full-width digits', gdp('"６００"'), 'not ASCII'],
  ['Chinese numerals', gdp('"六百兆"'), 'no number'],
  ['Arabic-Indic digits', gdp('"٦٠٠"'), 'not ASCII'],
  ['mixed digit systems', gdp('"6０٠"'), 'not ASCII'],
  ['mathematical digits', gdp('"𝟔𝟎𝟎"'), 'not ASCII'],
  ['a minus that is no hyphen', gdp('"−600"'), 'no number'],
  ['a zero-width space', gdp('"600\u200B000"'), 'cannot be seen', 'U+200B'],
  ['a byte order mark inside', gdp('"\uFEFF600"'), 'cannot be seen'],
  ['a direction mark', gdp('"\u202E006"'), 'cannot be seen', 'U+202E'],
  ['NUL in a number', gdp('"600\\u0000"'), 'cannot be seen', 'U+0000'],
  ['a lone surrogate', gdp('"\\ud800"'), 'cannot be seen', 'U+D800'],
  ['NaN as text', gdp('"NaN"'), 'is no number'],
  ['Infinity as text', gdp('"-Infinity"'), 'is no number'],
  ['hexadecimal as text', gdp('"0x10"'), 'digits 0 to 9'],
  ['a point without digits before', target('".5"'), 'on both sides'],
  ['a point without digits after', target('"5."'), 'on both sides'],
  ['two points', target('"3.5.1"'), 'separators'],
  ['a formula', gdp('"=1+1"'), 'no number'],
  ['41 digits', gdp(`"${nines(41)}"`), '40 digits'],
  ['41 decimals', gdp(`"1.${nines(41)}"`), '40 digits'],
  ['a number of 100,000 digits', gdp(`"${nines(100_000)}"`), '40 digits', '999…'],
  ['a number of 900,000 digits with an e', gdp(`"${nines(900_000)}e"`), '999…'],
  ['zero GDP', gdp('"0"'), 'economies.JPN.gdp.2025', 'above 0'],
  ['zero GDP in long', gdp('"-0.000"'), 'above 0'],
  ['negative GDP', gdp('"-600"'), 'above 0'],
  [
    'a zero exchange rate',
    changed('"exchangeRate":"150"', '"exchangeRate":"0.0"'),
    'exchangeRate',
    'above 0',
  ],
  ['a negative population', changed('"123000000"', '"-1"'), 'population.2025', 'above 0'],
  ['growth of −100', changed('"nominal":"2"', '"nominal":"-100"'), 'growth.nominal', 'above -100'],
  [
    'growth of −100.0 by year',
    changed('"nominal":"2"', '"nominal":{"2026":"-100.0"}'),
    'growth.nominal.2026',
    'above -100',
  ],
  ['a share above 100', target('"100.0000000000000000000000000000000000000001"'), '0 to 100'],
  ['a share below 0', changed('"baseline":"2"', '"baseline":"-0.1"'), 'scenarios[0].baseline', '0 to 100'],
  [
    'an interval that misses',
    target('{"value":"3.5","interval":["3.6","3.7"]}'),
    'does not lie between 3.6 and 3.7',
  ],
  [
    'an interval of one',
    target('{"value":"3.5","interval":["3.6"]}'),
    'scenarios[0].target.interval',
    'two numbers',
  ],
  [
    'a source that is no text',
    target('{"value":"3.5","source":5}'),
    'scenarios[0].target.source',
    'text in quotes',
  ],
  ['a sourced number without value', target('{"source":"x"}'), 'value', 'missing'],
  // Years.
  ['the year 1899', path('{"shape":"linear","from":1899,"to":2030}'), '1900 to 2200'],
  [
    'the year 2201',
    changed('"horizon":{"from":2025,"to":2030}', '"horizon":{"from":2025,"to":2201}'),
    'horizon.to',
    '1900 to 2200',
  ],
  [
    'the year 1e9',
    changed('"horizon":{"from":2025,"to":2030}', '"horizon":{"from":2025,"to":1e9}'),
    '1900 to 2200',
  ],
  [
    'half a year',
    path('{"shape":"linear","from":2025.5,"to":2030}'),
    'scenarios[0].path.from',
    'whole number',
  ],
  ['a negative year', path('{"shape":"linear","from":-2025,"to":2030}'), '1900 to 2200'],
  [
    'a year that ends before it starts',
    path('{"shape":"linear","from":2030,"to":2025}'),
    'scenarios[0].path.to',
    'before "from" (2030)',
  ],
  [
    'a horizon that ends before it starts',
    changed('"horizon":{"from":2025', '"horizon":{"from":2031'),
    'horizon.to',
    'give 2031 or a later',
  ],
  ['a key of five digits', changed('"2025":"600000000000000"', '"02025":"1"'), 'gdp.02025', '1900 to 2200'],
  ['a key in full-width digits', changed('"2025":"600000000000000"', '"２０２５":"1"'), '1900 to 2200'],
  ['a date as a key', changed('"2025":"600000000000000"', '"2025-01-01T00:00:00Z":"1"'), '1900 to 2200'],
  [
    'month 0',
    changed('{"kind":"calendar"}', '{"kind":"fiscal","firstMonth":0,"named":"start"}'),
    'firstMonth',
    '1 to 12',
  ],
  ['month 13', changed('{"kind":"calendar"}', '{"kind":"fiscal","firstMonth":13,"named":"end"}'), '1 to 12'],
  [
    'a year kind that is none',
    changed('{"kind":"calendar"}', '{"kind":"lunar"}'),
    '"lunar"',
    'calendar, fiscal',
  ],
  [
    'a period of no years',
    changed('"period":"per-year"', '"period":{"total-over-years":0}'),
    'whole number from 1',
  ],
  [
    'a period of −5 years',
    changed('"period":"per-year"', '"period":{"total-over-years":-5}'),
    'whole number from 1',
  ],
  // What belongs together.
  [
    'no economy',
    changed('"economies":{', '"economies":{},"e":{').replace(/,"e":\{.*?\}\},"scen/, ',"scen'),
    'There is no economy',
  ],
  ['no scenario', smallest.replace(/"scenarios":\[.*?\}\}\]/, '"scenarios":[]'), 'There is no scenario'],
  ['no GDP', changed('{"2025":"600000000000000"}', '{}'), 'economies.JPN.gdp', 'There is no GDP'],
  ['no target', changed('"target":"3.5",', ''), 'scenarios[0].target', 'needs a target'],
  [
    'both kinds of growth',
    changed('{"nominal":"2"}', '{"nominal":"2","real":"1","deflator":"1"}'),
    'nominal',
    'keep one',
  ],
  [
    'both kinds of deflator',
    changed('"growth":', '"deflator":{"rate":"1","index":{"2025":"100"}},"growth":'),
    'keep one',
  ],
  ['an id twice', second('s35'), 'scenarios[1].id', 'scenarios[0]'],
  ['an empty id', second(''), '1 to 64'],
  ['an id of 65 characters', second('x'.repeat(65)), '64 characters'],
  ['an id with a space', second('a b'), 'only the letters'],
  ['an id in Japanese', second('案一'), 'only the letters'],
  ['an id with a path in it', second('../../etc/passwd'), 'only the letters'],
  ['script as an id', second('<img src=x onerror=alert(1)>'), 'only the letters'],
  [
    'an economy that is not there',
    changed('"economy":"JPN"', '"economy":"KOR"'),
    'scenarios[0].economy',
    'no economy "KOR"',
    'JPN',
  ],
  [
    'a figure that is not there',
    target('{"figure":"demand-9"}'),
    'scenarios[0].target.figure',
    'no figure "demand-9"',
  ],
  ['a figure without a value', target('{"figure":"demand-more-outlays-2025-02"}'), 'states no number'],
  ['a figure of another unit', target('{"figure":"saving-usfj-2025-03"}'), '"USD"', 'share of GDP'],
  [
    'a saving that is a share',
    smallest.replace(/"saving":\{.*?\}/, '"saving":{"figure":"demand-3-2025-03"}'),
    'amount of money',
  ],
  [
    'an alliance of nobody',
    field('"alliance":{"scenarios":["none"],"currency":"USD"}'),
    'alliance.scenarios[0]',
    'no scenario "none"',
  ],
  ['a shape that is none', path('{"shape":"zigzag"}'), '"zigzag"', 'linear'],
  ['a path without a shape', path('{"from":2025,"to":2030}'), 'shape', 'missing'],
  ['a currency in small letters', changed('"JPY"', '"jpy"'), 'three capital letters'],
  ['a currency sign', changed('"JPY"', '"￥"'), 'three capital letters'],
];

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

describe('files', () => {
  test.each(refused.map(([name, input, ...words]) => ({ name, input, words })))(
    '$name',
    ({ input, words }) => {
      const report = reportOf(input);
      for (const word of words) expect(report).toContain(word);
      expect(report.length).toBeLessThanOrEqual(1000);
      expect(report.split('\n').length).toBeLessThanOrEqual(20);
      expect(report).not.toMatch(/undefined reading|\[object|NaN |at .*\.ts:\d/);
    },
  );

  test.each(accepted)('%s is accepted', (_, input) => {
    expect(reportOf(input)).toBe('');
  });

  test('nothing reached a prototype', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('there are more than a hundred', () => {
    expect(refused.length + accepted.length).toBeGreaterThan(120);
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
    const ratio = (shortestRun(() => reportOf(large)) + 1) / (shortestRun(() => reportOf(small)) + 1);
    expect(ratio).toBeLessThan(10);
  });
});
