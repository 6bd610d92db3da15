import type { ControlId } from './phrase.ts';

const FIELDS: readonly [RegExp, ControlId][] = [
  [/\.counts(\.|$)/, 'counts'],
  [/\.gdp(\.|$)/, 'gdp'],
  [/\.growth(\.|$)/, 'growth'],
  [/\.deflator(\.|$)/, 'deflator'],
  [/\.exchangeRate/, 'exchange-rate'],
  [/\.population/, 'population'],
  [/\.year(\.|$)/, 'year-kind'],
  [/\.baseline/, 'baseline'],
  [/\.target/, 'demand'],
  [/\.path(\.|$)/, 'path'],
  [/^saving/, 'saving'],
  [/^horizon/, 'horizon'],
  [/^conventions\.priceYear/, 'prices'],
  [/^conventions\.gdpBase/, 'gdp-base'],
  [/^conventions\.yearBasis/, 'year-kind'],
];

/** The input on the page where a place of the document is edited. */
export function fieldOf(place: string): ControlId {
  return FIELDS.find(([pattern]) => pattern.test(place))?.[1] ?? 'economy';
}
