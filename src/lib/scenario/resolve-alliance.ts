import type { AllianceDocument, AllocationKey } from './document.ts';
import type { AllianceModel, AllocationKeyModel } from './model.ts';
import { resolveNumber, resolveRate } from './resolve-number.ts';

const alliances = new WeakMap<AllianceDocument, AllianceModel>();

function resolveKey(key: AllocationKey): AllocationKeyModel {
  if (typeof key === 'string') return key;
  const at = 'alliance.allocation.key';
  return {
    ...(key.gdp !== undefined && { gdp: resolveNumber(key.gdp, `${at}.gdp`) }),
    ...(key.population !== undefined && { population: resolveNumber(key.population, `${at}.population`) }),
    ...(key.equal !== undefined && { equal: resolveNumber(key.equal, `${at}.equal`) }),
  };
}

function resolveHostNation(host: NonNullable<AllianceDocument['hostNation']>): AllianceModel['hostNation'] {
  const at = 'alliance.hostNation';
  return {
    host: host.host,
    guest: host.guest,
    cost: resolveNumber(host.cost, `${at}.cost`),
    from: resolveNumber(host.from, `${at}.from`),
    to: resolveNumber(host.to, `${at}.to`),
    included: host.included ?? 'both',
  };
}

/**
 * An alliance as the engine reads it. Shares of the cost of stationing are held by both sides unless said otherwise.
 * Shape: the same alliance gives the same object.
 */
export function resolveAlliance(alliance: AllianceDocument): AllianceModel {
  const known = alliances.get(alliance);
  if (known !== undefined) return known;
  const { scenarios, currency, level, exchangeRate, allocation, hostNation } = alliance;
  const model: AllianceModel = {
    members: scenarios,
    currency,
    ...(level !== undefined && { level: resolveNumber(level, 'alliance.level') }),
    ...(exchangeRate !== undefined && { exchangeRate: resolveRate(exchangeRate, 'alliance.exchangeRate') }),
    ...(allocation && {
      allocation: {
        total: resolveNumber(allocation.total, 'alliance.allocation.total'),
        key: resolveKey(allocation.key),
      },
    }),
    ...(hostNation && { hostNation: resolveHostNation(hostNation) }),
  };
  alliances.set(alliance, model);
  return model;
}
