import type { EconomyModel, Model, ScenarioModel } from '../../scenario/model.ts';

/** Inputs as a reader thinks of them: what changes together is one. */
export type InputPart =
  | 'gdp'
  | 'growth'
  | 'deflator'
  | 'exchange-rate'
  | 'population'
  | 'budget'
  | 'tax-point'
  | 'year-kind'
  | 'current-spending'
  | 'baseline'
  | 'target'
  | 'path'
  | 'saving'
  | 'saving-rate'
  | 'gdp-base'
  | 'price-year'
  | 'year-basis'
  | 'horizon';

/** Fields that are no input: names, and what two versions must have in common to be compared at all. */
type Same = 'code' | 'label' | 'currency';

/** The part that each field of an economy belongs to. A new field must be given its part here, or this does not compile. */
export const partOfEconomyField: Record<Exclude<keyof EconomyModel, Same>, InputPart> = {
  gdp: 'gdp',
  growth: 'growth',
  deflator: 'deflator',
  exchangeRate: 'exchange-rate',
  exchangeRateBasis: 'exchange-rate',
  population: 'population',
  populationGrowth: 'population',
  budget: 'budget',
  taxPoint: 'tax-point',
  year: 'year-kind',
  currentSpending: 'current-spending',
  // What is spent now, part by part.
  counts: 'current-spending',
};

/** The part that each field of the whole document belongs to; a change across economies is not split. */
export const partOfSetting: Record<
  Exclude<keyof Model, 'economies' | 'scenarios' | 'alliance'>,
  InputPart
> = {
  saving: 'saving',
  gdpBase: 'gdp-base',
  priceYear: 'price-year',
  yearBasis: 'year-basis',
  horizon: 'horizon',
};

/** The part that each field of a scenario belongs to; the target inside its path is one of its own. */
export const partOfScenarioField: Record<
  Exclude<keyof ScenarioModel, 'id' | 'label' | 'economy'>,
  InputPart
> = {
  baseline: 'baseline',
  path: 'path',
  parts: 'path',
};
