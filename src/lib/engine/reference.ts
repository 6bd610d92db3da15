import type { LeavesByYear } from '../scenario/model.ts';
import type { InputId, Whose, YearEnd, YearRule } from './expression.ts';
import type { Scope } from './formula.ts';
import { knots } from './given-years.ts';
import { seriesOf } from './inputs.ts';
import { economyOf, PairSubject, ScenarioSubject, scenarioOf, type Subject } from './subject.ts';

/** The year that a rule means for a cell; undefined where the rule has none (no year before the first knot). */
export function resolveYear(rule: YearRule, subject: Subject, year: number, series?: LeavesByYear) {
  if ('offset' in rule) return year + rule.offset;
  if ('knot' in rule) return series && knots(series, year)[rule.knot];
  const { settings } = subject;
  if (rule.fixed === 'price-year') return settings.priceYear;
  if (rule.fixed === 'count-base-year') return subject.own?.baseYear?.(year);
  if (rule.fixed === 'frozen-year')
    return settings.gdpBase === 'same-year' ? undefined : settings.gdpBase.frozen;
  return subject instanceof ScenarioSubject ? subject.path[rule.fixed] : undefined;
}

/** A year that a span counts from or to. */
export function resolveEnd(end: YearEnd, scenario: ScenarioSubject, year: number, series?: InputId): number {
  if (end === 'year') return year;
  if (end === 'from' || end === 'to') return scenario.path[end] ?? year;
  const given = series && seriesOf(series, scenario.economy, scenario);
  return (given && knots(given, year)[end === 'knot-before' ? 'before' : 'after']) ?? year;
}

/** The subject whose formula is meant. */
export function subjectFor(scope: Scope, subject: Subject, whose?: Whose): Subject | undefined {
  if (subject.own !== undefined) return subject.own.reach(scope, whose);
  if (subject instanceof PairSubject) {
    if (whose === undefined) return subject;
    const side = whose === 'lower' ? subject.lower : subject.upper;
    return scope === 'economy' ? side.economy : side;
  }
  if (whose === 'plan') return scenarioOf(subject).plan;
  if (whose === 'earlier-part') return scenarioOf(subject).earlier;
  if (whose === 'last-part') return (scenarioOf(subject).whole ?? scenarioOf(subject)).parts.at(-1);
  if (whose === 'whole') return scenarioOf(subject).whole;
  if (whose === 'saving-economy') return scenarioOf(subject).savingEconomy;
  return scope === 'economy' ? economyOf(subject) : subject;
}
