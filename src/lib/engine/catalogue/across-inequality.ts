import {
  member,
  alliance,
  total,
  rank,
  upToOwn,
  memberCount,
  difference,
  ofAlikeMembers,
} from './across-expressions.ts';
import {
  choose,
  fraction,
  minus,
  number,
  of,
  over,
  plus,
  power,
  refuse,
  root,
  times,
  type Expression,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

const deviation = (id: string): Expression => minus(of(id), of('rank-mean'));

/** How unequal the burden is, and whether the large bear more of it. */
export const inequalityFormulas: readonly Formula[] = [
  { ...member, id: 'lorenz-gdp', measure: 'lorenz-gdp', unit: '%', expression: upToOwn('gdp-share') },
  {
    ...member,
    id: 'lorenz-spending',
    measure: 'lorenz-spending',
    unit: '%',
    expression: upToOwn('spending-share'),
  },
  {
    ...member,
    id: 'lorenz-slice',
    unit: '1',
    expression: times(
      fraction(of('gdp-share')),
      fraction(plus(of('lorenz-spending'), minus(of('lorenz-spending'), of('spending-share')))),
    ),
  },
  {
    ...alliance,
    id: 'burden-gini',
    measure: 'burden-gini',
    unit: '1',
    expression: ofAlikeMembers(difference(number('1'), total('lorenz-slice'))),
  },
  { ...member, id: 'gdp-rank', unit: '1', expression: rank('member-gdp') },
  {
    ...member,
    id: 'share-rank',
    unit: '1',
    expression: rank('ranked-share'),
    because: { kind: 'convention', id: 'ranks-before-conversion' },
    conventions: ['ranks-before-conversion'],
  },
  { ...alliance, id: 'rank-mean', unit: '1', expression: over(plus(memberCount, number('1')), number('2')) },
  {
    ...member,
    id: 'rank-product',
    unit: '1',
    expression: times(deviation('gdp-rank'), deviation('share-rank')),
  },
  {
    ...member,
    id: 'gdp-rank-square',
    unit: '1',
    expression: power(deviation('gdp-rank'), number('2')),
  },
  {
    ...member,
    id: 'share-rank-square',
    unit: '1',
    expression: power(deviation('share-rank'), number('2')),
  },
  {
    ...alliance,
    id: 'rank-correlation',
    measure: 'rank-correlation',
    unit: '1',
    expression: ofAlikeMembers(
      choose('ranks', {
        spread: over(
          total('rank-product'),
          root(times(total('gdp-rank-square'), total('share-rank-square')), number('2')),
        ),
        'too-few': refuse('too-few-to-rank'),
        equal: refuse('ranks-equal'),
      }),
    ),
    because: { kind: 'publication', id: 'olson-zeckhauser-1966' },
  },
];
