import { describe } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { changed, field, path, second, smallest, target } from './smallest-file.ts';

describe('years, and what belongs together', () => {
  expectRefused([
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
    [
      'month 13',
      changed('{"kind":"calendar"}', '{"kind":"fiscal","firstMonth":13,"named":"end"}'),
      '1 to 12',
    ],
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
  ]);
});
