import type { EconomyDocument } from '../../scenario/document.ts';
import type { ChoicePlace } from './choice-place.ts';

type Segments = readonly (string | number)[];

/** What a number of an economy's counts is; undefined for a place that holds none. */
export function countPlace(
  { currency, counts }: EconomyDocument,
  rest: Segments,
  at: Pick<ChoicePlace, 'economy' | 'year'>,
): ChoicePlace | undefined {
  const [field, id = ''] = rest.map(String);
  const money = { ...at, unit: `${currency}/year` };
  const named = (label: string | undefined): { name?: string } =>
    label === undefined ? {} : { name: label };
  switch (field) {
    case 'gdp':
      return { ...money, input: 'count-gdp' };
    case 'amounts':
      return { ...money, ...named(counts?.amounts[id]?.label), input: 'count-amount' };
    case 'total':
      return { ...money, ...named(counts?.total?.label), input: 'count-total' };
    case 'other':
      return { ...money, ...named(counts?.other?.label), input: 'count-other' };
    case 'rates': {
      const parity = counts?.rates?.[id]?.basis === 'ppp';
      const unit = `${currency}/${parity ? 'INT$' : 'USD'}`;
      return {
        ...at,
        ...named(counts?.rates?.[id]?.label),
        input: parity ? 'count-ppp' : 'count-rate',
        unit,
      };
    }
    case 'level':
      return { ...at, input: 'count-level', unit: '% of GDP' };
    default:
      return undefined;
  }
}
