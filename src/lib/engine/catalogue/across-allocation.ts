import { member, alliance, overYears, memberCount, ofAlikeMembers } from './across-expressions.ts';
import {
  choose,
  input,
  number,
  of,
  over,
  percent,
  plus,
  refuse,
  times,
  type Expression,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

const weighted: Readonly<Record<string, Expression>> = {
  gdp: times(input('weight-gdp'), of('gdp-share')),
  population: times(input('weight-population'), of('population-share')),
  equal: times(input('weight-equal'), of('equal-share')),
};
const weights: Readonly<Record<string, Expression>> = {
  gdp: input('weight-gdp'),
  population: input('weight-population'),
  equal: input('weight-equal'),
};
const joined = (all: Readonly<Record<string, Expression>>, names: readonly string[]): Expression =>
  names.map((name) => all[name] as Expression).reduce(plus);
const blends = [
  ['gdp'],
  ['population'],
  ['equal'],
  ['gdp', 'population'],
  ['gdp', 'equal'],
  ['population', 'equal'],
  ['gdp', 'population', 'equal'],
].map((names): [string, Expression] => [
  `blend-${names.join('-')}`,
  over(joined(weighted, names), joined(weights, names)),
]);

/** A total split by a key. */
export const allocationFormulas: readonly Formula[] = [
  {
    ...member,
    id: 'population-share',
    unit: '%',
    expression: percent(over(of('member-population'), of('total-population'))),
  },
  { ...member, id: 'equal-share', unit: '%', expression: percent(over(number('1'), memberCount)) },
  {
    ...member,
    id: 'allocation-key',
    unit: '%',
    expression: ofAlikeMembers(
      choose('allocation-key', {
        gdp: of('gdp-share'),
        population: of('population-share'),
        equal: of('equal-share'),
        ...Object.fromEntries(blends),
        none: refuse('weights-are-zero'),
      }),
    ),
  },
  {
    ...alliance,
    id: 'allocation-total',
    unit: '{all}{/year}',
    expression: overYears(input('allocation-total')),
  },
  {
    ...member,
    id: 'allocation',
    measure: 'allocation',
    unit: '{all}{/year}',
    onlyWith: 'allocation',
    expression: { op: 'apportion', total: of('allocation-total'), by: of('allocation-key') },
    because: { kind: 'convention', id: 'largest-remainder' },
    conventions: ['largest-remainder'],
  },
];
