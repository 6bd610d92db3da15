import { checkCounts } from './check-counts.ts';
import { checkNumberInput, checkRate, checkYearMap, type Note } from './check-numbers.ts';
import type { EconomyDocument, FootingDocument, PartEntry, PathDocument, RateInput } from './document.ts';
import type { Fault } from './fault.ts';
import { joinPath } from './path.ts';
import { checkCurrency, checkId, checkWholeNumber, checkYear, SAMPLES, SEEDS } from './rules.ts';

/**
 * Checks each single value of a document whose shape is right, by the same rules as the schema, without zod:
 * this is what the page runs on every edit. A fault's path is the number's place, sourced or not.
 */

function checkEconomy(economy: EconomyDocument, at: string, note: Note): void {
  const { year, growth, deflator, taxPoint, currentSpending } = economy;
  note(`${at}.currency`, checkCurrency(economy.currency));
  if (year.kind === 'fiscal') note(`${at}.year.firstMonth`, checkWholeNumber(year.firstMonth, 1, 12));
  checkYearMap(economy.gdp, 'positive', `${at}.gdp`, note);
  if (growth !== undefined) {
    if ('nominal' in growth) checkRate(growth.nominal, 'rate', `${at}.growth.nominal`, note);
    if ('real' in growth) checkRate(growth.real, 'rate', `${at}.growth.real`, note);
    if ('deflator' in growth) checkRate(growth.deflator, 'rate', `${at}.growth.deflator`, note);
  }
  if (deflator !== undefined) {
    if ('rate' in deflator) checkRate(deflator.rate, 'rate', `${at}.deflator.rate`, note);
    else checkYearMap(deflator.index, 'positive', `${at}.deflator.index`, note);
  }
  checkRate(economy.exchangeRate, 'positive', `${at}.exchangeRate`, note);
  checkYearMap(economy.population, 'positive', `${at}.population`, note);
  checkRate(economy.populationGrowth, 'rate', `${at}.populationGrowth`, note);
  checkYearMap(economy.budget, 'any', `${at}.budget`, note);
  if (taxPoint !== undefined) checkNumberInput(taxPoint.yield, 'any', `${at}.taxPoint.yield`, note);
  checkYearMap(currentSpending?.money, 'any', `${at}.currentSpending.money`, note);
  checkYearMap(currentSpending?.share, 'share', `${at}.currentSpending.share`, note);
  if (economy.counts !== undefined) checkCounts(economy.counts, `${at}.counts`, note);
}

function checkPath(path: PathDocument, at: string, note: Note): void {
  if (path.shape === 'by-year') {
    checkYearMap(path.shares, 'share', `${at}.shares`, note);
    return;
  }
  note(`${at}.from`, checkYear(path.from));
  if (path.shape === 'capped-growth') checkNumberInput(path.limit, 'rate', `${at}.limit`, note);
  else note(`${at}.to`, checkYear(path.to));
}

function checkScenario(scenario: FootingDocument['scenarios'][number], at: string, note: Note): void {
  note(`${at}.id`, checkId(scenario.id));
  checkDemand(scenario, at, note);
  for (const [index, part] of (scenario.parts ?? []).entries()) {
    const place = `${at}.parts[${index}]`;
    note(`${place}.id`, checkId(part.id));
    checkDemand(part, place, note);
  }
}

/** What a scenario and a part of it have alike. */
function checkDemand(demand: Omit<PartEntry, 'id'>, at: string, note: Note): void {
  const { baseline, target, path } = demand;
  if (path !== undefined) checkPath(path, `${at}.path`, note);
  if (target !== undefined && (typeof target === 'string' || !('figure' in target))) {
    checkNumberInput(target, 'share', `${at}.target`, note);
  }
  if (typeof baseline === 'object' && 'figure' in baseline) return;
  if (typeof baseline === 'object' && 'path' in baseline) {
    const plan = baseline as { path: PathDocument; baseline?: RateInput; target?: typeof target };
    checkPath(plan.path, `${at}.baseline.path`, note);
    checkRate(plan.baseline, 'share', `${at}.baseline.baseline`, note);
    if (plan.target !== undefined && (typeof plan.target === 'string' || !('figure' in plan.target))) {
      checkNumberInput(plan.target, 'share', `${at}.baseline.target`, note);
    }
    return;
  }
  checkRate(baseline, 'share', `${at}.baseline`, note);
}

function checkAlliance(alliance: NonNullable<FootingDocument['alliance']>, note: Note): void {
  note('alliance.currency', checkCurrency(alliance.currency));
  checkRate(alliance.level, 'share', 'alliance.level', note);
  checkRate(alliance.exchangeRate, 'positive', 'alliance.exchangeRate', note);
  if (alliance.allocation !== undefined) {
    const { total, key } = alliance.allocation;
    checkNumberInput(total, 'positive', 'alliance.allocation.total', note);
    if (typeof key === 'object') {
      for (const [name, weight] of Object.entries(key)) {
        checkNumberInput(weight, 'not-negative', `alliance.allocation.key.${name}`, note);
      }
    }
  }
  if (alliance.hostNation !== undefined) {
    checkNumberInput(alliance.hostNation.cost, 'not-negative', 'alliance.hostNation.cost', note);
    checkNumberInput(alliance.hostNation.from, 'share', 'alliance.hostNation.from', note);
    checkNumberInput(alliance.hostNation.to, 'share', 'alliance.hostNation.to', note);
  }
}

function checkUncertainty(uncertainty: NonNullable<FootingDocument['uncertainty']>, note: Note): void {
  uncertainty.inputs.forEach((input, index) => {
    const at = `uncertainty.inputs[${index}]`;
    if (input.distribution === 'normal') checkNumberInput(input.sd, 'positive', `${at}.sd`, note);
    else {
      checkNumberInput(input.low, 'any', `${at}.low`, note);
      checkNumberInput(input.high, 'any', `${at}.high`, note);
      if ('central' in input) checkRate(input.central, 'any', `${at}.central`, note);
    }
  });
  uncertainty.correlations?.forEach(({ value }, index) => {
    checkNumberInput(value, 'correlation', `uncertainty.correlations[${index}].value`, note);
  });
  const { seed, samples } = uncertainty;
  if (seed !== undefined) note('uncertainty.seed', checkWholeNumber(seed, SEEDS.from, SEEDS.to));
  if (samples !== undefined) note('uncertainty.samples', checkWholeNumber(samples, SAMPLES.from, SAMPLES.to));
}

const faultsOfEconomy = new WeakMap<EconomyDocument, { at: string; faults: readonly Fault[] }>();

function economyFaults(economy: EconomyDocument, at: string): readonly Fault[] {
  const known = faultsOfEconomy.get(economy);
  if (known?.at === at) return known.faults;
  const faults: Fault[] = [];
  checkEconomy(economy, at, (path, facts) => facts && faults.push({ ...facts, path }));
  faultsOfEconomy.set(economy, { at, faults });
  return faults;
}

/** All faults of single values; an economy that has not changed is not looked at again. */
export function checkValues(document: FootingDocument): Fault[] {
  const faults: Fault[] = [];
  const note: Note = (path, facts) => facts && faults.push({ ...facts, path });
  for (const [code, economy] of Object.entries(document.economies)) {
    const at = joinPath('economies', code);
    note(at, checkId(code));
    for (const fault of economyFaults(economy, at)) faults.push(fault);
  }
  for (const [index, scenario] of document.scenarios.entries()) {
    checkScenario(scenario, `scenarios[${index}]`, note);
  }
  const { saving, horizon, conventions = {}, alliance } = document;
  if (saving !== undefined && 'amount' in saving) {
    checkNumberInput(saving.amount, 'positive', 'saving.amount', note);
    note('saving.currency', checkCurrency(saving.currency));
  }
  if (typeof saving?.period === 'object') {
    const years = saving.period['total-over-years'];
    note('saving.period.total-over-years', checkWholeNumber(years, 1, 1000));
  }
  note('horizon.from', checkYear(horizon.from));
  note('horizon.to', checkYear(horizon.to));
  if (typeof conventions.gdpBase === 'object')
    note('conventions.gdpBase.frozen', checkYear(conventions.gdpBase.frozen));
  if (conventions.priceYear !== undefined) note('conventions.priceYear', checkYear(conventions.priceYear));
  if (alliance !== undefined) checkAlliance(alliance, note);
  for (const [index, { value }] of (document.alternatives ?? []).entries()) {
    const isFigure = typeof value === 'object' && 'figure' in value;
    if (!isFigure) checkRate(value, 'any', `alternatives[${index}].value`, note);
  }
  if (document.uncertainty !== undefined) checkUncertainty(document.uncertainty, note);
  return faults;
}
