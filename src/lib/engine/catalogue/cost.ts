import {
  choose,
  fraction,
  minus,
  number,
  of,
  over,
  percent,
  previous,
  root,
  runningSum,
  times,
  whose,
  years,
  input,
  type Expression,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

const definition = { kind: 'definition' } as const;
const scenario = { scope: 'scenario', because: definition } as const;
const growthOf = (id: string): Expression => percent(minus(over(of(id), previous(id)), number('1')));
const inPricesOfPriceYear = (id: string): Expression =>
  over(times(of(id), of('deflator', { fixed: 'price-year' })), of('deflator'));
const inDollars = (id: string): Expression => over(of(id), of('exchange-rate'));

/** What a path costs: spending, what it is compared with, real, per head, in dollars. */
export const costFormulas: readonly Formula[] = [
  {
    ...scenario,
    id: 'gdp-base',
    measure: 'gdp-base',
    unit: '{cur}/year',
    expression: choose('gdp-base', { 'same-year': of('gdp'), frozen: of('gdp', { fixed: 'frozen-year' }) }),
    because: { kind: 'convention', id: 'same-year-base' },
  },
  {
    ...scenario,
    id: 'spending',
    measure: 'spending',
    unit: '{cur}/year',
    expression: choose('path-shape', {
      'capped-growth': of('capped-spending'),
      '*': times(fraction(of('share')), of('gdp-base')),
    }),
  },
  {
    ...scenario,
    id: 'baseline-spending',
    measure: 'baseline-spending',
    unit: '{cur}/year',
    expression: choose('baseline-kind', {
      plan: whose('plan', 'spending'),
      '*': times(fraction(of('baseline')), of('gdp-base')),
    }),
  },
  {
    ...scenario,
    id: 'increment',
    measure: 'increment',
    unit: '{cur}/year',
    expression: minus(of('spending'), of('baseline-spending')),
  },
  {
    ...scenario,
    id: 'cumulative-spending',
    measure: 'cumulative-spending',
    unit: '{cur}',
    expression: runningSum(of('spending')),
    because: { kind: 'convention', id: 'cumulative-from-horizon' },
  },
  {
    ...scenario,
    id: 'cumulative-increment',
    measure: 'cumulative-increment',
    unit: '{cur}',
    expression: runningSum(of('increment')),
    because: { kind: 'convention', id: 'cumulative-from-horizon' },
  },
  {
    ...scenario,
    id: 'effective-share',
    measure: 'effective-share',
    unit: '% of GDP',
    expression: percent(over(of('spending'), of('gdp'))),
  },
  {
    ...scenario,
    id: 'spending-growth',
    measure: 'spending-growth',
    unit: '%',
    applies: 'second-year',
    expression: growthOf('spending'),
  },
  {
    ...scenario,
    id: 'real-spending',
    measure: 'real-spending',
    unit: '{cur}@{py}/year',
    expression: inPricesOfPriceYear('spending'),
    because: { kind: 'convention', id: 'price-year' },
    conventions: ['price-year'],
  },
  {
    ...scenario,
    id: 'real-increment',
    measure: 'real-increment',
    unit: '{cur}@{py}/year',
    expression: inPricesOfPriceYear('increment'),
    because: { kind: 'convention', id: 'price-year' },
    conventions: ['price-year'],
  },
  {
    ...scenario,
    id: 'real-spending-growth',
    measure: 'real-spending-growth',
    unit: '%',
    applies: 'second-year',
    expression: growthOf('real-spending'),
  },
  {
    ...scenario,
    id: 'compound-growth',
    measure: 'compound-growth',
    unit: '%/year',
    yearless: true,
    applies: 'path-in-horizon',
    expression: percent(
      minus(
        root(over(of('spending', { fixed: 'to' }), of('spending', { fixed: 'from' })), years('from', 'to')),
        number('1'),
      ),
    ),
  },
  {
    ...scenario,
    id: 'per-head',
    measure: 'per-head',
    unit: '{cur}/person/year',
    expression: over(of('spending'), of('population')),
  },
  {
    ...scenario,
    id: 'increment-per-head',
    measure: 'increment-per-head',
    unit: '{cur}/person/year',
    expression: over(of('increment'), of('population')),
  },
  {
    ...scenario,
    id: 'share-of-budget',
    measure: 'share-of-budget',
    unit: '%',
    onlyWith: 'budget',
    expression: percent(over(of('spending'), of('budget'))),
  },
  {
    ...scenario,
    id: 'tax-points',
    measure: 'tax-points',
    unit: 'points',
    onlyWith: 'tax-point',
    expression: over(of('increment'), input('tax-yield')),
  },
  ...['spending', 'baseline-spending', 'increment'].map((id): Formula => ({
    ...scenario,
    id: `${id}-usd`,
    measure: id,
    unit: '{usd}/year',
    onlyWith: 'foreign-currency',
    expression: inDollars(id),
    because: { kind: 'convention', id: 'exchange-rate-basis' },
  })),
  ...['spending', 'increment'].map((id): Formula => ({
    ...scenario,
    id: `cumulative-${id}-usd`,
    measure: `cumulative-${id}`,
    unit: '{usd}',
    onlyWith: 'foreign-currency',
    expression: runningSum(of(`${id}-usd`)),
    because: { kind: 'convention', id: 'cumulative-from-horizon' },
  })),
];
