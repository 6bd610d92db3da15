import { decimal, ZERO, type Decimal } from '../quantity/decimal.ts';
import { catalogue, formulaIndex, formulaOf } from './catalogue/catalogue.ts';
import type { Expression } from './expression.ts';
import type { Formula } from './formula.ts';
import { knots, lastGivenYear } from './given-years.ts';
import { amountsOf, economyInputs, missing, readLeaf, seriesOf } from './inputs.ts';
import { memberOperators } from './member-operators.ts';
import { operate } from './operate.ts';
import { NoNumber } from './problem.ts';
import { refusal } from './refusal.ts';
import { resolveEnd, resolveYear, subjectFor } from './reference.ts';
import { select } from './selectors.ts';
import { economyOf, scenarioOf, YEARLESS, type CellValue, type Evaluator, type Subject } from './subject.ts';

const evaluators: Evaluator[] = [];

/** A formula of the catalogue as a closure, compiled when it is first asked for: the interpreter that gives the exact value. */
export function evaluatorAt(place: number): Evaluator {
  const known = evaluators[place];
  if (known !== undefined) return known;
  const formula = catalogue[place];
  if (formula === undefined) throw new Error(`catalogue: no formula at ${String(place)}`);
  const evaluator = compile(formula.expression, formula);
  evaluators[place] = evaluator;
  return evaluator;
}

/** An expression of a formula as a closure. */
export function compile(e: Expression, formula: Formula): Evaluator {
  switch (e.op) {
    case 'number': {
      const constant = decimal(e.value);
      return () => constant;
    }
    case 'years':
      return (s, y) =>
        decimal(
          resolveEnd(e.to, scenarioOf(s), y, e.series) - resolveEnd(e.from, scenarioOf(s), y, e.series),
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
    case 'max':
    case 'difference':
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
    case 'sum-of':
      return (s, y) => {
        const amounts = amountsOf(e, s, y);
        if (amounts instanceof NoNumber) return amounts;
        return amounts.reduce((sum, leaf) => sum.plus(s.settings.numberOf(leaf)), ZERO);
      };
    case 'running-sum':
      return compileRunningSum(compile(e.of, formula), formulaIndex(formula.id));
    case 'given-else':
      return compileGivenElse(e, compile(e.otherwise, formula));
    case 'choose': {
      // Each when it is first met: a case may name formulas of a part of the program that comes on demand.
      const cases = new Map<string, Evaluator>();
      return (s, y) => {
        const name = select(e.by, s, y);
        if (name instanceof NoNumber) return name;
        let chosen = cases.get(name);
        if (chosen === undefined) {
          const declared = e.cases[name] ?? e.cases['*'];
          if (declared === undefined)
            throw new Error(`catalogue: ${formula.id}: no case ${name} of ${e.by}: declare it`);
          chosen = compile(declared, formula);
          cases.set(name, chosen);
        }
        const value = chosen(s, y);
        return e.by === 'year-basis' && name !== 'own' ? withMonths(value, s, y) : value;
      };
    }
    case 'refuse':
      return (s, y) => refusal(e.why, s, y);
    default:
      return memberOperators().compile(e, formula);
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
  return (s, y): CellValue => {
    const { leaf, year, none } = readLeaf(e, s, y);
    if (none !== undefined) return none;
    return leaf === undefined ? missing(e.id, economyOf(s), s.place, year ?? y) : s.settings.numberOf(leaf);
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

/** A calendar year needs both fiscal years that it touches: says which one is missing. */
function withMonths(value: CellValue, s: Subject, year: number): CellValue {
  if (!(value instanceof NoNumber)) return value;
  const { problem } = value;
  const isMissing =
    problem.code === 'gap-in-gdp' ||
    (problem.code === 'missing-input' && (problem.input === 'gdp' || problem.input === 'budget'));
  return isMissing
    ? new NoNumber({
        code: 'missing-months',
        economy: economyOf(s).model.code,
        year,
        missingYear: problem.year,
        place: problem.place,
      })
    : value;
}

function compileRunningSum(inner: Evaluator, own: number): Evaluator {
  return (s, y) => {
    // The years before it first: what is missing is named by the first year that lacks it.
    const before = y > s.settings.horizon.from ? s.get(own, y - 1) : undefined;
    if (before instanceof NoNumber) return before;
    const here = inner(s, y);
    return here instanceof NoNumber || before === undefined ? here : before.plus(here);
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
