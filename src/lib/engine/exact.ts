import { decimal, type Decimal } from '../quantity/decimal.ts';
import type { LeavesByYear } from '../scenario/model.ts';
import { catalogue, formulaOf } from './catalogue/catalogue.ts';
import type { Expression, InputId, Refusal, Whose, YearEnd, YearRule } from './expression.ts';
import type { Formula, Scope } from './formula.ts';
import { knots, lastGivenYear } from './given-years.ts';
import { economyInputs, missing, scenarioInputs, seriesOf } from './inputs.ts';
import { operate } from './operate.ts';
import { NoNumber, type Problem } from './problem.ts';
import { economyOf, select } from './selectors.ts';
import {
  formulaIndex,
  PairSubject,
  ScenarioSubject,
  type CellValue,
  type Evaluator,
  type Subject,
} from './subject.ts';

/** The year that a rule means for a cell; undefined where the rule has none (no year before the first knot). */
export function resolveYear(rule: YearRule, subject: Subject, year: number, series?: LeavesByYear) {
  if ('offset' in rule) return year + rule.offset;
  if ('knot' in rule) return knots(series ?? new Map<number, never>(), year)[rule.knot];
  const { settings } = subject;
  if (rule.fixed === 'price-year') return settings.priceYear;
  if (rule.fixed === 'frozen-year')
    return settings.gdpBase === 'same-year' ? undefined : settings.gdpBase.frozen;
  return subject instanceof ScenarioSubject ? subject.path[rule.fixed] : undefined;
}

/** A year that a span counts from or to. */
export function resolveEnd(end: YearEnd, scenario: ScenarioSubject, year: number, series?: InputId): number {
  if (end === 'year') return year;
  if (end === 'from' || end === 'to') return scenario.path[end] ?? year;
  const given = (series && seriesOf(series, scenario.economy, scenario)) ?? new Map<number, never>();
  return knots(given, year)[end === 'knot-before' ? 'before' : 'after'] ?? year;
}

/** The subject whose formula is meant. */
export function subjectFor(scope: Scope, subject: Subject, whose?: Whose): Subject | undefined {
  if (subject instanceof PairSubject) {
    if (whose === undefined) return subject;
    const side = whose === 'lower' ? subject.lower : subject.upper;
    return scope === 'economy' ? side.economy : side;
  }
  if (whose === 'plan') return (subject as ScenarioSubject).plan;
  if (whose === 'saving-economy') return (subject as ScenarioSubject).savingEconomy;
  return scope === 'economy' ? economyOf(subject) : subject;
}

/** The problem behind a refusal that a declaration states. */
export function refusal(why: Refusal, subject: Subject, year: number): NoNumber {
  const economy = economyOf(subject);
  const scenario = subject as ScenarioSubject;
  const problems: Record<Refusal, () => Problem> = {
    'saving-rate-missing': () => ({
      code: why as 'saving-rate-missing',
      currency: scenario.saving?.currency ?? '',
      place: 'saving.currency',
    }),
    'saving-on-ppp': () => ({
      code: 'saving-on-ppp',
      economy: economy.model.code,
      place: `${economy.place}.exchangeRateBasis`,
    }),
    'before-first-share': () => ({
      code: 'before-first-share',
      scenario: scenario.id,
      year,
      place: `${scenario.place}.baseline`,
    }),
    'geometric-not-positive': () => ({
      code: 'geometric-not-positive',
      scenario: scenario.id,
      year,
      place: `${scenario.place}.path.shape`,
    }),
  };
  return new NoNumber(problems[why]());
}

/** Compiles every formula of the catalogue to a closure: the interpreter that gives the exact value. */
export function compileCatalogue(): readonly Evaluator[] {
  return catalogue.map((formula) => compile(formula.expression, formula));
}

function compile(e: Expression, formula: Formula): Evaluator {
  switch (e.op) {
    case 'number': {
      const constant = decimal(e.value);
      return () => constant;
    }
    case 'years':
      return (s, y) =>
        decimal(
          resolveEnd(e.to, s as ScenarioSubject, y, e.series) -
            resolveEnd(e.from, s as ScenarioSubject, y, e.series),
        );
    case 'input':
      return compileInput(e);
    case 'formula':
      return compileReference(e);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
      return compileBinary(operate[e.op], compile(e.left, formula), compile(e.right, formula), formula);
    case 'power':
      return compileBinary(operate.power, compile(e.base, formula), compile(e.exponent, formula), formula);
    case 'root':
      return compileBinary(operate.root, compile(e.base, formula), compile(e.degree, formula), formula);
    case 'fraction':
    case 'percent': {
      const inner = compile(e.of, formula);
      const apply = operate[e.op];
      return (s, y) => {
        const value = inner(s, y);
        return value instanceof NoNumber ? value : apply(value);
      };
    }
    case 'running-sum':
      return compileRunningSum(compile(e.of, formula), formulaIndex(formula.id));
    case 'given-else':
      return compileGivenElse(e, compile(e.otherwise, formula));
    case 'choose': {
      const cases = new Map(Object.entries(e.cases).map(([name, one]) => [name, compile(one, formula)]));
      return (s, y) => {
        const name = select(e.by, s, y);
        if (name instanceof NoNumber) return name;
        const chosen = cases.get(name) ?? cases.get('*');
        if (chosen === undefined)
          throw new Error(`catalogue: ${formula.id}: no case ${name} of ${e.by}: declare it`);
        return chosen(s, y);
      };
    }
    case 'refuse':
      return (s, y) => refusal(e.why, s, y);
  }
}

function compileBinary(
  apply: (a: Decimal, b: Decimal) => Decimal | null,
  left: Evaluator,
  right: Evaluator,
  formula: Formula,
): Evaluator {
  return (s, y) => {
    const a = left(s, y);
    if (a instanceof NoNumber) return a;
    const b = right(s, y);
    if (b instanceof NoNumber) return b;
    return (
      apply(a, b) ??
      new NoNumber({
        code: 'divide-by-zero',
        formula: formula.id,
        year: formula.yearless === true ? null : y,
        place: s.place,
      })
    );
  };
}

function compileInput(e: Extract<Expression, { op: 'input' }>): Evaluator {
  const ofEconomy = economyInputs[e.id];
  const ofScenario = scenarioInputs[e.id];
  return (s, y): CellValue => {
    const economy = economyOf(s);
    const scenario = s instanceof ScenarioSubject ? s : undefined;
    const year =
      'offset' in e.year ? y + e.year.offset : resolveYear(e.year, s, y, seriesOf(e.id, economy, scenario));
    if (year === undefined) return missing(e.id, economy, s.place, y);
    const leaf =
      ofEconomy !== undefined ? ofEconomy(economy, year) : scenario && ofScenario?.(scenario, year);
    return leaf === undefined ? missing(e.id, economy, s.place, year) : s.settings.numberOf(leaf);
  };
}

function compileReference(e: Extract<Expression, { op: 'formula' }>): Evaluator {
  const { scope, yearless } = formulaOf(e.id);
  const index = formulaIndex(e.id);
  return (s, y) => {
    const subject = subjectFor(scope, s, e.whose);
    const year =
      yearless === true ? YEARLESS : 'offset' in e.year ? y + e.year.offset : resolveYear(e.year, s, y);
    if (subject === undefined || year === undefined)
      throw new Error(`catalogue: ${e.id}: no subject or year here`);
    const value = subject.get(index, year);
    return 'fixed' in e.year && e.year.fixed === 'frozen-year' ? frozen(value, s, year) : value;
  };
}

/** The slot of formulas that have one value a scenario. */
export const YEARLESS = 1890;

function frozen(value: CellValue, s: Subject, year: number): CellValue {
  return value instanceof NoNumber && value.problem.code !== 'invalid-input'
    ? new NoNumber({
        code: 'missing-input',
        input: 'frozen-gdp',
        economy: economyOf(s).model.code,
        year,
        place: `${economyOf(s).place}.gdp`,
      })
    : value;
}

function compileRunningSum(inner: Evaluator, own: number): Evaluator {
  return (s, y) => {
    const here = inner(s, y);
    if (here instanceof NoNumber || y <= s.settings.horizon.from) return here;
    const before = s.get(own, y - 1);
    return before instanceof NoNumber ? before : before.plus(here);
  };
}

function compileGivenElse(e: Extract<Expression, { op: 'given-else' }>, otherwise: Evaluator): Evaluator {
  const read = economyInputs[e.input];
  return (s, y) => {
    const economy = economyOf(s);
    const leaf = read?.(economy, y);
    if (leaf !== undefined) return s.settings.numberOf(leaf);
    const last = lastGivenYear(seriesOf(e.input, economy) ?? new Map());
    if (last !== undefined && y > last) return otherwise(s, y);
    const inside = e.input === 'gdp' && knots(economy.model.gdp, y).before !== undefined;
    return inside
      ? new NoNumber({
          code: 'gap-in-gdp',
          economy: economy.model.code,
          year: y,
          place: `${economy.place}.gdp`,
        })
      : missing(e.input, economy, economy.place, y);
  };
}
