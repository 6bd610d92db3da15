import type { Calculation } from '../../engine/calculation.ts';
import type { Model, ScenarioModel } from '../../scenario/model.ts';

/** One side of a comparison: a scenario with its own results. */
export interface Side {
  calculation: Calculation;
  scenario: ScenarioModel;
}

/** In what two scenarios are unlike, so that some of their numbers are not set beside each other. */
export type Unlike =
  | { kind: 'currency'; here: string; there: string; hasDollars: boolean }
  | { kind: 'dollars'; side: 'here' | 'there' }
  | { kind: 'year-kind'; side: 'here' | 'there' | 'both' }
  | { kind: 'price-year'; here: number; there: number }
  | { kind: 'saving-period'; here: string; there: string }
  | { kind: 'horizon'; here: readonly [number, number]; there: readonly [number, number] };

type Kind = Unlike['kind'];

/** The measures that an unlikeness holds apart, by the ends and words of their ids. */
const HELD_APART: Readonly<Record<Kind, (formula: string) => boolean>> = {
  // Shares, ratios and amounts in dollars have no currency of their own.
  currency: (formula) => isMoney(formula) && !formula.endsWith('-usd'),
  dollars: (formula) => formula.endsWith('-usd') || formula.startsWith('saving-'),
  'year-kind': (formula) => isMoney(formula),
  'price-year': (formula) => formula.startsWith('real-') && isMoney(formula),
  'saving-period': (formula) => formula === 'saving-ratio',
  horizon: (formula) => formula.startsWith('cumulative'),
};

function isMoney(formula: string): boolean {
  return /spending|increment|per-head|^gdp/.test(formula) && !formula.endsWith('growth');
}

/**
 * What must be converted before the numbers of two scenarios are set beside each other: currency, kind of dollars,
 * kind of year, price year, the saving's period, and the years that a sum covers.
 */
export function unlikeSides(here: Side, there: Side): Unlike[] {
  const [one, other] = [here, there].map(({ calculation, scenario }) => ({
    model: calculation.model,
    economy: calculation.model.economies.get(scenario.economy),
  }));
  if (one?.economy === undefined || other?.economy === undefined) return [];
  const found: Unlike[] = [];
  const [ours, theirs] = [one.economy, other.economy];
  const hasDollars = [ours, theirs].every(
    ({ currency, exchangeRate }) => currency === 'USD' || exchangeRate !== undefined,
  );
  if (ours.currency !== theirs.currency)
    found.push({ kind: 'currency', here: ours.currency, there: theirs.currency, hasDollars });
  const [ppp, alsoPpp] = [ours, theirs].map(
    ({ currency, exchangeRateBasis }) => exchangeRateBasis === 'ppp' && currency !== 'USD',
  );
  if (hasDollars && ppp !== alsoPpp) found.push({ kind: 'dollars', side: ppp === true ? 'here' : 'there' });
  const [year, otherYear] = [yearOf(one.model, ours.year), yearOf(other.model, theirs.year)];
  if (year !== otherYear)
    found.push({
      kind: 'year-kind',
      side: otherYear === 'calendar' ? 'here' : year === 'calendar' ? 'there' : 'both',
    });
  if (one.model.priceYear !== other.model.priceYear)
    found.push({ kind: 'price-year', here: one.model.priceYear, there: other.model.priceYear });
  const [period, otherPeriod] = [periodOf(one.model), periodOf(other.model)];
  if (period !== null && otherPeriod !== null && period !== otherPeriod)
    found.push({ kind: 'saving-period', here: period, there: otherPeriod });
  const [span, otherSpan] = [one.model.horizon, other.model.horizon];
  if (span.from !== otherSpan.from || span.to !== otherSpan.to)
    found.push({ kind: 'horizon', here: [span.from, span.to], there: [otherSpan.from, otherSpan.to] });
  return found;
}

/** Whether a measure of the two sides may stand in one row. */
export function mayCompare(formula: string, unlike: readonly Unlike[]): boolean {
  return !unlike.some(({ kind }) => HELD_APART[kind](formula));
}

function yearOf({ yearBasis }: Model, year: { kind: string; firstMonth?: number; named?: string }): string {
  if (yearBasis === 'calendar' || year.kind === 'calendar') return 'calendar';
  return `${year.firstMonth ?? ''} ${year.named ?? ''}`;
}

function periodOf({ saving }: Model): string | null {
  if (saving === undefined) return null;
  return typeof saving.period === 'string' ? saving.period : `total ${saving.period.years}`;
}
