import {
  choose,
  fraction,
  growthFactor,
  input,
  least,
  minus,
  number,
  of,
  over,
  percent,
  plus,
  power,
  previous,
  refuse,
  root,
  times,
  whose,
  years,
  type Expression,
  type InputId,
} from '../expression.ts';
import type { Formula } from '../formula.ts';

const definition = { kind: 'definition' } as const;
const start = of('baseline', { fixed: 'from' });

/** Linear between two given years. */
function between(id: InputId): Expression {
  const before = input(id, { knot: 'before' });
  const after = input(id, { knot: 'after' });
  return plus(
    before,
    over(
      times(minus(after, before), years('knot-before', 'year', id)),
      years('knot-before', 'knot-after', id),
    ),
  );
}

const t = of('progress');
const target = of('target');
const distance = minus(target, start);

/** The path of the share of GDP, one expression a shape. */
export const pathFormulas: readonly Formula[] = [
  {
    id: 'target',
    scope: 'scenario',
    unit: '% of GDP',
    yearless: true,
    expression: choose('target-kind', {
      given: input('target'),
      rest: minus(whose('whole', 'target'), whose('earlier-part', 'stacked-target')),
    }),
    because: definition,
  },
  {
    id: 'baseline',
    scope: 'scenario',
    unit: '% of GDP',
    expression: choose('baseline-kind', {
      constant: input('baseline'),
      'by-year': choose('baseline-position', {
        before: refuse('before-first-share'),
        at: input('baseline'),
        between: between('baseline'),
        after: input('baseline', { knot: 'before' }),
      }),
      plan: whose('plan', 'share'),
      parts: whose('last-part', 'stacked-baseline'),
    }),
    because: { kind: 'convention', id: 'linear-between-given' },
  },
  {
    id: 'progress',
    scope: 'scenario',
    unit: '1',
    expression: over(years('from', 'year'), years('from', 'to')),
    because: definition,
  },
  {
    id: 'step-factor',
    scope: 'scenario',
    unit: '1',
    yearless: true,
    expression: choose('geometric-ends', {
      positive: root(over(target, start), years('from', 'to')),
      'not-positive': refuse('geometric-not-positive'),
    }),
    because: definition,
  },
  {
    id: 'share',
    measure: 'share',
    scope: 'scenario',
    unit: '% of GDP',
    expression: choose('path-shape', {
      step: choose('path-phase', { before: of('baseline'), during: start, after: target }),
      linear: choose('path-phase', {
        before: of('baseline'),
        during: plus(start, over(times(distance, years('from', 'year')), years('from', 'to'))),
        after: target,
      }),
      geometric: choose('path-phase', {
        before: of('baseline'),
        during: times(start, power(of('step-factor'), years('from', 'year'))),
        after: target,
      }),
      's-curve': choose('path-phase', {
        before: of('baseline'),
        during: plus(
          start,
          times(
            distance,
            minus(times(number('3'), power(t, number('2'))), times(number('2'), power(t, number('3')))),
          ),
        ),
        after: target,
      }),
      'by-year': choose('share-position', {
        before: of('baseline'),
        at: input('shares'),
        between: between('shares'),
        after: input('shares', { knot: 'before' }),
      }),
      'capped-growth': choose('path-phase', {
        before: of('baseline'),
        during: percent(over(of('capped-spending'), of('gdp-base'))),
      }),
      parts: whose('last-part', 'stacked-share'),
    }),
    because: definition,
  },
  {
    id: 'cap',
    scope: 'scenario',
    unit: '%',
    expression: choose('cap-kind', {
      nominal: input('limit'),
      real: percent(
        minus(times(growthFactor(input('limit')), growthFactor(of('deflator-change'))), number('1')),
      ),
    }),
    because: definition,
  },
  {
    id: 'capped-spending',
    scope: 'scenario',
    unit: '{cur}/year',
    expression: choose('path-phase', {
      before: times(fraction(of('baseline')), of('gdp-base')),
      during: least(
        times(fraction(target), of('gdp-base')),
        times(previous('capped-spending'), growthFactor(of('cap'))),
      ),
    }),
    because: definition,
  },
];
