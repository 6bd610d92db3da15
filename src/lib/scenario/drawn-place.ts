import type { FootingDocument, NumberInput } from './document.ts';
import { valueAt } from './edit-document.ts';
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

interface Field {
  pattern: RegExp;
  kind: DrawnInputModel['kind'];
  /** What a draw of the whole series does. */
  series: DrawnInputModel['how'];
  rule: DrawnPlaceFound['rule'];
}

const ECONOMY = '^economies(?:\\.[\\w-]+|\\["(?:[^"\\\\]|\\\\.)*"\\])';
const YEAR = '(?:\\.\\d{4})?$';
const field = (pattern: string, rest: Omit<Field, 'pattern'>): Field => ({
  ...rest,
  pattern: new RegExp(pattern + YEAR),
});

/** The places that can be drawn: growth, deflator, exchange rate, baseline, and GDP as projected. */
const FIELDS: readonly Field[] = [
  field(`${ECONOMY}\\.growth\\.(?:nominal|real)`, { kind: 'growth', series: 'points', rule: 'rate' }),
  field(`${ECONOMY}\\.growth\\.deflator`, { kind: 'deflator', series: 'points', rule: 'rate' }),
  field(`${ECONOMY}\\.deflator\\.rate`, { kind: 'deflator', series: 'points', rule: 'rate' }),
  field(`${ECONOMY}\\.deflator\\.index`, { kind: 'deflator', series: 'growth', rule: 'positive' }),
  field(`${ECONOMY}\\.exchangeRate`, { kind: 'exchange-rate', series: 'percent', rule: 'positive' }),
  field(`${ECONOMY}\\.gdp`, { kind: 'gdp', series: 'growth', rule: 'positive' }),
  field('^scenarios\\[\\d+\\]\\.baseline(?:\\.baseline)?', {
    kind: 'baseline',
    series: 'points',
    rule: 'share',
  }),
];

/** Reads a place that is said to be uncertain, or says why it cannot be drawn. */
export function drawnPlace(document: FootingDocument, path: string): DrawnPlaceFound | NotDrawn {
  const known = FIELDS.find(({ pattern }) => pattern.test(path));
  if (known === undefined) return 'other-place';
  const { kind, rule, series } = known;
  const found = valueAt(document, path);
  if (found === undefined || found === null) return 'not-there';
  if (typeof found === 'object' && 'figure' in found) return 'figure';
  if (typeof found === 'object' && 'path' in found) return 'plan';
  const input = found as NumberInput;
  if (isNumberInput(input)) {
    const year = /\.(\d{4})$/.exec(path)?.[1];
    return {
      kind,
      rule,
      how: 'value',
      numbers: [{ path, year: year === undefined ? null : Number(year), input }],
    };
  }
  if (typeof found !== 'object') return 'not-there';
  const numbers = entriesOf(found as Record<string, NumberInput>).map(([year, one]) => ({
    path: joinPath(path, String(year)),
    year,
    input: one,
  }));
  return numbers.length === 0 ? 'not-there' : { kind, rule, how: series, numbers };
}

/** The number around which a place is drawn, as text: its own, or no movement for a series. */
export function centralText({ how, numbers }: DrawnPlaceFound): string {
  const [first] = numbers;
  return how === 'value' && first !== undefined ? textOf(first.input) : '0';
}
