import { describe, expect, it } from 'vitest';
import { expectRefused } from './expect-refused.ts';
import { field, reportOf } from './smallest-file.ts';

const growth = '"for":"economies.JPN.growth.nominal"';
const rate = '"for":"economies.JPN.exchangeRate"';
const sure = (inputs: string, rest = ''): string => field(`"uncertainty":{"inputs":[${inputs}]${rest}}`);
const normal = (place: string, sd = '0.5'): string => `{${place},"distribution":"normal","sd":"${sd}"}`;
const ends = (place: string, low: string, high: string, kind = 'triangular'): string =>
  `{${place},"distribution":"${kind}","low":"${low}","high":"${high}"}`;
const pair = (a: string, b: string, value: string): string =>
  `{"between":[${a.slice(6)},${b.slice(6)}],"value":"${value}"}`;
const two = `${normal(growth)},${normal(rate, '5')}`;

describe('what is not sure', () => {
  expectRefused([
    ['low above high', sure(ends(growth, '3', '1')), 'inputs[0].high', 'below high'],
    ['low and high the same', sure(ends(growth, '2', '2')), 'not below high (2)'],
    ['the centre outside', sure(ends(growth, '2.5', '3')), 'inputs[0].low', 'central value 2 does not lie'],
    [
      'a centre given outside',
      sure(`{${growth},"distribution":"low-central-high","low":"1","central":"9","high":"3"}`),
      'inputs[0].central',
      'central value 9',
    ],
    ['a standard deviation of 0', sure(normal(growth, '0')), 'inputs[0].sd', 'above 0'],
    ['a negative standard deviation', sure(normal(growth, '-1')), 'above 0'],
    ['growth that may leave nothing', sure(normal(growth, '30')), 'inputs[0].sd', 'above -100'],
    ['an exchange rate that may be negative', sure(ends(rate, '-5', '200')), 'inputs[0].low', 'above 0'],
    ['an exchange rate whose tail is negative', sure(ends(rate, '60', '200', 'low-central-high')), 'above 0'],
    [
      'a share that may be above 100',
      sure(ends('"for":"scenarios.s35.baseline"', '1', '120')),
      'inputs[0].high',
      'from 0 to 100',
    ],
    ['a place that is not there', sure(normal('"for":"economies.KOR.exchangeRate"')), 'holds no number'],
    ['a place that cannot be drawn', sure(normal('"for":"horizon.from"')), 'cannot be uncertain'],
    [
      'a plan',
      sure(normal('"for":"scenarios.s35.baseline"')).replace(
        '"baseline":"2"',
        '"baseline":{"path":{"shape":"by-year","shares":{"2025":"2"}}}',
      ),
      'plan with its own path',
    ],
    ['no place at all', sure(normal('"for":""')), 'cannot be uncertain'],
    [
      'a place that reaches for a prototype',
      sure(normal('"for":"economies.__proto__.gdp"')),
      'holds no number',
    ],
    [
      'one place twice',
      sure(`${normal(growth)},${normal(growth)}`),
      'inputs[1].for',
      'uncertainty.inputs[0].for',
    ],
    [
      'a series and a year of it',
      sure(`${normal('"for":"economies.JPN.gdp"')},${normal('"for":"economies.JPN.gdp.2025"')}`),
      'inputs[1].for',
      'keep one of the two',
    ],
    ['another shape', sure(`{${growth},"distribution":"lognormal","sd":"1"}`), 'lognormal', 'triangular'],
    ['ends for a normal', sure(`{${growth},"distribution":"normal","low":"1","high":"3"}`), 'sd'],
    ['a number without quotes', sure(`{${growth},"distribution":"normal","sd":0.5}`), 'quotes'],
    ['a correlation of 1.2', sure(two, `,"correlations":[${pair(growth, rate, '1.2')}]`), 'from -1 to 1'],
    [
      'a correlation with what is sure',
      sure(normal(growth), `,"correlations":[${pair(growth, rate, '0.2')}]`),
      'correlations[0].between[1]',
      'not among the uncertain',
    ],
    ['a correlation with itself', sure(two, `,"correlations":[${pair(rate, rate, '0.2')}]`), 'with itself'],
    [
      'a correlation twice',
      sure(two, `,"correlations":[${pair(growth, rate, '0.2')},${pair(rate, growth, '0.2')}]`),
      'correlations[1]',
      'correlations[0]; keep one',
    ],
    [
      'correlations that contradict one another',
      sure(
        `${two},${normal('"for":"scenarios.s35.baseline"', '0.1')}`,
        `,"correlations":[${pair(growth, rate, '0.9')},${pair(rate, '"for":"scenarios.s35.baseline"', '0.9')},${pair(growth, '"for":"scenarios.s35.baseline"', '-0.9')}]`,
      ),
      'uncertainty.correlations',
      'contradict one another',
    ],
    ['three in a pair', sure(two, ',"correlations":[{"between":["a","b","c"],"value":"0.1"}]'), 'between'],
    ['one draw', sure(two, ',"samples":1'), 'uncertainty.samples', '100 to 100000'],
    ['a billion draws', sure(two, ',"samples":1000000000'), '100 to 100000'],
    ['half a seed', sure(two, ',"seed":0.5'), 'uncertainty.seed', 'whole number'],
    ['no list', field('"uncertainty":{"inputs":{}}'), 'uncertainty.inputs', 'list'],
    ['an unknown field', sure(two, ',"sample":100'), 'write "samples"'],
  ]);

  it('of a figure of the article is refused with the way out', () => {
    const file = sure(normal('"for":"scenarios.s35.baseline"')).replace(
      '"baseline":"2"',
      '"baseline":{"figure":"level-2-2025-03"}',
    );
    expect(reportOf(file)).toContain('is a figure of the article');
  });

  it('is accepted where it is right: also moving as one', () => {
    expect(reportOf(sure(two, `,"correlations":[${pair(growth, rate, '1')}],"seed":0,"samples":101`))).toBe(
      '',
    );
    expect(reportOf(sure(''))).toBe('');
    expect(reportOf(sure(normal('"for":"economies.JPN.gdp"', '1')))).toBe('');
  });
});
