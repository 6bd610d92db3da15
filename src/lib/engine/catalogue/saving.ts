import {
  choose,
  input,
  of,
  oneYear,
  over,
  percent,
  refuse,
  times,
  whose,
  type Expression,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

const base = { scope: 'scenario', onlyWith: 'saving', because: { kind: 'definition' } } as const;
/** An amount stated in the economy's own currency passes through no rate. */
const inNationalCurrency: Expression = choose('saving-currency', {
  own: of('saving-of-a-year'),
  '*': times(of('saving-usd'), of('exchange-rate')),
});

/** The saving in US dollars, by the currency that it is stated in; always at a market, spot or budget rate. */
const inDollars = (amount: Expression): Expression =>
  choose('saving-currency', {
    dollars: amount,
    own: over(amount, of('exchange-rate')),
    other: over(amount, whose('saving-economy', 'exchange-rate')),
    'no-rate': refuse('saving-rate-missing'),
    ppp: refuse('saving-on-ppp'),
  });

/** The programme saving that the article cites, and what the demand's cost is beside it. */
export const savingFormulas: readonly Formula[] = [
  {
    ...base,
    id: 'saving-of-a-year',
    unit: '{saving}/year',
    expression: choose('saving-period', {
      'per-year': input('saving'),
      'not-stated': input('saving'),
      'one-off': over(input('saving'), oneYear('saving-one-off-single-year')),
      total: over(input('saving'), input('saving-years')),
    }),
    because: { kind: 'convention', id: 'saving-period-not-stated' },
  },
  {
    ...base,
    id: 'saving-usd',
    unit: 'USD/year',
    expression: inDollars(of('saving-of-a-year')),
    because: { kind: 'convention', id: 'saving-market-rate' },
  },
  {
    ...base,
    id: 'one-off-saving-usd',
    unit: 'USD',
    expression: inDollars(input('saving')),
    because: { kind: 'convention', id: 'saving-market-rate' },
  },
  {
    ...base,
    id: 'saving-ratio',
    measure: 'saving-ratio',
    unit: 'times',
    expression: choose('saving-period', {
      'one-off': over(of('cumulative-increment-usd'), of('one-off-saving-usd')),
      '*': over(of('increment-usd'), of('saving-usd')),
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
    expression: over(times(of('saving-usd'), input('days-in-year')), of('spending-usd')),
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
