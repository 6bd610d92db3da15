import { describe } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { changed, field, gdp, path, target } from './smallest-file.ts';

const baseline = (value: string): string => changed('"baseline":"2"', `"baseline":${value}`);
const period = (value: string): string => changed('"period":"per-year"', `"period":${value}`);
const alliance = (key: string): string =>
  field(`"alliance":{"scenarios":["s35"],"currency":"USD","allocation":{"total":"5","key":${key}}}`);
const host = '"hostNation":{"host":"JPN","guest":"USA","cost":"1","from":"75","to":"80"}';

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
    ['a baseline of true', baseline('true'), 'scenarios[0].baseline', 'number in quotes'],
    ['a baseline without a value', baseline('{"source":"x"}'), 'baseline.value', 'missing'],
    ['a baseline figure that is a number', baseline('{"figure":2}'), 'baseline.figure', 'text in quotes'],
    ['a baseline map of numbers', baseline('{"2025":2}'), 'baseline.2025', 'string in quotes'],
    ['a plan without a path', baseline('{"path":null}'), 'baseline.path', 'write an object'],
    [
      'a plan of another shape',
      baseline('{"path":{"shape":"x"},"target":"2"}'),
      'baseline.path.shape',
      '"x"',
    ],
    [
      'a plan without its share',
      baseline('{"path":{"shape":"step","from":2025,"to":2026},"target":"2"}'),
      'baseline.baseline',
    ],
    [
      'a plan without a target',
      baseline('{"path":{"shape":"step","from":2025,"to":2026},"baseline":"2"}'),
      'baseline.target',
    ],
    ['a period of an empty object', period('{}'), 'saving.period.total-over-years', 'missing'],
    ['a period of years in quotes', period('{"total-over-years":"5"}'), 'total-over-years', 'without quotes'],
    ['a period in a list', period('[]'), 'saving.period', 'per-year, one-off'],
    [
      'a deflator by index that is none',
      changed('"growth":', '"deflator":{"index":2},"growth":'),
      'deflator.index',
      'write an object',
    ],
    [
      'a deflator of both kinds',
      changed('"growth":', '"deflator":{"rate":"1","index":{"2025":"100"}},"growth":'),
      'economies.JPN.deflator',
    ],
    ['growth without quotes', changed('"nominal":"2"', '"nominal":2'), 'growth.nominal', 'string in quotes'],
    [
      'growth with a source and no quotes',
      changed('"nominal":"2"', '"nominal":{"value":2,"source":"x"}'),
      'growth.nominal.value',
      'string in quotes',
    ],
    [
      'growth by year without quotes',
      changed('"nominal":"2"', '"nominal":{"2026":2}'),
      'growth.nominal.2026',
      'string in quotes',
    ],
    ['a target without quotes', target('3.5'), 'scenarios[0].target', 'string in quotes'],
    ['a target figure that is a number', target('{"figure":2}'), 'target.figure', 'text in quotes'],
    ['a target that JSON cannot hold', target('{"value":1e999}'), 'target.value', 'string in quotes'],
    [
      'a year that JSON cannot hold',
      path('{"shape":"linear","from":1e999,"to":2030}'),
      'scenarios[0].path.from',
      'Infinity',
    ],
    [
      'years that run backwards in a plan',
      baseline('{"path":{"shape":"step","from":2027,"to":2026},"baseline":"2","target":"2"}'),
      'baseline.path',
    ],
    [
      'a saving with figure and amount',
      changed('"saving":{', '"saving":{"figure":"saving-usfj-2025-03",'),
      'no field "amount"',
    ],
    ['a GDP base without a year', changed('"same-year"', '{}'), 'conventions.gdpBase.frozen', 'missing'],
    ['a GDP base of a number', changed('"same-year"', '2022'), 'conventions.gdpBase', 'same-year'],
    ['a key of wrong weights', alliance('{"gdp":"-1","size":"1"}'), 'key.gdp', 'below 0', 'no field "size"'],
    ['a key of weights without quotes', alliance('{"gdp":1}'), 'key.gdp', 'string in quotes'],
    ['a key of no weights', alliance('{}'), 'All weights are 0'],
    ['a key that is none', alliance('"area"'), '"area"', 'gdp, population, equal'],
    ['a key of a number', alliance('5'), 'allocation.key'],
    [
      'an allocation of nothing',
      alliance('"gdp"').replace('"total":"5"', '"total":"0"'),
      'allocation.total',
      'above 0',
    ],
    [
      'an ally twice',
      alliance('"gdp"').replace('["s35"]', '["s35","s35"]'),
      'alliance.scenarios[1]',
      'used before',
    ],
    [
      'a host that is not there',
      alliance('"gdp"').replace('"currency":"USD","all', `${host},"currency":"USD","all`),
      'hostNation.guest',
      'no economy "USA"',
    ],
  ]);
});
