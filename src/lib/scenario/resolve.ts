import type { FootingDocument } from './document.ts';
import type { Figures } from './figure-value.ts';
import type { EconomyModel, Model, ScenarioModel } from './model.ts';
import { joinPath } from './path.ts';
import { resolveAlliance } from './resolve-alliance.ts';
import { resolveEconomy } from './resolve-economy.ts';
import { resolveSaving } from './resolve-saving.ts';
import { resolveScenario } from './resolve-scenario.ts';

const economyMaps = new WeakMap<FootingDocument['economies'], ReadonlyMap<string, EconomyModel>>();

function resolveEconomies(economies: FootingDocument['economies']): ReadonlyMap<string, EconomyModel> {
  const known = economyMaps.get(economies);
  if (known !== undefined) return known;
  const resolved = new Map<string, EconomyModel>();
  for (const [code, economy] of Object.entries(economies)) {
    resolved.set(code, resolveEconomy(code, economy, joinPath('economies', code)));
  }
  economyMaps.set(economies, resolved);
  return resolved;
}

/**
 * A checked document as the engine reads it: every number a leaf that knows its place in the file or its figure.
 * Documents are edited by copying what changes; whatever is the same object in two documents is the same object
 * in their models. Conventions not given: same-year GDP, prices of the horizon's first year, own years.
 * Throws: for a document that was not checked (a figure without a value).
 */
export function resolve(document: FootingDocument, figures: Figures): Model {
  const { conventions = {}, horizon, saving, alliance } = document;
  const scenarios: ScenarioModel[] = document.scenarios.map((entry, index) =>
    resolveScenario(entry, `scenarios[${index}]`, figures),
  );
  return {
    economies: resolveEconomies(document.economies),
    scenarios,
    ...(saving && { saving: resolveSaving(saving, figures) }),
    horizon,
    gdpBase: conventions.gdpBase ?? 'same-year',
    priceYear: conventions.priceYear ?? horizon.from,
    yearBasis: conventions.yearBasis ?? 'own',
    ...(alliance && { alliance: resolveAlliance(alliance) }),
  };
}
