import type { Unit } from '../../quantity/unit.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { ChoicePlace } from './choice-place.ts';

const PLACES: Readonly<Record<string, readonly [ChoicePlace['input'], Unit]>> = {
  level: ['level', '% of GDP'],
  'allocation.total': ['allocation-total', '{cur}/year'],
  'allocation.key.gdp': ['weight-gdp', '1'],
  'allocation.key.population': ['weight-population', '1'],
  'allocation.key.equal': ['weight-equal', '1'],
  'hostNation.cost': ['host-cost', '{cur}/year'],
  'hostNation.from': ['host-from', '%'],
  'hostNation.to': ['host-to', '%'],
  exchangeRate: ['alliance-rate', '{cur}/USD'],
};

/** What a number of the alliance is; undefined for a place that holds none. */
export function alliancePlace(field: string, { alliance }: FootingDocument): ChoicePlace | undefined {
  const [, name = '', year] = /^(.*?)(?:\.(\d{4}))?$/.exec(field) ?? [];
  const [input, unit] = PLACES[name] ?? [];
  if (alliance === undefined || input === undefined || unit === undefined) return undefined;
  return {
    input,
    unit: unit.replace('{cur}', alliance.currency),
    ...(year !== undefined && { year: Number(year) }),
  };
}
