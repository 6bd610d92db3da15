import { catalogue, formulaIndex, formulaOf } from '../catalogue/catalogue.ts';
import type { Expression } from '../expression.ts';
import type { Formula } from '../formula.ts';
import { lastGivenYear } from '../given-years.ts';
import { amountsOf, economyInputs, missing, readLeaf, seriesOf } from '../inputs.ts';
import { NoNumber } from '../problem.ts';
import { resolveEnd, resolveYear, subjectFor } from '../reference.ts';
import { refusal } from '../refusal.ts';
import { economyOf, scenarioOf, YEARLESS, type Subject } from '../subject.ts';
import { apply, operateSamples } from './operate-samples.ts';
import type { SampleRun } from './sample-run.ts';
import type { Draws, Sampled } from './sampled.ts';
import { selectSampled } from './select-sampled.ts';

/** A formula compiled to a closure over its subject, the year and the draws. */
export type SampleEvaluator = (subject: Subject, year: number, run: SampleRun) => Sampled;

const evaluators: SampleEvaluator[] = [];

/**
 * A formula of the catalogue as a closure over draws, compiled when it is first asked for: the interpreter that gives
 * the samples. Decisions that hang on no draw, and what lies where in the document, are asked of the exact subjects.
 */
export function sampleEvaluatorAt(place: number): SampleEvaluator {
  const known = evaluators[place];
  if (known !== undefined) return known;
  const formula = catalogue[place];
  if (formula === undefined) throw new Error(`catalogue: no formula at ${String(place)}`);
  const evaluator = compile(formula.expression, formula);
  evaluators[place] = evaluator;
  return evaluator;
}

function compile(e: Expression, formula: Formula): SampleEvaluator {
  switch (e.op) {
    case 'number': {
      const constant = Number(e.value);
      return () => constant;
    }
    case 'years':
      return (s, y) =>
        resolveEnd(e.to, scenarioOf(s), y, e.series) - resolveEnd(e.from, scenarioOf(s), y, e.series);
    case 'input':
      return (s, y, run) => {
        const { leaf, year, none } = readLeaf(e, s, y);
        if (none !== undefined) return none;
        return leaf === undefined ? missing(e.id, economyOf(s), s.place, year ?? y) : run.leaf(leaf);
      };
    case 'formula':
      return compileReference(e);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'difference':
      return compileBinary(e.op, compile(e.left, formula), compile(e.right, formula), formula);
    case 'power':
      return compileBinary('power', compile(e.base, formula), compile(e.exponent, formula), formula);
    case 'root':
      return compileBinary('root', compile(e.base, formula), compile(e.degree, formula), formula);
    case 'fraction':
    case 'percent':
      return compileBinary(e.op, compile(e.of, formula), () => 100, formula);
    case 'running-sum':
      return compileRunningSum(compile(e.of, formula), formulaIndex(formula.id));
    case 'sum-of':
      return (s, y, run) => {
        const amounts = amountsOf(e, s, y);
        if (amounts instanceof NoNumber) return amounts;
        return amounts.reduce<number | Draws>(
          (sum, leaf) => apply(operateSamples['+'], sum, run.leaf(leaf), run),
          0,
        );
      };
    case 'given-else':
      return compileGivenElse(e, compile(e.otherwise, formula));
    case 'choose': {
      // Each when it is first met: a case may name formulas of a part of the program that comes on demand.
      const cases = new Map<string, SampleEvaluator>();
      return (s, y, run) => {
        const name = selectSampled(e.by, s, y, run);
        if (name instanceof NoNumber) return name;
        let chosen = cases.get(name);
        if (chosen === undefined) {
          const declared = e.cases[name] ?? e.cases['*'];
          if (declared === undefined)
            throw new Error(`catalogue: ${formula.id}: no case ${name} of ${e.by}: declare it`);
          chosen = compile(declared, formula);
          cases.set(name, chosen);
        }
        return chosen(s, y, run);
      };
    }
    case 'refuse':
      return (s, y) => refusal(e.why, s, y);
    default:
      throw new Error(`samples: ${formula.id}: measures across economies are not drawn: ask for its members`);
  }
}

function compileBinary(
  by: keyof typeof operateSamples,
  left: SampleEvaluator,
  right: SampleEvaluator,
  formula: Formula,
): SampleEvaluator {
  const operator = operateSamples[by];
  return (s, y, run) => {
    const a = left(s, y, run);
    if (a instanceof NoNumber) return a;
    const b = right(s, y, run);
    if (b instanceof NoNumber) return b;
    const value = apply(operator, a, b, run);
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    return new NoNumber({
      code: 'divide-by-zero',
      formula: formula.id,
      year: formula.yearless === true ? null : y,
      place: s.place,
    });
  };
}

function compileReference(e: Extract<Expression, { op: 'formula' }>): SampleEvaluator {
  const { scope, yearless } = formulaOf(e.id);
  const index = formulaIndex(e.id);
  return (s, y, run) => {
    const subject = subjectFor(scope, s, e.whose);
    const year =
      yearless === true ? YEARLESS : 'offset' in e.year ? y + e.year.offset : resolveYear(e.year, s, y);
    if (subject === undefined || year === undefined)
      throw new Error(`catalogue: ${e.id}: no subject or year here`);
    return run.get(subject, index, year);
  };
}

function compileRunningSum(inner: SampleEvaluator, own: number): SampleEvaluator {
  return (s, y, run) => {
    const here = inner(s, y, run);
    if (here instanceof NoNumber || y <= s.settings.horizon.from) return here;
    const before = run.get(s, own, y - 1);
    return before instanceof NoNumber ? before : apply(operateSamples['+'], before, here, run);
  };
}

function compileGivenElse(
  e: Extract<Expression, { op: 'given-else' }>,
  otherwise: SampleEvaluator,
): SampleEvaluator {
  const read = economyInputs[e.input];
  return (s, y, run) => {
    const economy = economyOf(s);
    const leaf = read?.(economy, y);
    if (leaf !== undefined) return run.leaf(leaf);
    const last = lastGivenYear(seriesOf(e.input, economy) ?? new Map());
    // Why a year between given ones has no number is the exact interpreter's to say.
    return last !== undefined && y > last
      ? otherwise(s, y, run)
      : missing(e.input, economy, economy.place, y);
  };
}
