import {
  choose,
  givenElse,
  growthFactor,
  input,
  minus,
  next,
  number,
  of,
  over,
  percent,
  plus,
  previous,
  times,
  type Expression,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

const definition = { kind: 'definition' } as const;

/** A calendar year out of the two fiscal years that it touches, by months, evenly spread. */
function calendarYear(own: string): Expression {
  return choose('year-basis', {
    own: of(own),
    'calendar-from-start-named': plus(
      times(over(input('months-earlier'), number('12')), previous(own)),
      times(over(input('months-later'), number('12')), of(own)),
    ),
    'calendar-from-end-named': plus(
      times(over(input('months-earlier'), number('12')), of(own)),
      times(over(input('months-later'), number('12')), next(own)),
    ),
  });
}

/** Formulas of an economy: the inputs, projected and put on one year basis. */
export const economyFormulas: readonly Formula[] = [
  {
    id: 'nominal-growth',
    scope: 'economy',
    unit: '%',
    expression: choose('growth-kind', {
      nominal: input('growth-nominal'),
      real: percent(
        minus(times(growthFactor(input('growth-real')), growthFactor(input('growth-deflator'))), number('1')),
      ),
    }),
    because: definition,
  },
  {
    id: 'gdp-own',
    scope: 'economy',
    unit: '{cur}/year',
    expression: givenElse('gdp', times(previous('gdp-own'), growthFactor(of('nominal-growth')))),
    because: { kind: 'convention', id: 'growth-continues' },
  },
  {
    id: 'gdp',
    measure: 'gdp',
    scope: 'economy',
    unit: '{cur}/year',
    expression: calendarYear('gdp-own'),
    because: { kind: 'convention', id: 'even-spread' },
  },
  {
    id: 'budget-own',
    scope: 'economy',
    unit: '{cur}/year',
    expression: input('budget'),
    because: definition,
  },
  {
    id: 'budget',
    scope: 'economy',
    unit: '{cur}/year',
    expression: calendarYear('budget-own'),
    because: { kind: 'convention', id: 'even-spread' },
  },
  {
    id: 'population',
    scope: 'economy',
    unit: 'person',
    expression: givenElse(
      'population',
      times(previous('population'), growthFactor(input('population-growth'))),
    ),
    because: { kind: 'convention', id: 'population-projected' },
  },
  {
    id: 'exchange-rate',
    scope: 'economy',
    unit: '{cur}/{usd}',
    expression: input('exchange-rate'),
    because: { kind: 'convention', id: 'exchange-rate-basis' },
  },
  {
    id: 'deflator-change',
    scope: 'economy',
    unit: '%',
    expression: choose('deflator-kind', {
      rate: input('deflator-rate'),
      index: percent(
        minus(over(input('deflator-index'), input('deflator-index', { offset: -1 })), number('1')),
      ),
    }),
    because: definition,
  },
  {
    id: 'deflator',
    scope: 'economy',
    unit: '{price-index}',
    expression: choose('deflator-kind', {
      index: input('deflator-index'),
      rate: choose('price-position', {
        at: number('100'),
        after: times(previous('deflator'), growthFactor(input('deflator-rate'))),
        before: over(next('deflator'), growthFactor(input('deflator-rate', { offset: 1 }))),
      }),
    }),
    because: { kind: 'convention', id: 'price-year' },
  },
];
