import { member, alliance, overYears, ofAlikeMembers, soundTotal } from './across-expressions.ts';
import { choose, fraction, input, minus, most, number, of, over, percent, times } from '../expression.ts';
import type { Formula } from '../formula.ts';

/** Whose spending it is, beside whose income. */
export const burdenFormulas: readonly Formula[] = [
  {
    ...member,
    id: 'spending-share',
    measure: 'spending-share',
    unit: '%',
    expression: percent(over(of('member-spending'), of('total-spending'))),
  },
  {
    ...member,
    id: 'gdp-share',
    measure: 'gdp-share',
    unit: '%',
    expression: percent(over(of('member-gdp'), of('total-gdp'))),
  },
  {
    ...member,
    id: 'burden-ratio',
    measure: 'burden-ratio',
    unit: 'times',
    expression: over(of('spending-share'), of('gdp-share')),
  },
  {
    ...member,
    id: 'national-spending',
    unit: '{cur}{/year}',
    expression: overYears(of('spending')),
  },
  { ...member, id: 'national-gdp', unit: '{cur}{/year}', expression: overYears(of('gdp')) },
  {
    ...member,
    id: 'ranked-share',
    unit: '% of GDP',
    expression: ofAlikeMembers(
      choose('span', {
        year: choose('share-source', { path: of('share'), spending: of('effective-share') }),
        range: percent(over(of('national-spending'), of('national-gdp'))),
      }),
    ),
    because: { kind: 'convention', id: 'ranks-before-conversion' },
  },
  {
    ...member,
    id: 'member-share',
    unit: '% of GDP',
    expression: choose('span', {
      year: of('ranked-share'),
      range: percent(over(of('member-spending'), of('member-gdp'))),
    }),
  },
  {
    ...alliance,
    id: 'equal-share-level',
    measure: 'equal-share-level',
    unit: '% of GDP',
    expression: percent(over(of('total-spending'), of('total-gdp'))),
  },
  { ...alliance, id: 'level', unit: '% of GDP', expression: input('level') },
  {
    ...member,
    id: 'gap-points',
    measure: 'gap-points',
    unit: 'points',
    expression: minus(of('level'), of('member-share')),
  },
  {
    ...member,
    id: 'gap-money',
    measure: 'gap-money',
    unit: '{all}{/year}',
    expression: times(fraction(of('gap-points')), of('member-gdp')),
  },
  {
    ...member,
    id: 'gap-shortfall',
    unit: '{all}{/year}',
    expression: most(of('gap-money'), number('0')),
  },
  {
    ...alliance,
    id: 'gap-total',
    measure: 'gap-total',
    unit: '{all}{/year}',
    expression: soundTotal('gap-shortfall'),
  },
];
