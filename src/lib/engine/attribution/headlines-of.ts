import type { Model } from '../../scenario/model.ts';
import type { Headline, HeadlineYear } from './headline.ts';
import { scenarioIn } from './mix-models.ts';

const FORMULAS = [
  'spending',
  'spending-usd',
  'increment',
  'increment-usd',
  'cumulative-increment',
  'cumulative-increment-usd',
  'saving-ratio',
] as const;

/** The year that a reader chose for all headlines; null for the years of the answer sentence. */
export type ChosenYear = number | null;

/** The numbers that a reader would quote of a scenario: those in dollars and beside the saving where there are any. */
export function headlinesOf(models: readonly Model[], scenario: string, year: ChosenYear): Headline[] {
  const has = (test: (model: Model) => boolean): boolean => models.some(test);
  const foreign = has((model) => {
    const economy = model.economies.get(scenarioIn(model, scenario)?.economy ?? '');
    return economy !== undefined && economy.currency !== 'USD' && economy.exchangeRate !== undefined;
  });
  const saving = has((model) => model.saving !== undefined);
  return FORMULAS.filter(
    (formula) => (foreign || !formula.endsWith('-usd')) && (saving || formula !== 'saving-ratio'),
  ).map((formula) => ({ formula, at: year ?? ownYear(formula) }));
}

/** The answer speaks of amounts a year in the year of the deadline, and of sums over the whole horizon. */
function ownYear(formula: string): HeadlineYear {
  return formula.startsWith('cumulative') ? 'last' : 'deadline';
}
