import type { Headline } from '../../engine/attribution/headline.ts';
import { NoNumber } from '../../engine/problem.ts';
import { cellKey } from '../../engine/cell.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { formatQuantity } from '../number-format.ts';
import type { NumberStyle } from '../number-style.ts';
import type { Traced } from '../traced.ts';
import { changeKey, type Reference } from './change-key.ts';
import { splitDigits } from './split-digits.ts';
import { headlineCell, type Pair } from './split.ts';
import { otherCell } from './waterfall-chart.ts';

/** A headline in two versions; null where there is no number, or where the two have no common unit. */
export interface HeadlineLine {
  headline: Headline;
  name: string;
  /** The year, or both where the versions mean different ones. */
  years: string;
  before: Traced | null;
  after: Traced | null;
  change: Traced | null;
  /** Whether the two differ. */
  moves: boolean;
}

/** A headline's numbers in both versions with the digits with which they subtract as shown. */
export function headlineLine(
  pair: Pair,
  headline: Headline,
  against: Reference,
  { core, style }: { core: CoreMessages; style: Pick<NumberStyle, 'scale' | 'decimals'> },
): HeadlineLine {
  const { before, after, scenario } = pair;
  const sides = [before, after].map((calculation) => {
    const cell = headlineCell(headline, calculation, scenario);
    const value = calculation.value(cell);
    return { cell, unit: calculation.unit(cell), value: value instanceof NoNumber ? null : value };
  });
  const [was, is] = sides;
  const years = [...new Set(sides.map(({ cell }) => String(cell.year)))].join(' → ');
  const name = core.formulas.names[headline.formula] ?? headline.formula;
  const line: HeadlineLine = { headline, name, years, before: null, after: null, change: null, moves: false };
  if (was === undefined || is === undefined) return line;
  const both = was.value !== null && is.value !== null && was.unit === is.unit;
  const change = both && was.value && is.value ? is.value.minus(was.value) : null;
  const [one, other] = [was.value, is.value];
  const digits =
    change !== null && one !== null && other !== null
      ? splitDigits({ before: one, after: other, change, parts: [change] }, is.unit, core.numbers, style)
      : null;
  const shown: NumberStyle = digits === null ? style : { scale: digits.scale, decimals: digits.decimals };
  const text = (side: typeof was): string | null =>
    side.value && formatQuantity(side.value, side.unit, core.numbers, shown);
  const traced = (side: typeof was, at: 'before' | 'after'): Traced | null => {
    const said = text(side);
    return said === null ? null : { text: said, trace: otherCell(against, cellKey(side.cell), at) };
  };
  return {
    ...line,
    moves: change !== null && !change.isZero(),
    before: traced(was, 'before'),
    after: traced(is, 'after'),
    change: change && {
      text: formatQuantity(change, is.unit, core.numbers, { ...shown, plus: true }),
      trace: changeKey({ against, scenario, ...headline, what: 'total' }),
    },
  };
}
