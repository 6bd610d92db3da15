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
  sumOf,
  times,
  whose,
} from '../expression.ts';
import type { Formula } from '../formula.ts';
import { declareUnits } from '../unit-of.ts';

const count = { scope: 'count', because: { kind: 'definition' } } as const;
const pair = { scope: 'count-pair', because: { kind: 'definition' } } as const;

declareUnits({
  'count-amount': '{cur}/year',
  'count-total': '{cur}/year',
  'count-other': '{cur}/year',
  'count-gdp': '{cur}/year',
  'count-rate': '{cur}/USD',
  'count-ppp': '{cur}/INT$',
  'count-level': '% of GDP',
  'count-months-earlier': '1',
  'count-months-later': '1',
});

/** One amount of an economy under one way of counting: definition, budget stage, GDP base, exchange rate. */
export const countFormulas: readonly Formula[] = [
  { ...count, id: 'count-amount', unit: '{cur}/year', expression: sumOf('counted', 'count-amount') },
  { ...count, id: 'count-stated', unit: '{cur}/year', expression: sumOf('stated', 'count-amount') },
  {
    ...count,
    id: 'count-gdp-year',
    unit: '{cur}/year',
    expression: choose('count-gdp-source', { given: input('count-gdp'), economy: of('gdp') }),
  },
  {
    ...count,
    id: 'count-gdp',
    unit: '{cur}/year',
    expression: choose('count-base', {
      'same-year': of('count-gdp-year'),
      frozen: of('count-gdp-year', { fixed: 'count-base-year' }),
    }),
  },
  {
    ...count,
    id: 'count-share',
    unit: '% of GDP',
    expression: percent(over(of('count-amount'), of('count-gdp'))),
  },
  {
    ...count,
    id: 'count-rate',
    unit: '{cur}/USD',
    expression: choose('count-rate-source', { given: input('count-rate'), economy: of('exchange-rate') }),
    because: { kind: 'convention', id: 'exchange-rate-basis' },
  },
  { ...count, id: 'count-usd', unit: 'USD/year', expression: over(of('count-amount'), of('count-rate')) },
  { ...count, id: 'count-ppp', unit: 'INT$/year', expression: over(of('count-amount'), input('count-ppp')) },
  {
    ...count,
    id: 'count-level-money',
    unit: '{cur}/year',
    expression: times(fraction(input('count-level')), of('count-gdp')),
  },
  {
    ...count,
    id: 'bridge-remainder',
    unit: '{cur}/year',
    expression: minus(input('count-total'), of('count-stated')),
  },
  { ...count, id: 'bridge-running', unit: '{cur}/year', expression: sumOf('up-to', 'count-amount') },
  {
    ...count,
    id: 'bridge-gap',
    unit: '{cur}/year',
    expression: minus(input('count-other'), of('count-amount')),
  },
  {
    ...count,
    id: 'count-other-calendar',
    unit: '{cur}/year',
    expression: choose('count-years', {
      own: input('count-other'),
      start: plus(
        times(over(input('count-months-earlier'), number('12')), input('count-other', { offset: -1 })),
        times(over(input('count-months-later'), number('12')), input('count-other')),
      ),
      end: plus(
        times(over(input('count-months-earlier'), number('12')), input('count-other')),
        times(over(input('count-months-later'), number('12')), input('count-other', { offset: 1 })),
      ),
    }),
    because: { kind: 'convention', id: 'even-spread' },
  },
  {
    ...count,
    id: 'bridge-calendar',
    unit: '{cur}/year',
    expression: minus(of('count-other-calendar'), input('count-other')),
    because: { kind: 'convention', id: 'even-spread' },
  },
];

/** Two ways of counting compared: the upper less the lower, and that beside the saving. */
export const countPairFormulas: readonly Formula[] = [
  {
    ...pair,
    id: 'count-difference',
    unit: '{cur}/year',
    expression: minus(whose('upper', 'count-amount'), whose('lower', 'count-amount')),
  },
  {
    ...pair,
    id: 'count-difference-points',
    unit: 'points',
    expression: minus(whose('upper', 'count-share'), whose('lower', 'count-share')),
  },
  {
    ...pair,
    id: 'count-difference-saving',
    unit: 'times',
    onlyWith: 'saving',
    expression: over(
      over(of('count-difference'), whose('upper', 'count-rate')),
      whose('saving-scenario', 'saving-usd'),
    ),
  },
  {
    ...pair,
    id: 'count-level-difference',
    unit: '{cur}/year',
    expression: minus(whose('upper', 'count-level-money'), whose('lower', 'count-level-money')),
  },
  {
    ...pair,
    id: 'count-level-saving',
    unit: 'times',
    onlyWith: 'saving',
    expression: over(
      over(of('count-level-difference'), whose('upper', 'count-rate')),
      whose('saving-scenario', 'saving-usd'),
    ),
  },
];
