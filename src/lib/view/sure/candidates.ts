import type { FootingDocument, UncertaintyDocument, DrawnInput } from '../../scenario/document.ts';
import { centralText, drawnPlace, type DrawnPlaceFound } from '../../scenario/drawn-place.ts';
import { isDecimalText } from '../../scenario/is-decimal-text.ts';
import { joinPath } from '../../scenario/path.ts';
import { decimal, plain } from '../../quantity/decimal.ts';

/** An input of the open scenario that may be uncertain; a figure of the article has no place of its own to be drawn at. */
export interface Candidate {
  name: string;
  place: DrawnPlaceFound | 'figure';
}

const FIELDS = [
  'gdp',
  'growth.nominal',
  'growth.real',
  'growth.deflator',
  'deflator.rate',
  'deflator.index',
  'exchangeRate',
];

/** The inputs of a scenario and its economy that may be uncertain, in the order of the page. */
export function candidatesOf(document: FootingDocument, scenario: string): readonly Candidate[] {
  const entry = document.scenarios.find(({ id }) => id === scenario);
  if (entry === undefined) return [];
  const economy = joinPath('economies', entry.economy);
  const names = [
    ...FIELDS.map((field) => `${economy}.${field}`),
    `${joinPath('scenarios', scenario)}.baseline`,
  ];
  const { from } = document.horizon;
  return names.flatMap((name): Candidate[] => {
    const place = drawnPlace(document, name);
    if (place === 'figure') return [{ name, place }];
    if (typeof place === 'string') return [];
    // Growth from the horizon's first year on moves nothing where no later year is given.
    const isStill = place.how === 'growth' && !place.numbers.some(({ year }) => (year ?? 0) > from);
    return isStill || place.numbers.some(({ path, input }) => !isSound(path, input)) ? [] : [{ name, place }];
  });
}

function isSound(_: string, input: unknown): boolean {
  const text = typeof input === 'string' ? input : (input as { value: string }).value;
  return isDecimalText(text);
}

/** How far an example moves an input to either side, by what a draw of it is. */
const WIDTHS: Readonly<Record<DrawnPlaceFound['kind'], { value: string; series: string }>> = {
  gdp: { value: '1', series: '1' },
  growth: { value: '1', series: '1' },
  deflator: { value: '0.5', series: '0.5' },
  'exchange-rate': { value: '10', series: '10' },
  baseline: { value: '0.2', series: '0.2' },
};

/** Low and high around an input's centre, as an example: of an exchange rate ten per cent, of growth one point. */
export function exampleInput(name: string, place: DrawnPlaceFound): DrawnInput {
  const width = decimal(WIDTHS[place.kind][place.how === 'value' ? 'value' : 'series']);
  const central = decimal(centralText(place));
  const isShare = place.how === 'value' && (place.kind === 'exchange-rate' || place.kind === 'gdp');
  const step = isShare ? central.times(width).div(100) : width;
  const low = central.minus(step);
  const value = (number: typeof low): { value: string; example: true } => ({
    value: plain(number),
    example: true,
  });
  const bounded = place.kind === 'baseline' && place.how === 'value' && low.isNegative() ? decimal(0) : low;
  return {
    for: name,
    distribution: 'low-central-high',
    low: value(bounded),
    high: value(central.plus(step)),
  };
}

/**
 * An example of all that may be uncertain in a scenario: not a forecast, a start. Growth before and after the last given
 * year of GDP moves as one.
 */
export function exampleUncertainty(document: FootingDocument, scenario: string): UncertaintyDocument {
  const found = candidatesOf(document, scenario).flatMap(({ name, place }) =>
    place === 'figure' || place.kind === 'deflator' ? [] : [exampleInput(name, place)],
  );
  const names = found.map((input) => input.for);
  const gdp = names.find((name) => name.endsWith('.gdp'));
  const growth = names.find((name) => /\.growth\.(nominal|real)$/.test(name));
  const asOne = gdp !== undefined && growth !== undefined;
  return {
    inputs: found,
    ...(asOne && { correlations: [{ between: [gdp, growth], value: { value: '1', example: true } }] }),
    seed: 1,
    samples: 10_000,
  };
}
