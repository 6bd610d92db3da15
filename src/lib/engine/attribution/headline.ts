import type { Model } from '../../scenario/model.ts';
import { scenarioIn } from './mix-models.ts';

/** The year of a headline: a fixed one, or the deadline or the last year of whatever version is asked. */
export type HeadlineYear = 'deadline' | 'last' | number;

/** A number that a reader would quote from a scenario. */
export interface Headline {
  formula: string;
  at: HeadlineYear;
}

/** The year that a headline means in a version: the deadline as far as the horizon reaches, or its last year. */
export function headlineYear(at: HeadlineYear, model: Model, scenario: string): number {
  const { from, to } = model.horizon;
  if (typeof at === 'number') return at;
  if (at === 'last') return to;
  return Math.min(Math.max(scenarioIn(model, scenario)?.path.to ?? to, from), to);
}
