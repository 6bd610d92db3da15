import { minus, number, of, over, percent, root, runningSum, years } from '../expression.ts';
import type { Formula } from '../formula.ts';
import { declareFormulas } from './catalogue.ts';

/** What a path asks of a budget: the one rate a year that it comes to in prices of one year, and what was planned anyway. */
export const growthFormulas: readonly Formula[] = [
  {
    id: 'real-compound-growth',
    measure: 'real-compound-growth',
    scope: 'scenario',
    unit: '%/year',
    yearless: true,
    applies: 'path-in-horizon',
    expression: percent(
      minus(
        root(
          over(of('real-spending', { fixed: 'to' }), of('real-spending', { fixed: 'from' })),
          years('from', 'to'),
        ),
        number('1'),
      ),
    ),
    because: { kind: 'convention', id: 'price-year' },
    conventions: ['price-year'],
  },
  {
    id: 'cumulative-baseline-spending',
    scope: 'scenario',
    unit: '{cur}',
    expression: runningSum(of('baseline-spending')),
    because: { kind: 'convention', id: 'cumulative-from-horizon' },
  },
];

declareFormulas(growthFormulas);
