import { choose, fraction, least, minus, of, plus, times, whose } from '../expression.ts';
import type { Formula } from '../formula.ts';
import { declareFormulas } from './catalogue.ts';

const part = { scope: 'scenario', onlyOf: 'part', because: { kind: 'definition' } } as const;
const points = { ...part, unit: '% of GDP' } as const;
const convention = { kind: 'convention', id: 'core-fills-related' } as const;

/** The sum of a formula over the parts up to this one. */
const stacked = (id: string, own: string) =>
  choose('part-position', { first: of(own), later: plus(whose('earlier-part', id), of(own)) });

/**
 * A split demand: paths stacked. What the core has beyond its own path fills the other parts, in their order; what
 * another part has beyond its path fills nothing. The parts always add up to the demand.
 */
export const partFormulas: readonly Formula[] = [
  { ...points, id: 'stacked-target', yearless: true, expression: stacked('stacked-target', 'target') },
  { ...points, id: 'stacked-baseline', expression: stacked('stacked-baseline', 'baseline') },
  {
    ...points,
    id: 'part-need',
    expression: minus(of('share'), least(of('share'), of('baseline'))),
  },
  {
    ...points,
    id: 'part-surplus',
    expression: choose('part-position', {
      first: minus(of('baseline'), least(of('baseline'), of('share'))),
      later: minus(whose('earlier-part', 'part-surplus'), of('part-filled')),
    }),
    because: convention,
  },
  {
    ...points,
    id: 'part-filled',
    measure: 'part-filled',
    expression: choose('part-position', {
      first: minus(whose('last-part', 'part-surplus'), of('part-surplus')),
      later: least(whose('earlier-part', 'part-surplus'), of('part-need')),
    }),
    because: convention,
    conventions: ['core-fills-related'],
  },
  {
    ...points,
    id: 'part-share',
    measure: 'part-share',
    expression: minus(of('share'), of('part-filled')),
    because: convention,
  },
  { ...points, id: 'stacked-share', expression: stacked('stacked-share', 'part-share') },
  {
    ...part,
    id: 'part-spending',
    measure: 'part-spending',
    unit: '{cur}/year',
    expression: times(fraction(of('part-share')), of('gdp-base')),
  },
  {
    ...part,
    id: 'stacked-spending',
    unit: '{cur}/year',
    expression: stacked('stacked-spending', 'part-spending'),
  },
  {
    ...part,
    id: 'stacked-baseline-spending',
    unit: '{cur}/year',
    expression: stacked('stacked-baseline-spending', 'baseline-spending'),
  },
  {
    ...part,
    id: 'part-increment',
    measure: 'part-increment',
    unit: '{cur}/year',
    expression: minus(of('part-spending'), of('baseline-spending')),
  },
  {
    ...points,
    id: 'part-lack',
    expression: minus(of('target'), least(of('target'), of('baseline'))),
  },
  {
    ...points,
    id: 'part-spare',
    expression: choose('part-position', {
      first: minus(of('baseline'), least(of('baseline'), of('target'))),
      later: minus(
        whose('earlier-part', 'part-spare'),
        least(whose('earlier-part', 'part-spare'), of('part-lack')),
      ),
    }),
    because: convention,
  },
  {
    ...part,
    id: 'part-gap-points',
    measure: 'part-gap-points',
    unit: 'points',
    expression: choose('part-position', {
      first: of('part-lack'),
      later: minus(of('part-lack'), least(whose('earlier-part', 'part-spare'), of('part-lack'))),
    }),
    because: convention,
    conventions: ['core-fills-related'],
  },
  {
    ...part,
    id: 'part-gap-money',
    measure: 'part-gap-money',
    unit: '{cur}/year',
    expression: times(fraction(of('part-gap-points')), of('gdp-base')),
  },
];

declareFormulas(partFormulas);
