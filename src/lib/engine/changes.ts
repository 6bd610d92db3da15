import type { EconomyModel, Model, ScenarioModel } from '../scenario/model.ts';
import type { Token } from './dependencies.ts';

/** What differs between two versions of an economy, by identity of its parts. */
export function economyChanges(before: EconomyModel, after: EconomyModel): Set<Token> {
  const changed = new Set<Token>();
  if (before === after) return changed;
  if (before.gdp !== after.gdp) changed.add('gdp');
  if (before.growth !== after.growth) {
    changed.add('growth-nominal').add('growth-real').add('growth-deflator').add('deflator-rate');
  }
  if (before.deflator !== after.deflator) changed.add('deflator-rate').add('deflator-index');
  if (
    before.exchangeRate !== after.exchangeRate ||
    before.exchangeRateBasis !== after.exchangeRateBasis ||
    before.currency !== after.currency
  ) {
    changed.add('exchange-rate');
  }
  if (before.population !== after.population) changed.add('population');
  if (before.populationGrowth !== after.populationGrowth) changed.add('population-growth');
  if (before.budget !== after.budget) changed.add('budget');
  if (before.counts !== after.counts) changed.add('counts');
  if (before.taxPoint !== after.taxPoint) changed.add('tax-yield');
  const [was, is] = [before.year, after.year];
  if (JSON.stringify(was) !== JSON.stringify(is)) changed.add('year-kind');
  return changed;
}

/** What differs between two versions of a scenario, by identity of its parts. */
export function scenarioChanges(before: ScenarioModel, after: ScenarioModel): Set<Token> {
  const changed = new Set<Token>();
  if (before === after) return changed;
  if (before.baseline !== after.baseline) changed.add('baseline');
  if (before.path.target !== after.path.target) changed.add('target');
  if (before.path.shares !== after.path.shares) changed.add('shares');
  if (before.path.limit !== after.path.limit) changed.add('limit');
  if (before.parts !== after.parts) changed.add('parts');
  const [was, is] = [before.path, after.path];
  if (was.shape !== is.shape || was.from !== is.from || was.to !== is.to || was.of !== is.of)
    changed.add('path');
  return changed;
}

/** What differs in the settings of the whole document. */
export function settingChanges(before: Model, after: Model): Set<Token> {
  const changed = new Set<Token>();
  if (before.horizon.from !== after.horizon.from) changed.add('horizon');
  if (JSON.stringify(before.gdpBase) !== JSON.stringify(after.gdpBase)) changed.add('gdp-base');
  if (before.priceYear !== after.priceYear) changed.add('price-year');
  if (before.yearBasis !== after.yearBasis) changed.add('year-basis').add('days-in-year');
  if (before.saving !== after.saving) changed.add('saving').add('saving-years');
  return changed;
}
