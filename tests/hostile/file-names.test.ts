import { describe } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { changed, field, target } from './smallest-file.ts';

describe('names and versions', () => {
  expectRefused([
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
    [
      'a field twice, once escaped',
      changed('"horizon":', '"horizo\\u006e":{},"horizon":'),
      'horizon',
      'twice',
    ],
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
    [
      'a version from the future',
      changed('"version":1', '"version":2'),
      'version 2',
      'reads up to 1',
      'newer',
    ],
    ['version 0', changed('"version":1', '"version":0'), 'no version 0'],
    ['version 1.5', changed('"version":1', '"version":1.5'), 'no version 1.5'],
    ['a version of true', changed('"version":1', '"version":true'), 'no version true'],
    ['a version of null', changed('"version":1', '"version":null'), 'no version null'],
    ['version 1e400', changed('"version":1', '"version":1e400'), 'no version Infinity'],
    ['an array', '[]', 'a list, not a scenario'],
    ['null', 'null', 'null, not a scenario'],
    ['a text', '"hello"', 'a text, not a scenario'],
    ['another program’s file', '{"cells":[],"nbformat":4}', 'may be no Footing file'],
  ]);
});
