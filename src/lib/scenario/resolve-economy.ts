import type { DeflatorInput, EconomyDocument, GrowthInput } from './document.ts';
import type { EconomyModel } from './model.ts';
import { resolveCounts } from './resolve-counts.ts';
import { resolveNumber, resolveRate, resolveYearMap } from './resolve-number.ts';

const economies = new WeakMap<EconomyDocument, { path: string; model: EconomyModel }>();

function resolveGrowth(growth: GrowthInput, path: string): NonNullable<EconomyModel['growth']> {
  if ('nominal' in growth)
    return { kind: 'nominal', nominal: resolveRate(growth.nominal, `${path}.nominal`) };
  return {
    kind: 'real',
    real: resolveRate(growth.real, `${path}.real`),
    deflator: resolveRate(growth.deflator, `${path}.deflator`),
  };
}

function resolveDeflator(deflator: DeflatorInput, path: string): NonNullable<EconomyModel['deflator']> {
  if ('rate' in deflator) return { kind: 'rate', rate: resolveRate(deflator.rate, `${path}.rate`) };
  return { kind: 'index', index: resolveYearMap(deflator.index, `${path}.index`) };
}

function resolveCurrentSpending(
  spending: NonNullable<EconomyDocument['currentSpending']>,
  path: string,
): NonNullable<EconomyModel['currentSpending']> {
  return {
    ...(spending.money && { money: resolveYearMap(spending.money, `${path}.money`) }),
    ...(spending.share && { share: resolveYearMap(spending.share, `${path}.share`) }),
  };
}

/**
 * An economy as the engine reads it. The exchange-rate basis is the market average unless said otherwise.
 * Shape: the same economy at the same place gives the same object.
 */
export function resolveEconomy(code: string, economy: EconomyDocument, path: string): EconomyModel {
  const known = economies.get(economy);
  if (known?.path === path) return known.model;
  const { label, currency, year, gdp, growth, deflator, exchangeRate, population, populationGrowth } =
    economy;
  const { budget, taxPoint, currentSpending } = economy;
  const model: EconomyModel = {
    code,
    ...(label !== undefined && { label }),
    currency,
    year,
    gdp: resolveYearMap(gdp, `${path}.gdp`),
    ...(growth && { growth: resolveGrowth(growth, `${path}.growth`) }),
    ...(deflator && { deflator: resolveDeflator(deflator, `${path}.deflator`) }),
    ...(exchangeRate !== undefined && { exchangeRate: resolveRate(exchangeRate, `${path}.exchangeRate`) }),
    exchangeRateBasis: economy.exchangeRateBasis ?? 'market',
    ...(population && { population: resolveYearMap(population, `${path}.population`) }),
    ...(populationGrowth !== undefined && {
      populationGrowth: resolveRate(populationGrowth, `${path}.populationGrowth`),
    }),
    ...(budget && { budget: resolveYearMap(budget, `${path}.budget`) }),
    ...(taxPoint && {
      taxPoint: { name: taxPoint.name, yield: resolveNumber(taxPoint.yield, `${path}.taxPoint.yield`) },
    }),
    ...(currentSpending && {
      currentSpending: resolveCurrentSpending(currentSpending, `${path}.currentSpending`),
    }),
    ...(economy.counts && { counts: resolveCounts(economy.counts, `${path}.counts`, year) }),
  };
  economies.set(economy, { path, model });
  return model;
}
