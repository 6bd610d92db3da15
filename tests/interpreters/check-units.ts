import { formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import type { Expression, MemberExpression } from '../../src/lib/engine/expression.ts';
import { memberOperators } from '../../src/lib/engine/member-operators.ts';
import type { Formula } from '../../src/lib/engine/formula.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { subjectFor } from '../../src/lib/engine/reference.ts';
import { select } from '../../src/lib/engine/selectors.ts';
import type { Subject } from '../../src/lib/engine/subject.ts';
import { unitOf, unitOfInput } from '../../src/lib/engine/unit-of.ts';
import { combine, dimensionOf, sameDimension, type Dimension } from '../../src/lib/quantity/unit.ts';
import type { Model } from '../../src/lib/scenario/model.ts';

/**
 * The interpreter of units (N5): what an expression comes out as, and whether that is what its formula declares.
 * Formulas referred to count with their declared unit; each is checked by itself.
 */
export interface Place {
  model: Model;
  subject: Subject;
  year: number;
}

/** Raised inside; the sentence says which operation cannot be. */
class UnitFault extends Error {}

/** A dimension as a person would write it: `JPY/year`, `1`. */
function written(dimension: Dimension): string {
  const symbols = [...dimension].filter(([symbol]) => !symbol.startsWith('@'));
  const prices = [...dimension.keys()].filter((symbol) => symbol.startsWith('@')).join('');
  const name = ([symbol, power]: [string, number]) =>
    symbol + (Math.abs(power) > 1 ? `^${Math.abs(power)}` : '');
  const above = symbols.filter(([, power]) => power > 0).map(name);
  const below = symbols.filter(([, power]) => power < 0).map(name);
  return [`${above.join('·') || '1'}${prices}`, ...below].join('/');
}

/** What is wrong with the unit that a formula declares, in one sentence; undefined when nothing is. */
export function unitFault(formula: Formula, place: Place): string | undefined {
  const declared = unitOf(formula, place.subject, place.model);
  try {
    const found = dimensionOfExpression(formula.expression, place);
    if (found === undefined || sameDimension(found, dimensionOf(declared))) return undefined;
    return `${formula.id}: declared in ${declared}, but its expression gives ${written(found)}.`;
  } catch (fault) {
    if (fault instanceof UnitFault) return `${formula.id}: ${fault.message}`;
    throw fault;
  }
}

const PERCENT = dimensionOf('%');
const YEAR = dimensionOf('year');

/** Undefined where nothing is computed: a refused or missing case. */
function dimensionOfExpression(e: Expression, at: Place): Dimension | undefined {
  switch (e.op) {
    case 'number':
      // Nothing is nothing in every unit.
      return e.value === '0' ? undefined : dimensionOf(e.unit ?? '1');
    case 'years':
      return YEAR;
    case 'input':
      return dimensionOf(unitOfInput(e.id, at.subject, at.model));
    case 'formula':
      return referred(e, at);
    case '+':
    case '-':
    case 'min':
    case 'max':
    case 'difference':
      return alike(e, at);
    case '*':
    case '/': {
      const [left, right] = [dimensionOfExpression(e.left, at), dimensionOfExpression(e.right, at)];
      return left && right && combine(left, right, e.op === '*' ? 1 : -1);
    }
    case 'fraction': {
      const inner = dimensionOfExpression(e.of, at);
      if (inner && inner.get('%') !== 1) throw new UnitFault(`${written(inner)} is no percentage to take.`);
      return inner && combine(inner, PERCENT, -1);
    }
    case 'percent': {
      const inner = dimensionOfExpression(e.of, at);
      return inner && combine(inner, PERCENT, 1);
    }
    case 'power':
    case 'root': {
      const base = dimensionOfExpression(e.base, at);
      if (base && base.size > 0) throw new UnitFault(`a ${e.op} of ${written(base)} has no unit.`);
      return base;
    }
    case 'sum-of':
      return dimensionOf(unitOfInput(e.input, at.subject, at.model));
    case 'running-sum': {
      const inner = dimensionOfExpression(e.of, at);
      return inner && combine(inner, YEAR, 1);
    }
    case 'given-else': {
      const given = dimensionOf(unitOfInput(e.input, at.subject, at.model));
      const otherwise = dimensionOfExpression(e.otherwise, at);
      if (otherwise && !sameDimension(given, otherwise))
        throw new UnitFault(`given in ${written(given)}, projected in ${written(otherwise)}.`);
      return given;
    }
    case 'choose': {
      const name = select(e.by, at.subject, at.year);
      const chosen = name instanceof NoNumber ? undefined : (e.cases[name] ?? e.cases['*']);
      return chosen && dimensionOfExpression(chosen, at);
    }
    case 'refuse':
      return undefined;
    default:
      return ofMembers(e, at);
  }
}

/** An operation over members reads the same of each: the first stands for all. */
function ofMembers(e: MemberExpression, at: Place): Dimension | undefined {
  if (e.op === 'member-count') return dimensionOf('1');
  const [read] = memberOperators().reads(e, at.subject, at.year);
  const inner = read && dimensionOfExpression(read.of, { ...at, subject: read.subject, year: read.year });
  if (e.op === 'rank') return inner && dimensionOf('1');
  const isRange = e.op === 'over-years' && at.subject.own?.address.since !== undefined;
  return isRange ? inner && combine(inner, YEAR, 1) : inner;
}

function alike(e: Extract<Expression, { left: Expression }>, at: Place): Dimension | undefined {
  const [left, right] = [dimensionOfExpression(e.left, at), dimensionOfExpression(e.right, at)];
  if (left === undefined || right === undefined) return left ?? right;
  if (sameDimension(left, right)) return left;
  const verb = e.op === '+' ? 'added' : e.op === '-' ? 'subtracted' : 'compared';
  throw new UnitFault(`${written(left)} and ${written(right)} cannot be ${verb}.`);
}

/** A deflator at the price year brings the prices of that year in; at the cell's own year it takes none out. */
function referred(e: Extract<Expression, { op: 'formula' }>, at: Place): Dimension | undefined {
  const formula = formulaOf(e.id);
  const subject = subjectFor(formula.scope, at.subject, e.whose);
  if (subject === undefined) return undefined;
  if (isRefused(formula.expression, { ...at, subject })) return undefined;
  const dimension = dimensionOf(unitOf(formula, subject, at.model));
  const isPriced = formula.unit === '{price-index}' && 'fixed' in e.year && e.year.fixed === 'price-year';
  return isPriced ? new Map([...dimension, [`@${at.model.priceYear}`, 1]]) : dimension;
}

/** Whether a formula states that it has no number here: at purchasing power parity a saving has none. */
function isRefused(e: Expression, at: Place): boolean {
  if (e.op !== 'choose') return e.op === 'refuse';
  const name = select(e.by, at.subject, at.year);
  const chosen = name instanceof NoNumber ? undefined : (e.cases[name] ?? e.cases['*']);
  return chosen !== undefined && isRefused(chosen, at);
}
