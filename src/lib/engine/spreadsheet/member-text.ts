import { AllianceSubject, MemberSubject } from '../across/alliance-subject.ts';
import { minorUnit } from '../across/apportion.ts';
import type { Expression, MemberExpression } from '../expression.ts';
import { NoNumber } from '../problem.ts';
import type { Subject } from '../subject.ts';
import { cellFor, SAME, sum, textOf } from './formula-text.ts';
import type { SheetAt } from './grid.ts';
import { joined, whole, type Written } from './written.ts';

/** An operator over the economies of an alliance as a spreadsheet writes it. */
export function memberText(e: MemberExpression, at: SheetAt): Written | NoNumber {
  switch (e.op) {
    case 'member-count':
      return whole(String(allianceOf(at.subject).members.length));
    case 'over-years': {
      const since = allianceOf(at.subject).span.since ?? at.year;
      const years = Array.from({ length: Math.max(0, at.year - since + 1) }, (_, step) => since + step);
      const terms: Written[] = [];
      for (const year of years) {
        const term = textOf(e.of, { ...at, year });
        if (term instanceof NoNumber) return term;
        terms.push(term);
      }
      return sum(terms);
    }
    case 'total':
      return total(columnOf(e.of, at));
    case 'up-to-own':
      return upToOwn(e, at);
    case 'rank':
      return rank(columnOf(e.of, at), ownOf(e.of, at));
    case 'apportion':
      return apportioned(e, at);
  }
}

/** Not SUM, which passes over a member that has words instead of a number. */
const total = (column: string): Written => whole(`SUMPRODUCT(1*${column})`);

function rank(column: string, own: string): Written {
  const same = `${SAME}*ABS(${own})`;
  const larger = `SUMPRODUCT(1*(${column}-${own}>${same}))`;
  const alike = `SUMPRODUCT(1*(ABS(${column}-${own})<=${same}))`;
  const behind = joined(whole('1'), '+', whole(larger));
  return joined(behind, '+', whole(`(${alike}-1)/2`));
}

function upToOwn(e: Extract<MemberExpression, { op: 'up-to-own' }>, at: SheetAt): Written {
  const [amounts, keys, own] = [columnOf(e.of, at), columnOf(e.by, at), ownOf(e.by, at)];
  const same = `${SAME}*ABS(${own})`;
  const { all, mine } = orderOf(at);
  const before = `(${keys}-${own}<-${same})+(ABS(${keys}-${own})<=${same})*(${all}<=${mine})`;
  return whole(`SUMPRODUCT(${amounts}*(${before}))`);
}

/** Digits of a quota, below the minor unit, that a spreadsheet can still tell apart. */
const QUOTA_DIGITS = '6';
const REMAINDER_DIGITS = '5';

/** Whole minor units of the quota; what is left over by largest remainder, then by code; the last part takes the rest. */
function apportioned(e: Extract<MemberExpression, { op: 'apportion' }>, at: SheetAt): Written | NoNumber {
  const alliance = allianceOf(at.subject);
  const whole_ = textOf(e.total, { ...at, subject: alliance });
  if (whole_ instanceof NoNumber) return whole_;
  const [keys, own] = [columnOf(e.by, at), ownOf(e.by, at)];
  const unit = whole(String(10 ** minorUnit(alliance.span.alliance.currency)));
  const inUnits = joined(whole_, '*', unit).text;
  const units = `INT(ROUND(${inUnits},${QUOTA_DIGITS}))`;
  const quota = (key: string): string => `ROUND(${units}*${key}/SUM(${keys}),${QUOTA_DIGITS})`;
  const rest = (key: string): string => `ROUND(${quota(key)}-INT(${quota(key)}),${REMAINDER_DIGITS})`;
  const { all, mine } = orderOf(at);
  const ahead = `SUMPRODUCT((${rest(keys)}>${rest(own)})+(${rest(keys)}=${rest(own)})*(${all}<${mine}))`;
  const left = `(${units}-SUMPRODUCT(INT(${quota(keys)})))`;
  const below = `ROUND(${inUnits}-${units},${QUOTA_DIGITS})`;
  return whole(`(INT(${quota(own)})+(${ahead}<${left})+(${ahead}=${left})*${below})/${unit.text}`);
}

/** The place of each member's code among all codes, one below the other, and the own place. */
function orderOf({ subject }: SheetAt): { all: string; mine: string } {
  const codes = allianceOf(subject).members.map(({ code }) => code);
  const sorted = [...codes].sort((a, b) => (a < b ? -1 : 1));
  const place = (code: string): string => String(sorted.indexOf(code) + 1);
  return { all: `{${codes.map(place).join(';')}}`, mine: place(memberOf(subject).code) };
}

/** The cells of all members. Throws: an expression inside that is no formula of its own has no cells. */
function columnOf(e: Expression, { subject, formula, year, grid }: SheetAt): string {
  const inner = formulaIn(e, formula.id);
  const cells = allianceOf(subject).members.map((member) => cellFor(inner, member, year));
  const subjects = cells.map((one) => one.subject);
  return grid.column(subjects, inner.id, cells[0]?.year ?? year);
}

function ownOf(e: Expression, { subject, formula, year, grid }: SheetAt): string {
  const inner = formulaIn(e, formula.id);
  const own = cellFor(inner, memberOf(subject), year);
  return grid.cell(own.subject, inner.id, own.year);
}

function formulaIn(e: Expression, id: string): Extract<Expression, { op: 'formula' }> {
  if (e.op === 'formula') return e;
  throw new Error(`spreadsheet: ${id}: what is read of every member has no cells: declare it as a formula`);
}

/** The alliance that a subject is or belongs to. */
export function allianceOf(subject: Subject): AllianceSubject {
  if (subject instanceof AllianceSubject) return subject;
  if (subject instanceof MemberSubject) return subject.alliance;
  throw new Error('spreadsheet: a formula across economies is read for no alliance');
}

function memberOf(subject: Subject): MemberSubject {
  if (subject instanceof MemberSubject) return subject;
  throw new Error('spreadsheet: a rank or a part is read for no member');
}
