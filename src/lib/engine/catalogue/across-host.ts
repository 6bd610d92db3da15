import { member, alliance, total, overYears } from './across-expressions.ts';
import {
  choose,
  fraction,
  input,
  minus,
  number,
  of,
  over,
  percent,
  plus,
  refuse,
  times,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

/** Who bears the cost of stationing, and what moves when the host's part of it does. */
export const hostFormulas: readonly Formula[] = [
  {
    ...alliance,
    id: 'host-cost',
    unit: '{all}{/year}',
    expression: overYears(input('host-cost')),
  },
  {
    ...member,
    id: 'host-share',
    measure: 'host-share',
    unit: '%',
    onlyWith: 'host-nation',
    expression: input('host-to'),
  },
  {
    ...alliance,
    id: 'host-cost-moved',
    unit: '{all}{/year}',
    expression: times(of('host-cost'), fraction(minus(input('host-to'), input('host-from')))),
  },
  {
    ...member,
    id: 'host-transfer',
    measure: 'host-transfer',
    unit: '{all}{/year}',
    onlyWith: 'host-nation',
    expression: choose('support-side', {
      host: of('host-cost-moved'),
      guest: minus(number('0'), of('host-cost-moved')),
      neither: refuse('not-a-party'),
    }),
    because: { kind: 'convention', id: 'support-moves-once' },
    conventions: ['support-moves-once'],
  },
  {
    ...member,
    id: 'spending-after-transfer',
    unit: '{all}{/year}',
    expression: choose('support-held', {
      held: plus(of('member-spending'), of('host-transfer')),
      'host-adds': plus(of('member-spending'), times(of('host-cost'), fraction(input('host-to')))),
      'guest-adds': plus(
        of('member-spending'),
        times(of('host-cost'), minus(number('1'), fraction(input('host-to')))),
      ),
      none: of('member-spending'),
    }),
    because: { kind: 'convention', id: 'support-moves-once' },
    conventions: ['support-moves-once'],
  },
  {
    ...alliance,
    id: 'total-spending-after-transfer',
    unit: '{all}{/year}',
    expression: total('spending-after-transfer'),
  },
  {
    ...member,
    id: 'spending-share-after-transfer',
    unit: '%',
    expression: percent(over(of('spending-after-transfer'), of('total-spending-after-transfer'))),
  },
  {
    ...member,
    id: 'burden-ratio-after-transfer',
    unit: 'times',
    expression: over(of('spending-share-after-transfer'), of('gdp-share')),
  },
];
