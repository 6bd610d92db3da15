import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { DrawnInputModel, Leaf, UncertaintyModel } from '../../scenario/model.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import type { Token } from '../dependencies.ts';
import { NoNumber } from '../problem.ts';
import { endOf } from './distribution.ts';
import { refsOf } from './drawn-leaves.ts';

/** What one input does to a result: the exact results with the input at its 5% and at its 95% point, all else central. */
export interface Swing {
  /** The place of the input. */
  path: string;
  low: Decimal;
  high: Decimal;
}

const tokensOf: Record<DrawnInputModel['kind'], readonly Token[]> = {
  gdp: ['gdp'],
  growth: ['growth-nominal', 'growth-real', 'growth-deflator', 'deflator-rate'],
  deflator: ['deflator-rate', 'deflator-index', 'growth-deflator'],
  'exchange-rate': ['exchange-rate', 'other-rate'],
  baseline: ['baseline'],
};

/** The calculation with one input at an end of its range: an exact scenario like any other. */
export function withInputAt(
  calculation: Calculation,
  uncertainty: UncertaintyModel,
  path: string,
  end: 'low' | 'high',
): Calculation {
  const { inputs } = uncertainty;
  const index = inputs.findIndex((input) => input.path === path);
  const input = inputs[index];
  if (input === undefined) return calculation;
  const places = refsOf(uncertainty, calculation.model.horizon);
  const draw = decimal(String(endOf(input, end)));
  const numberOf = (leaf: Leaf): Decimal => {
    const place = places.get(leaf.ref);
    const value = calculation.numberOf(leaf);
    if (place?.index !== index) return value;
    switch (place.how) {
      case 'value':
        return draw;
      case 'points':
        return value.plus(draw);
      case 'percent':
        return value.times(draw.div(100).plus(1));
      case 'growth':
        return value.times(draw.div(100).plus(1).pow(place.years));
    }
  };
  return calculation.withNumbers(numberOf, new Set(tokensOf[input.kind]));
}

/**
 * One input at a time at its 5% and 95% points: which inputs move a result, the widest first. An input that leaves the
 * result alone, or leaves it without a number, is not listed.
 */
export function swingsOf(
  calculation: Calculation,
  uncertainty: UncertaintyModel,
  cell: Cell,
): readonly Swing[] {
  const swings = uncertainty.inputs.flatMap(({ path }): Swing[] => {
    const low = withInputAt(calculation, uncertainty, path, 'low').value(cell);
    const high = withInputAt(calculation, uncertainty, path, 'high').value(cell);
    if (low instanceof NoNumber || high instanceof NoNumber || low.eq(high)) return [];
    return [{ path, low, high }];
  });
  const width = ({ low, high }: Swing): Decimal => high.minus(low).abs();
  return swings.sort((a, b) => width(b).comparedTo(width(a)));
}
