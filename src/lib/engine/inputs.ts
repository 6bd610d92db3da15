import type { Leaf, LeavesByYear } from '../scenario/model.ts';
import { daysInYear } from './days-in-year.ts';
import type { AmountSet, InputId, YearRule } from './expression.ts';
import { leafAt } from './given-years.ts';
import { NoNumber, type MissingInput } from './problem.ts';
import { resolveYear } from './reference.ts';
import { economyOf, ScenarioSubject, type EconomySubject, type Subject } from './subject.ts';

type EconomyInput = (economy: EconomySubject, year: number) => Leaf | undefined;
type ScenarioInput = (scenario: ScenarioSubject, year: number) => Leaf | undefined;

const DOLLAR: Leaf = { ref: 'convention:dollar-is-one', value: '1' };
const conventionLeaves = new Map<string, Leaf>();

/** A number that a convention gives, kept so that the same number is the same leaf. */
function byConvention(id: string, value: number): Leaf {
  const key = `${id}:${String(value)}`;
  let leaf = conventionLeaves.get(key);
  if (leaf === undefined) {
    leaf = { ref: `convention:${id}`, value: String(value) };
    conventionLeaves.set(key, leaf);
  }
  return leaf;
}

const firstMonth = (economy: EconomySubject): number =>
  economy.model.year.kind === 'fiscal' ? economy.model.year.firstMonth : 1;

/** Inputs that an economy holds. */
export const economyInputs: Partial<Record<InputId, EconomyInput>> = {
  gdp: ({ model }, year) => model.gdp.get(year),
  'growth-nominal': ({ model }, year) =>
    model.growth?.kind === 'nominal' ? leafAt(model.growth.nominal, year) : undefined,
  'growth-real': ({ model }, year) =>
    model.growth?.kind === 'real' ? leafAt(model.growth.real, year) : undefined,
  'growth-deflator': ({ model }, year) =>
    model.growth?.kind === 'real' ? leafAt(model.growth.deflator, year) : undefined,
  'deflator-rate': ({ model }, year) =>
    model.deflator?.kind === 'rate'
      ? leafAt(model.deflator.rate, year)
      : model.growth?.kind === 'real'
        ? leafAt(model.growth.deflator, year)
        : undefined,
  'deflator-index': ({ model }, year) =>
    model.deflator?.kind === 'index' ? model.deflator.index.get(year) : undefined,
  'exchange-rate': ({ model }, year) =>
    model.currency === 'USD' ? DOLLAR : leafAt(model.exchangeRate, year),
  population: ({ model }, year) => model.population?.get(year),
  'population-growth': ({ model }, year) => leafAt(model.populationGrowth, year),
  budget: ({ model }, year) => model.budget?.get(year),
  'tax-yield': ({ model }) => model.taxPoint?.yield,
  'months-earlier': (economy) => byConvention('even-spread', firstMonth(economy) - 1),
  'months-later': (economy) => byConvention('even-spread', 13 - firstMonth(economy)),
  'days-in-year': (economy, year) =>
    byConvention(
      'days-in-year',
      daysInYear(economy.settings.yearBasis === 'calendar' ? { kind: 'calendar' } : economy.model.year, year),
    ),
};

/** Inputs that a scenario holds. */
const scenarioInputs: Partial<Record<InputId, ScenarioInput>> = {
  baseline: ({ baseline }, year) => leafAt(baseline.share, year),
  target: ({ path }) => path.target,
  shares: ({ path }, year) => path.shares?.get(year),
  limit: ({ path }) => path.limit,
  saving: ({ saving }) => saving?.amount,
  'saving-years': ({ saving }) => (typeof saving?.period === 'object' ? saving.period.leaf : undefined),
};

const missingName: Partial<Record<InputId, [MissingInput, string]>> = {
  gdp: ['gdp', 'gdp'],
  'growth-nominal': ['growth', 'growth'],
  'growth-real': ['growth', 'growth.real'],
  'growth-deflator': ['growth', 'growth.deflator'],
  'deflator-rate': ['deflator', 'deflator.rate'],
  'deflator-index': ['deflator', 'deflator.index'],
  'exchange-rate': ['exchange-rate', 'exchangeRate'],
  population: ['population', 'population'],
  'population-growth': ['population', 'population'],
  budget: ['budget', 'budget'],
};

/** The reason for an input that is not there. */
export function missing(id: InputId, economy: EconomySubject, place: string, year: number): NoNumber {
  const [input, field] = missingName[id] ?? ['share', ''];
  return new NoNumber({
    code: 'missing-input',
    input,
    economy: economy.model.code,
    year,
    place:
      input === 'share'
        ? `${place}.${id === 'shares' || id === 'limit' ? `path.${id}` : id}`
        : `${economy.place}.${field}`,
  });
}

/** The series behind an input whose given years matter (projection, shares between given years). */
export function seriesOf(
  id: InputId,
  economy: EconomySubject,
  scenario?: ScenarioSubject,
): LeavesByYear | undefined {
  if (id === 'gdp') return economy.model.gdp;
  if (id === 'population') return economy.model.population;
  if (id === 'shares') return scenario?.path.shares;
  if (id === 'baseline') return scenario?.baseline.share.byYear;
  return undefined;
}

/** A number from outside as a cell reads it: the leaf, if there is one, and the year that was asked for. */
export function readLeaf(
  e: { id: InputId; year: YearRule },
  subject: Subject,
  at: number,
): { leaf: Leaf | undefined; year: number | undefined; none?: NoNumber } {
  const own = 'offset' in e.year ? subject.own?.input(e.id, at + e.year.offset) : undefined;
  if (own instanceof NoNumber) return { leaf: undefined, year: at, none: own };
  if (own !== undefined) return { leaf: own, year: 'offset' in e.year ? at + e.year.offset : at };
  const economy = economyOf(subject);
  const ofEconomy = economyInputs[e.id];
  const scenario = subject instanceof ScenarioSubject ? subject : undefined;
  const year =
    'offset' in e.year
      ? at + e.year.offset
      : resolveYear(e.year, subject, at, seriesOf(e.id, economy, scenario));
  if (year === undefined) return { leaf: undefined, year };
  const leaf =
    ofEconomy !== undefined ? ofEconomy(economy, year) : scenario && scenarioInputs[e.id]?.(scenario, year);
  return { leaf, year };
}

/** The given amounts of a set of the subject's, or why it has none. */
export function amountsOf(e: { set: AmountSet }, subject: Subject, at: number): readonly Leaf[] | NoNumber {
  const amounts = subject.own?.amounts(e.set, at);
  if (amounts === undefined)
    throw new Error(`inputs: ${e.set}: no amounts here: declare the formula in another scope`);
  return amounts;
}

/** The conventions that reading a leaf brings in. */
export function conventionsOfLeaf(leaf: Leaf, id: InputId, subject: Subject): readonly string[] {
  const found = [...(leaf.conventions ?? [])];
  if (leaf.ref.startsWith('convention:')) found.push(leaf.ref.slice('convention:'.length));
  else if (id === 'exchange-rate') {
    found.push('exchange-rate-basis');
    if (economyOf(subject).model.exchangeRate?.one !== undefined) found.push('single-exchange-rate');
  }
  return found;
}
