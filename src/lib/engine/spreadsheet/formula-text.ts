import { formulaOf } from '../catalogue/catalogue.ts';
import type { Expression } from '../expression.ts';
import { lastGivenYear } from '../given-years.ts';
import { amountsOf, economyInputs, missing, readLeaf, seriesOf } from '../inputs.ts';
import { NoNumber } from '../problem.ts';
import { resolveEnd, resolveYear, subjectFor } from '../reference.ts';
import { refusal } from '../refusal.ts';
import { select } from '../selectors.ts';
import { economyOf, scenarioOf, YEARLESS, type Subject } from '../subject.ts';
import type { SheetAt } from './grid.ts';
import { liveChoice } from './live-choice.ts';
import { memberText } from './member-text.ts';
import { asNumber, joined, reference, whole, type Written } from './written.ts';

const HUNDRED = whole('100');
/** Numbers that agree to this part of themselves are one: a spreadsheet counts in sixteen digits. */
export const SAME = '1E-12';

/**
 * An expression as a spreadsheet writes it: the interpreter that gives the formulas of a workbook.
 *
 * Shape: what the file settles (kinds, years, positions) is settled in the text; what numbers settle stays an IF.
 * Problems: the first thing that is missing for good, whatever numbers are put in.
 */
export function textOf(e: Expression, at: SheetAt): Written | NoNumber {
  const { subject, year, grid } = at;
  switch (e.op) {
    case 'number':
      return whole(e.value);
    case 'years': {
      const [from, to] = [e.from, e.to].map((end) => resolveEnd(end, scenarioOf(subject), year, e.series));
      return whole(String((to ?? 0) - (from ?? 0)));
    }
    case 'input': {
      const { leaf, year: asked, none } = readLeaf(e, subject, year);
      if (none !== undefined) return none;
      if (leaf === undefined) return missing(e.id, economyOf(subject), subject.place, asked ?? year);
      return reference(grid.input(leaf, e.id, subject));
    }
    case 'formula': {
      const found = cellFor(e, subject, year);
      return reference(grid.cell(found.subject, e.id, found.year));
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return both(e.left, e.right, at, (left, right) => joined(left, e.op, right));
    case 'min':
    case 'max':
      return both(e.left, e.right, at, (left, right) =>
        whole(`${e.op.toUpperCase()}(${asNumber(left)},${asNumber(right)})`),
      );
    case 'difference':
      return both(e.left, e.right, at, difference);
    case 'power':
      return both(e.base, e.exponent, at, (base, exponent) => joined(base, '^', exponent));
    case 'root':
      return both(e.base, e.degree, at, (base, degree) => joined(base, '^', joined(whole('1'), '/', degree)));
    case 'fraction':
    case 'percent': {
      const inner = textOf(e.of, at);
      return inner instanceof NoNumber ? inner : joined(inner, e.op === 'percent' ? '*' : '/', HUNDRED);
    }
    case 'sum-of': {
      const amounts = amountsOf(e, subject, year);
      if (amounts instanceof NoNumber) return amounts;
      return sum(amounts.map((leaf) => whole(grid.input(leaf, e.input, subject))));
    }
    case 'running-sum': {
      const here = textOf(e.of, at);
      if (here instanceof NoNumber || year <= subject.settings.horizon.from) return here;
      return joined(reference(grid.cell(subject, at.formula.id, year - 1)), '+', here);
    }
    case 'given-else': {
      const economy = economyOf(subject);
      const leaf = economyInputs[e.input]?.(economy, year);
      if (leaf !== undefined) return reference(grid.input(leaf, e.input, subject));
      const last = lastGivenYear(seriesOf(e.input, economy) ?? new Map());
      const isAfter = last !== undefined && year > last;
      return isAfter ? textOf(e.otherwise, at) : missing(e.input, economy, economy.place, year);
    }
    case 'choose': {
      const live = liveChoice(e, at);
      if (live !== undefined) return live;
      const name = select(e.by, subject, year);
      return name instanceof NoNumber ? name : textOf(caseOf(e, name, at), at);
    }
    case 'refuse':
      return refusal(e.why, subject, year);
    default:
      return memberText(e, at);
  }
}

/** The expression that holds in a case. Throws: a case that is not declared. */
export function caseOf(e: Extract<Expression, { op: 'choose' }>, name: string, at: SheetAt): Expression {
  const found = e.cases[name] ?? e.cases['*'];
  if (found === undefined) throw new Error(`spreadsheet: ${at.formula.id}: no case ${name} of ${e.by}`);
  return found;
}

/** The cell that a reference means. Throws: a reference without a subject or a year, a fault of the catalogue. */
export function cellFor(
  e: Extract<Expression, { op: 'formula' }>,
  from: Subject,
  at: number,
): { subject: Subject; year: number } {
  const { scope, yearless } = formulaOf(e.id);
  const subject = subjectFor(scope, from, e.whose);
  const year = yearless === true ? YEARLESS : resolveYear(e.year, from, at);
  if (subject === undefined || year === undefined)
    throw new Error(`spreadsheet: ${e.id}: no subject or year here`);
  return { subject, year };
}

function both(
  left: Expression,
  right: Expression,
  at: SheetAt,
  write: (left: Written, right: Written) => Written,
): Written | NoNumber {
  const [one, other] = [textOf(left, at), textOf(right, at)];
  if (one instanceof NoNumber) return one;
  return other instanceof NoNumber ? other : write(one, other);
}

/** Nothing where the two agree as far as a spreadsheet's digits are right. */
function difference(left: Written, right: Written): Written {
  const [a, b] = [left.text, right.text];
  const less = joined(left, '-', right).text;
  return whole(`IF(ABS(${less})<=${SAME}*MAX(ABS(${a}),ABS(${b})),0,${less})`);
}

/** Pieces added up. */
export function sum(all: readonly Written[]): Written {
  return all.length === 0 ? whole('0') : all.reduce((left, right) => joined(left, '+', right));
}
