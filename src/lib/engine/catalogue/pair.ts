import { minus, over, of, whose } from '../expression.ts';
import type { Formula } from '../formula.ts';

const base = { scope: 'pair', because: { kind: 'definition' } } as const;

/** What one demand level costs more than another: the question of the compare page. */
export const pairFormulas: readonly Formula[] = [
  {
    ...base,
    id: 'step-spending',
    unit: '{cur}/year',
    expression: minus(whose('upper', 'spending'), whose('lower', 'spending')),
  },
  {
    ...base,
    id: 'step-cumulative',
    unit: '{cur}',
    expression: minus(whose('upper', 'cumulative-spending'), whose('lower', 'cumulative-spending')),
  },
  {
    ...base,
    id: 'step-spending-usd',
    unit: '{usd}/year',
    onlyWith: 'foreign-currency',
    expression: minus(whose('upper', 'spending-usd'), whose('lower', 'spending-usd')),
  },
  {
    ...base,
    id: 'step-per-head',
    unit: '{cur}/person/year',
    expression: minus(whose('upper', 'per-head'), whose('lower', 'per-head')),
  },
  {
    ...base,
    id: 'step-saving-ratio',
    unit: 'times',
    onlyWith: 'saving',
    expression: over(of('step-spending-usd'), whose('upper', 'saving-usd')),
  },
];
