import { describe } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { changed, field, gdp, path } from './smallest-file.ts';

describe('types in a file', () => {
  expectRefused([
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
  ]);
});
