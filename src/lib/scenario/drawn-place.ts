import type { FigureReference, FootingDocument, NumberInput, RateInput } from './document.ts';
import { valueAt } from './edit-document.ts';
import { inputPlace } from './input-place.ts';
import { entriesOf, isNumberInput, textOf } from './input-kind.ts';
import type { DrawnInputModel } from './model.ts';
import { joinPath } from './path.ts';
import type { NumberRule } from './rules.ts';

/** A place that can be drawn: what it is, what a draw does there, and the numbers that it moves. */
export interface DrawnPlaceFound {
  kind: DrawnInputModel['kind'];
  how: DrawnInputModel['how'];
  /** What every moved number must be. */
  rule: Extract<NumberRule, 'rate' | 'positive' | 'share'>;
  numbers: readonly { path: string; year: number | null; input: NumberInput }[];
}

export type NotDrawn = 'not-there' | 'other-place' | 'figure' | 'plan';

type Kind = Omit<DrawnPlaceFound, 'how' | 'numbers'> & {
  /** What a draw of the whole series does. */
  series: DrawnInputModel['how'];
};

/** The inputs that can be drawn: growth, deflator, exchange rate, baseline, and GDP as projected. */
const KINDS: Readonly<Record<string, Kind>> = {
  'growth.nominal': { kind: 'growth', series: 'points', rule: 'rate' },
  'growth.real': { kind: 'growth', series: 'points', rule: 'rate' },
  'growth.deflator': { kind: 'deflator', series: 'points', rule: 'rate' },
  'deflator.rate': { kind: 'deflator', series: 'points', rule: 'rate' },
  'deflator.index': { kind: 'deflator', series: 'growth', rule: 'positive' },
  exchangeRate: { kind: 'exchange-rate', series: 'percent', rule: 'positive' },
  gdp: { kind: 'gdp', series: 'growth', rule: 'positive' },
  baseline: { kind: 'baseline', series: 'points', rule: 'share' },
};

/** Reads the name of an input that is said to be uncertain, or says why it cannot be drawn. */
export function drawnPlace(document: FootingDocument, name: string): DrawnPlaceFound | NotDrawn {
  const field = /^(?:economies|scenarios)(?:\.[\w-]+|\["(?:[^"\\]|\\.)*"\])\.(.+?)(?:\.(\d{4}))?$/s.exec(
    name,
  );
  const known = field?.[1] !== undefined && Object.hasOwn(KINDS, field[1]) ? KINDS[field[1]] : undefined;
  if (known === undefined) return 'other-place';
  const { kind, rule, series } = known;
  const path = inputPlace(document, name)?.path;
  if (path === undefined) return isPlan(document, name) ? 'plan' : 'not-there';
  const found = valueAt(document, path) as RateInput | FigureReference;
  if (typeof found === 'object' && 'figure' in found) return 'figure';
  if (isNumberInput(found)) {
    const year = field?.[2] === undefined ? null : Number(field[2]);
    return { kind, rule, how: 'value', numbers: [{ path, year, input: found }] };
  }
  const numbers = entriesOf(found).map(([year, input]) => ({
    path: joinPath(path, String(year)),
    year,
    input,
  }));
  return numbers.length === 0 ? 'not-there' : { kind, rule, how: series, numbers };
}

/** A baseline that is a path of its own has no number here. */
function isPlan({ scenarios }: FootingDocument, name: string): boolean {
  return scenarios.some(({ id, baseline }) => {
    const isOwn = name === `${joinPath('scenarios', id)}.baseline`;
    return isOwn && typeof baseline === 'object' && 'path' in baseline;
  });
}

/** The number around which a place is drawn, as text: its own, or no movement for a series. */
export function centralText({ how, numbers }: DrawnPlaceFound): string {
  const [first] = numbers;
  return how === 'value' && first !== undefined ? textOf(first.input) : '0';
}
