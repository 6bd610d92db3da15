import type { AllianceModel, Leaf } from '../../scenario/model.ts';
import type { InputId } from '../expression.ts';
import { leafAt } from '../given-years.ts';
import { NoNumber } from '../problem.ts';

/** A number that the alliance gives. */
export function allianceLeaf(alliance: AllianceModel, id: InputId, year: number): Leaf | undefined {
  const { level, exchangeRate, allocation, hostNation } = alliance;
  switch (id) {
    case 'level':
      return level;
    case 'alliance-rate':
      return leafAt(exchangeRate, year);
    case 'allocation-total':
      return allocation?.total;
    case 'weight-gdp':
      return typeof allocation?.key === 'object' ? allocation.key.gdp : undefined;
    case 'weight-population':
      return typeof allocation?.key === 'object' ? allocation.key.population : undefined;
    case 'weight-equal':
      return typeof allocation?.key === 'object' ? allocation.key.equal : undefined;
    case 'host-cost':
      return hostNation?.cost;
    case 'host-from':
      return hostNation?.from;
    case 'host-to':
      return hostNation?.to;
    default:
      throw new Error(`catalogue: ${id}: an alliance does not give it: read it through a member's formula`);
  }
}

/** Why a number that the alliance should give is not there. */
export function missingFromAlliance(id: InputId, year: number, currency: string): NoNumber {
  if (id === 'level') return new NoNumber({ code: 'level-missing', place: 'alliance.level' });
  if (id === 'alliance-rate')
    return new NoNumber({ code: 'alliance-rate-missing', currency, year, place: 'alliance.exchangeRate' });
  const what = id.startsWith('host-') ? 'hostNation' : 'allocation';
  return new NoNumber({ code: 'alliance-part-missing', what, place: `alliance.${what}` });
}
