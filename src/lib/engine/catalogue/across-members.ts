import {
  member,
  alliance,
  rank,
  overYears,
  yearly,
  ofAlikeMembers,
  soundTotal,
} from './across-expressions.ts';
import { choose, input, number, of, over, refuse, times, whose, type Expression } from '../expression.ts';
import type { Formula } from '../formula.ts';

const oneCurrency = { kind: 'convention', id: 'alliance-one-currency' } as const;

/** An amount of one year in the alliance's currency: through dollars, by each economy's own rate. */
const inOneCurrency = (amount: Expression, rate: Expression, ofAlliance: Expression): Expression =>
  ofAlikeMembers(
    choose('rate-bases', {
      alike: choose('conversion', {
        own: amount,
        dollars: over(amount, rate),
        other: times(over(amount, rate), ofAlliance),
      }),
      unlike: refuse('unlike-bases'),
      'ppp-not-in-dollars': refuse('ppp-not-in-dollars'),
    }),
  );
const atYearsRate = (id: string): Expression =>
  inOneCurrency(of(id), of('exchange-rate'), of('alliance-rate'));
const priceYear = { fixed: 'price-year' } as const;

/** What makes the measures across economies: each economy's amounts in one currency, and their totals. */
export const allianceFormulas: readonly Formula[] = [
  {
    ...alliance,
    id: 'alliance-rate',
    unit: '{all}/USD',
    expression: choose('alliance-rate-by', {
      given: input('alliance-rate'),
      economy: whose('rate-economy', 'exchange-rate'),
      differ: refuse('alliance-rates-differ'),
      none: refuse('alliance-rate-missing'),
      dollar: number('1'),
    }),
    because: { kind: 'convention', id: 'exchange-rate-basis' },
  },
  {
    ...member,
    id: 'member-spending-of-year',
    unit: '{all}/year',
    expression: atYearsRate('spending'),
    because: oneCurrency,
    conventions: ['alliance-one-currency'],
  },
  {
    ...member,
    id: 'member-gdp-of-year',
    unit: '{all}/year',
    expression: atYearsRate('gdp'),
    because: oneCurrency,
    conventions: ['alliance-one-currency'],
  },
  { ...member, id: 'member-spending', unit: '{all}{/year}', expression: yearly('member-spending-of-year') },
  { ...member, id: 'member-gdp', unit: '{all}{/year}', expression: yearly('member-gdp-of-year') },
  {
    ...member,
    id: 'member-population',
    unit: 'person',
    expression: overYears(ofAlikeMembers(of('population'))),
  },
  { ...alliance, id: 'total-spending', unit: '{all}{/year}', expression: soundTotal('member-spending') },
  { ...alliance, id: 'total-gdp', unit: '{all}{/year}', expression: soundTotal('member-gdp') },
  { ...alliance, id: 'total-population', unit: 'person', expression: soundTotal('member-population') },
];

/** Other readings by which the economies can be put in order: real amounts, amounts per head, every measure's rank. */
export const orderFormulas: readonly Formula[] = [
  {
    ...member,
    id: 'member-real-spending-of-year',
    unit: '{all}@{py}/year',
    expression: inOneCurrency(
      of('real-spending'),
      of('exchange-rate', priceYear),
      of('alliance-rate', priceYear),
    ),
    because: oneCurrency,
    conventions: ['real-dollars-at-price-year', 'alliance-one-currency'],
  },
  {
    ...member,
    id: 'member-real-spending',
    unit: '{all}@{py}{/year}',
    expression: yearly('member-real-spending-of-year'),
  },
  {
    ...member,
    id: 'member-per-head',
    unit: '{all}/person/year',
    expression: over(of('member-spending'), of('member-population')),
  },
  ...(
    [
      ['spending-rank', 'member-spending'],
      ['real-spending-rank', 'member-real-spending'],
      ['per-head-rank', 'member-per-head'],
      ['burden-rank', 'burden-ratio'],
      ['gap-points-rank', 'gap-points'],
      ['gap-money-rank', 'gap-money'],
      ['allocation-rank', 'allocation'],
    ] as const
  ).map(([id, ranked]): Formula => ({ ...member, id, unit: '1', expression: rank(ranked) })),
];
