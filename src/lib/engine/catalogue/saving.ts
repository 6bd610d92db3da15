import { choose, input, of, over, percent, refuse, times, whose, type Expression } from '../expression.ts';
import type { Formula } from '../formula.ts';

const base = { scope: 'scenario', onlyWith: 'saving', because: { kind: 'definition' } } as const;
const inNationalCurrency: Expression = times(of('saving-usd'), of('exchange-rate'));

/** The programme saving that the article cites, and what the demand's cost is beside it. */
export const savingFormulas: readonly Formula[] = [
  {
    ...base,
    id: 'saving-of-a-year',
    unit: '{saving}/year',
    expression: choose('saving-period', {
      'per-year': input('saving'),
      'not-stated': input('saving'),
      'one-off': input('saving'),
      total: over(input('saving'), input('saving-years')),
    }),
    because: { kind: 'convention', id: 'saving-period-not-stated' },
  },
  {
    ...base,
    id: 'saving-usd',
    unit: 'USD/year',
    expression: choose('saving-currency', {
      dollars: of('saving-of-a-year'),
      own: over(of('saving-of-a-year'), of('exchange-rate')),
      other: over(of('saving-of-a-year'), whose('saving-economy', 'exchange-rate')),
      'no-rate': refuse('saving-rate-missing'),
      ppp: refuse('saving-on-ppp'),
    }),
    because: { kind: 'convention', id: 'saving-market-rate' },
  },
  {
    ...base,
    id: 'saving-ratio',
    measure: 'saving-ratio',
    unit: 'times',
    expression: choose('saving-period', {
      'per-year': over(of('increment-usd'), of('saving-usd')),
      'not-stated': over(of('increment-usd'), of('saving-usd')),
      total: over(of('increment-usd'), of('saving-usd')),
      'one-off': over(of('cumulative-increment-usd'), of('saving-usd')),
    }),
  },
  {
    ...base,
    id: 'saving-share-of-gdp',
    measure: 'saving-share-of-gdp',
    unit: '% of GDP',
    expression: percent(over(inNationalCurrency, of('gdp'))),
  },
  {
    ...base,
    id: 'saving-days',
    measure: 'saving-days',
    unit: 'days',
    expression: over(of('saving-usd'), over(of('spending-usd'), input('days-in-year'))),
    conventions: ['days-in-year'],
  },
  {
    ...base,
    id: 'break-even-points',
    measure: 'break-even-points',
    unit: 'points',
    expression: percent(over(inNationalCurrency, of('gdp-base'))),
  },
];
