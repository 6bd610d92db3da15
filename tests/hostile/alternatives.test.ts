import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { swapAlternative } from '../../src/lib/scenario/use-alternative.ts';
import { expectRefused } from './expect-refused.ts';
import { field, figures } from './smallest-file.ts';

const alternative = (text: string): string => field(`"alternatives":[${text}]`);

describe('what another source says for an input', () => {
  expectRefused([
    ['an object instead of a list', field('"alternatives":{}'), 'alternatives', 'a list in [ ]'],
    ['nothing in it', alternative('{}'), 'alternatives[0]', '"for"', '"value"'],
    ['a number without quotes', alternative('{"for":"economies.JPN.exchangeRate","value":145}'), '"145"'],
    [
      'a sourced number without quotes',
      alternative('{"for":"economies.JPN.exchangeRate","value":{"value":145,"source":"x"}}'),
      'alternatives[0].value.value',
      '"145"',
    ],
    [
      'years without quotes',
      alternative('{"for":"economies.JPN.exchangeRate","value":{"2025":145}}'),
      'alternatives[0].value.2025',
      '"145"',
    ],
    [
      'a figure that is a number',
      alternative('{"for":"scenarios.s35.target","value":{"figure":2}}'),
      'alternatives[0].value.figure',
      'text in quotes',
    ],
    [
      'an input that is nowhere',
      alternative('{"for":"economies.JPN.exchangerate","value":"145"}'),
      'alternatives[0].for',
      'no input "economies.JPN.exchangerate"',
      'write "economies.JPN.exchangeRate"',
    ],
    [
      'an input of an economy that is not there',
      alternative('{"for":"economies.KOR.gdp","value":{"2025":"1"}}'),
      'no input "economies.KOR.gdp"',
    ],
    [
      'a scenario by its place instead of its id',
      alternative('{"for":"scenarios[0].target","value":"3"}'),
      'no input "scenarios[0].target"',
    ],
    [
      'a place in the prototype',
      alternative('{"for":"economies.JPN.__proto__.polluted","value":"1"}'),
      'no input "economies.JPN.__proto__.polluted"',
    ],
    ['a constructor', alternative('{"for":"economies.constructor.gdp","value":"1"}'), 'no input'],
    ['a place that is no place', alternative('{"for":"economies[","value":"1"}'), 'no input "economies["'],
    [
      'one number for GDP, which is by year',
      alternative('{"for":"economies.JPN.gdp","value":"600"}'),
      'alternatives[0].value',
      'by year',
    ],
    [
      'years for a target, which is one number',
      alternative('{"for":"scenarios.s35.target","value":{"2030":"3"}}'),
      'one number',
    ],
    [
      'a share above 100',
      alternative('{"for":"scenarios.s35.target","value":"101"}'),
      'alternatives[0].value',
      '0 to 100',
    ],
    ['a GDP of zero', alternative('{"for":"economies.JPN.gdp","value":{"2025":"0"}}'), 'above 0'],
    ['a rate of −100', alternative('{"for":"economies.JPN.growth.nominal","value":"-100"}'), 'above -100'],
    [
      'a figure for an exchange rate',
      alternative('{"for":"economies.JPN.exchangeRate","value":{"figure":"demand-3.5-2025-07"}}'),
      'one number',
    ],
    [
      'a figure of another unit',
      alternative('{"for":"scenarios.s35.target","value":{"figure":"saving-usfj-2025-03"}}'),
      'share of GDP',
    ],
    [
      'a basis for what is no exchange rate',
      alternative('{"for":"scenarios.s35.target","value":"3","basis":"market"}'),
      'alternatives[0].basis',
      'leave "basis" out',
    ],
    [
      'a basis that is none',
      alternative('{"for":"economies.JPN.exchangeRate","value":"145","basis":"black"}'),
      '"black"',
      'market, spot, ppp, budget',
    ],
    [
      'a field that is not known',
      alternative('{"for":"saving.amount","value":"1","sources":"x"}'),
      'write "source"',
    ],
    ['script in a name', alternative('{"for":"<script>","value":"1"}'), 'no input "<script>"'],
  ]);
});

describe('an alternative that is put in use', () => {
  const file = field(
    `"alternatives":[
      {"for":"economies.JPN.exchangeRate","value":"145","source":"B","date":"2025-04","basis":"spot"},
      {"for":"economies.JPN.gdp","value":{"2025":"610","2026":"620"},"source":"C"},
      {"for":"scenarios.s35.target","value":{"figure":"demand-3.5-2025-07"}},
      {"for":"saving.amount","value":{"figure":"saving-usfj-2025-03"}},
      {"for":"economies.JPN.gdp.2025","value":{"value":"605","interval":["600","610"]}}
    ]`,
  );
  const read = readDocument(file, figures);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { document } = read;

  test.each([0, 1, 2, 3, 4])('%i: is used, and going back gives the same numbers', (index) => {
    const used = swapAlternative(document, index, figures);
    expect(readDocument(JSON.stringify(used), figures).ok).toBe(true);
    expect(resolve(used, figures)).not.toEqual(resolve(document, figures));
    const back = swapAlternative(used, index, figures);
    expect(resolve(back, figures)).toEqual(resolve(document, figures));
    expect(swapAlternative(back, index, figures)).toEqual(used);
  });

  test('carries its source, date and basis, and leaves its own behind', () => {
    const used = swapAlternative(document, 0, figures);
    expect(used.economies.JPN).toMatchObject({
      exchangeRate: { value: '145', source: 'B', date: '2025-04' },
      exchangeRateBasis: 'spot',
    });
    expect(used.alternatives?.[0]).toEqual({
      for: 'economies.JPN.exchangeRate',
      value: '150',
      basis: 'market',
    });
  });

  test('that is not there changes nothing', () => {
    expect(swapAlternative(document, 99, figures)).toBe(document);
  });
});
