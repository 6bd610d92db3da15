import { formulaIndex } from './catalogue/catalogue.ts';
import type { Selector } from './expression.ts';
import { position } from './given-years.ts';
import { missing } from './inputs.ts';
import { NoNumber } from './problem.ts';
import { economyOf, ScenarioSubject, YEARLESS, type EconomySubject, type Subject } from './subject.ts';

type Select<S> = (subject: S, year: number) => string | NoNumber;

const economySelectors: Partial<Record<Selector, Select<EconomySubject>>> = {
  'growth-kind': (economy, year) =>
    economy.model.growth?.kind ?? missing('growth-nominal', economy, economy.place, year),
  'deflator-kind': (economy, year) => {
    if (economy.model.deflator !== undefined) return economy.model.deflator.kind;
    return economy.model.growth?.kind === 'real'
      ? 'rate'
      : missing('deflator-rate', economy, economy.place, year);
  },
  'price-position': ({ settings }, year) =>
    year === settings.priceYear ? 'at' : year > settings.priceYear ? 'after' : 'before',
  'year-basis': ({ settings, model }) =>
    settings.yearBasis === 'own' || model.year.kind === 'calendar' || model.year.firstMonth === 1
      ? 'own'
      : `calendar-from-${model.year.named}-named`,
};

const scenarioSelectors: Partial<Record<Selector, Select<ScenarioSubject>>> = {
  'gdp-base': ({ settings }) => (settings.gdpBase === 'same-year' ? 'same-year' : 'frozen'),
  'baseline-kind': ({ baseline, plan, parts }) =>
    // Only a part with a baseline of its own changes what the whole starts from.
    parts.some(({ part }) => part?.baseline !== undefined)
      ? 'parts'
      : plan !== undefined
        ? 'plan'
        : baseline.share.byYear !== undefined
          ? 'by-year'
          : 'constant',
  'baseline-position': ({ baseline }, year) => position(baseline.share.byYear ?? new Map(), year),
  'path-shape': ({ path, parts }) => (parts.length > 0 ? 'parts' : path.shape),
  'target-kind': ({ path, earlier }) =>
    path.target === undefined && earlier !== undefined ? 'rest' : 'given',
  'part-position': ({ earlier }) => (earlier === undefined ? 'first' : 'later'),
  'path-phase': ({ path }, year) => {
    if (path.to !== undefined && year >= path.to) return 'after';
    return path.from === undefined || year <= path.from ? 'before' : 'during';
  },
  'share-position': ({ path }, year) => position(path.shares ?? new Map(), year),
  'cap-kind': ({ path }) => path.of ?? 'nominal',
  'geometric-ends': (scenario) => {
    const start = scenario.get(formulaIndex('baseline'), scenario.path.from ?? 0);
    if (start instanceof NoNumber) return start;
    const end = scenario.get(formulaIndex('target'), YEARLESS);
    return start.gt(0) && !(end instanceof NoNumber) && end.gt(0) ? 'positive' : 'not-positive';
  },
  'saving-period': ({ saving }) =>
    typeof saving?.period === 'object' ? 'total' : (saving?.period ?? 'not-stated'),
  'saving-currency': ({ saving, economy, savingEconomy }) => {
    if (economy.model.exchangeRateBasis === 'ppp' && economy.model.currency !== 'USD') return 'ppp';
    if (saving?.currency === 'USD') return 'dollars';
    if (saving?.currency === economy.model.currency) return 'own';
    return savingEconomy?.model.exchangeRate === undefined ? 'no-rate' : 'other';
  },
};

/** The case that holds for a subject in a year, or the reason why none does. */
export function select(by: Selector, subject: Subject, year: number): string | NoNumber {
  const ofEconomy = economySelectors[by];
  if (ofEconomy !== undefined) return ofEconomy(economyOf(subject), year);
  const own = subject.own?.choose(by, year);
  if (own !== undefined) return own;
  const ofScenario = scenarioSelectors[by];
  if (ofScenario === undefined || !(subject instanceof ScenarioSubject)) {
    throw new Error(`selectors: ${by}: not for this subject: declare the formula in the scenario scope`);
  }
  return ofScenario(subject, year);
}

/** The convention that a case rests on, where it rests on one. */
export const conventionOfCase: Partial<Record<Selector, Readonly<Record<string, string>>>> = {
  'gdp-base': { 'same-year': 'same-year-base', frozen: 'frozen-base' },
  'year-basis': { 'calendar-from-start-named': 'even-spread', 'calendar-from-end-named': 'even-spread' },
  'baseline-position': { between: 'linear-between-given', after: 'held-after-last' },
  'share-position': { between: 'linear-between-given', after: 'held-after-last' },
  'saving-period': { 'not-stated': 'saving-period-not-stated', total: 'saving-total-spread' },
};
