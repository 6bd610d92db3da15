import { decimal, ZERO, type Decimal } from '../quantity/decimal.ts';
import type { Leaf } from '../scenario/model.ts';
import type { Calculation } from './calculation.ts';
import { formulaIndex, formulaOf } from './catalogue/catalogue.ts';
import type { Cell } from './cell.ts';
import type { CalculationNode, Derivation, LeafNode, Term } from './derivation.ts';
import type { Expression, InputId } from './expression.ts';
import { foldGrowth } from './fold-growth.ts';
import type { Formula } from './formula.ts';
import { amountsOf, conventionsOfLeaf, economyInputs, readLeaf } from './inputs.ts';
import { memberOperators } from './member-operators.ts';
import { operate } from './operate.ts';
import { NoNumber } from './problem.ts';
import { resolveEnd, resolveYear, subjectFor } from './reference.ts';
import { conventionOfCase, select } from './selectors.ts';
import { economyOf, PairSubject, ScenarioSubject, scenarioOf, YEARLESS, type Subject } from './subject.ts';
import { unitOf, unitOfInput } from './unit-of.ts';
import { isYearless } from './yearless-inputs.ts';

/** One place in the calculation: what an expression is read for. */
export interface At {
  calculation: Calculation;
  subject: Subject;
  formula: Formula;
  year: number;
  /** The conventions that the step being built rests on. */
  conventions: Set<string>;
}

/**
 * How a number came about, down to figures, choices and conventions.
 *
 * Shape: a step that only passes a number on (GDP on its own year basis) is left out, its conventions kept.
 */
export function derive(calculation: Calculation, cell: Cell): Derivation | NoNumber {
  const value = calculation.value(cell);
  if (value instanceof NoNumber) return value;
  return deriveCell(calculation, calculation.subject(cell), formulaOf(cell.formula), cell.year ?? YEARLESS);
}

/**
 * The derivation of one formula of a subject. The cell must hold a number.
 *
 * Shape: the term is built when it is first read, so that a sentence about one step does not cost the whole tree.
 */
export function deriveCell(
  c: Calculation,
  subject: Subject,
  formula: Formula,
  year: number,
): CalculationNode {
  let built: { term: Term; conventions: readonly string[] } | undefined;
  const build = () => {
    if (built === undefined) {
      const conventions = new Set(formula.conventions);
      const term = termOf(formula.expression, { calculation: c, subject, formula, year, conventions });
      built = { term, conventions: [...conventions] };
    }
    return built;
  };
  return {
    kind: 'calculation',
    cell: cellOf(subject, formula, year),
    value: numberAt(subject, formula, year),
    ...(subject.own?.through !== undefined && { through: subject.own.through }),
    unit: unitOf(formula, subject, c.model),
    get term() {
      return build().term;
    },
    get conventions() {
      return build().conventions;
    },
  };
}

/** The address of a formula of a subject in a year. */
export function cellOf(subject: Subject, formula: Formula, year: number): Cell {
  const of = { formula: formula.id, year: formula.yearless === true ? null : year };
  if (subject.own !== undefined) return { ...subject.own.address, ...of };
  if (subject instanceof PairSubject) return { scenario: subject.upper.id, lower: subject.lower.id, ...of };
  if (subject instanceof ScenarioSubject) {
    const part = subject.part?.id;
    return {
      scenario: subject.id,
      ...(part !== undefined && { part }),
      ...(subject.isPlan && { plan: true }),
      ...of,
    };
  }
  return { scenario: `economy:${economyOf(subject).model.code}`, ...of };
}

/** The number that a formula of a subject holds in a year. */
export function numberAt(subject: Subject, formula: Formula, year: number): Decimal {
  const value = subject.get(formulaIndex(formula.id), year);
  if (value instanceof NoNumber) throw new Error(`derive: ${formula.id}: asked for a cell without a number`);
  return value;
}

/** The value of a term, read from the term itself. */
export function valueOfTerm(term: Term): Decimal {
  return term.op === 'node' ? term.node.value : term.value;
}

/** The operation that an expression really was in a year: choices made, growth and sums folded. */
export function termOf(e: Expression, at: At): Term {
  switch (e.op) {
    case 'number':
      if (e.convention !== undefined) at.conventions.add(e.convention);
      return { op: 'node', node: { kind: 'number', value: decimal(e.value) } };
    case 'years': {
      const scenario = scenarioOf(at.subject);
      const span = {
        from: resolveEnd(e.from, scenario, at.year, e.series),
        to: resolveEnd(e.to, scenario, at.year, e.series),
      };
      return { op: 'node', node: { kind: 'number', value: decimal(span.to - span.from), years: span } };
    }
    case 'input':
      return { op: 'node', node: leafOf(e, at) };
    case 'formula':
      return reference(e, at);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'difference': {
      const folded = e.op === '*' ? foldGrowth(e, at) : undefined;
      if (folded !== undefined) return folded;
      const [left, right] = [termOf(e.left, at), termOf(e.right, at)];
      return { op: e.op, left, right, value: sure(operate[e.op](valueOfTerm(left), valueOfTerm(right))) };
    }
    case 'power': {
      const [base, exponent] = [termOf(e.base, at), termOf(e.exponent, at)];
      return { op: 'power', base, exponent, value: operate.power(valueOfTerm(base), valueOfTerm(exponent)) };
    }
    case 'root': {
      const [base, exponent] = [termOf(e.base, at), termOf(e.degree, at)];
      return {
        op: 'root',
        base,
        exponent,
        value: sure(operate.root(valueOfTerm(base), valueOfTerm(exponent))),
      };
    }
    case 'fraction':
    case 'percent': {
      const inner = termOf(e.of, at);
      return { op: e.op, of: inner, value: operate[e.op](valueOfTerm(inner)) };
    }
    case 'sum-of': {
      const amounts = amountsOf(e, at.subject, at.year);
      if (amounts instanceof NoNumber) throw new Error(`derive: ${at.formula.id}: no amounts here`);
      const terms = amounts.map((leaf) => ({
        year: at.year,
        term: { op: 'node' as const, node: leafNode(leaf, e.input, at.year, at) },
      }));
      const [only, second] = terms;
      if (only !== undefined && second === undefined) return only.term;
      return { op: 'sum', terms, value: terms.reduce((sum, one) => sum.plus(one.term.node.value), ZERO) };
    }
    case 'running-sum':
      return runningSum(e.of, at);
    case 'given-else':
    case 'choose':
      return termOf(active(e, at), at);
    case 'refuse':
      throw new Error(`derive: ${at.formula.id}: a refused cell has no derivation`);
    default:
      return memberOperators().term(e, at);
  }
}

/** What an expression comes to here once its choices are made; the conventions of the cases are noted. */
export function active(e: Expression, at: At): Expression {
  if (e.op === 'choose') return active(chosen(e, at), at);
  if (e.op === 'over-years') return memberOperators().active(e, at);
  if (e.op !== 'given-else') return e;
  if (economyInputs[e.input]?.(economyOf(at.subject), at.year) !== undefined) {
    return { op: 'input', id: e.input, year: { offset: 0 } };
  }
  at.conventions.add(e.input === 'population' ? 'population-projected' : 'growth-continues');
  return active(e.otherwise, at);
}

function chosen(e: Extract<Expression, { op: 'choose' }>, at: At): Expression {
  const name = select(e.by, at.subject, at.year);
  if (name instanceof NoNumber) throw new Error(`derive: ${at.formula.id}: ${e.by} has no case here`);
  const convention = conventionOfCase[e.by]?.[name];
  if (convention !== undefined) at.conventions.add(convention);
  const found = e.cases[name] ?? e.cases['*'];
  if (found === undefined) throw new Error(`derive: ${at.formula.id}: no case ${name} of ${e.by}`);
  return found;
}

function leafOf(e: Extract<Expression, { op: 'input' }>, at: At): LeafNode {
  const { leaf, year } = readLeaf(e, at.subject, at.year);
  if (leaf === undefined || year === undefined) {
    throw new Error(`derive: ${at.formula.id}: no ${e.id} for ${String(at.year)}`);
  }
  return leafNode(leaf, e.id, isYearless(e.id) ? null : year, at);
}

function leafNode(leaf: Leaf, input: InputId, year: number | null, at: At): LeafNode {
  for (const convention of conventionsOfLeaf(leaf, input, at.subject)) at.conventions.add(convention);
  return {
    kind: 'leaf',
    leaf,
    input,
    year,
    value: at.subject.settings.numberOf(leaf),
    unit: unitOfInput(input, at.subject, at.calculation.model),
  };
}

function reference(e: Extract<Expression, { op: 'formula' }>, at: At): Term {
  const target = formulaOf(e.id);
  const subject = subjectFor(target.scope, at.subject, e.whose);
  const year = target.yearless === true ? YEARLESS : resolveYear(e.year, at.subject, at.year);
  if (subject === undefined || year === undefined) {
    throw new Error(`derive: ${at.formula.id}: ${e.id} is not here`);
  }
  const conventions = new Set(target.conventions);
  const inner: At = { calculation: at.calculation, subject, formula: target, year, conventions };
  const step = active(target.expression, inner);
  const passesOn = step.op === 'formula' || step.op === 'input' || step.op === 'number';
  if (!passesOn) return { op: 'node', node: deriveCell(at.calculation, subject, target, year) };
  const term = termOf(step, inner);
  for (const convention of conventions) at.conventions.add(convention);
  return term;
}

function runningSum(inner: Expression, at: At): Term {
  at.conventions.add('cumulative-from-horizon');
  const { from } = at.subject.settings.horizon;
  const years = Array.from(
    { length: Math.max(1, at.year - from + 1) },
    (_, i) => Math.min(from, at.year) + i,
  );
  const terms = years.map((year) => ({ year, term: termOf(inner, { ...at, year }) }));
  return { op: 'sum', terms, value: numberAt(at.subject, at.formula, at.year) };
}

function sure(value: Decimal | null): Decimal {
  if (value === null) throw new Error('derive: a cell with a number divides by zero');
  return value;
}
