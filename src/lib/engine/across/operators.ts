import { decimal, ZERO, type Decimal } from '../../quantity/decimal.ts';
import { itemAt } from '../../quantity/item-at.ts';
import { formulaIndex } from '../catalogue/catalogue.ts';
import type { Term } from '../derivation.ts';
import { active, numberAt, termOf, valueOfTerm, type At } from '../derive.ts';
import type { OwnToken } from '../dependencies.ts';
import { compile } from '../exact.ts';
import type { AcrossSelector, Expression, MemberExpression, Selector } from '../expression.ts';
import type { Formula } from '../formula.ts';
import type { MemberOperators } from '../member-operators.ts';
import { NoNumber } from '../problem.ts';
import type { CellValue, Evaluator, Subject } from '../subject.ts';
import { AllianceSubject, MemberSubject } from './alliance-subject.ts';
import { apportion, minorUnit } from './apportion.ts';
import { inOrder, upTo } from './order.ts';
import { refuseAcross } from './refuse.ts';
import { ranks } from './rank.ts';
import { subjectsOf } from './subjects.ts';

/** The alliance that a subject is or belongs to. */
function allianceOf(subject: Subject): AllianceSubject {
  if (subject instanceof AllianceSubject) return subject;
  if (subject instanceof MemberSubject) return subject.alliance;
  throw new Error('catalogue: a formula across economies is read for no alliance: declare its scope');
}

function memberOf(subject: Subject): MemberSubject {
  if (subject instanceof MemberSubject) return subject;
  throw new Error('catalogue: a rank or a part is read for no member: declare it in the member scope');
}

/** The years that a range adds up; one year is that year. */
function yearsOf(subject: Subject, year: number): number[] {
  const since = allianceOf(subject).span.since ?? year;
  return Array.from({ length: Math.max(0, year - since + 1) }, (_, at) => since + at);
}

/** The values of all members, or why one of them has none. */
function valuesOf(inner: Evaluator, members: readonly MemberSubject[], year: number): Decimal[] | NoNumber {
  const values: Decimal[] = [];
  for (const member of members) {
    const value = inner(member, year);
    if (value instanceof NoNumber) return value;
    values.push(value);
  }
  return values;
}

/** Each member's own amount with those before it in an order. */
function runningSums(amounts: readonly Decimal[], order: readonly number[]): Decimal[] {
  const sums: Decimal[] = [];
  let sum = ZERO;
  for (const at of order) {
    sum = sum.plus(itemAt(amounts, at));
    sums[at] = sum;
  }
  return sums;
}

const sumOf = (values: readonly Decimal[]): Decimal => values.reduce((sum, one) => sum.plus(one), ZERO);

/** One computation for all members, kept with the alliance: each member reads its own out of it. */
function forAll(
  kind: string,
  formula: Formula,
  compute: (alliance: AllianceSubject, year: number) => readonly Decimal[] | NoNumber,
): Evaluator {
  const key = `${kind} ${String(formulaIndex(formula.id))}`;
  return (subject, year): CellValue => {
    const member = memberOf(subject);
    const { alliance } = member;
    const all = alliance.remember(key, year, () => compute(alliance, year));
    if (all instanceof NoNumber) return all;
    const own = all[alliance.placeOf(member)];
    if (own === undefined) throw new Error(`catalogue: ${formula.id}: read for an economy that is no member`);
    return own;
  };
}

function compileMember(e: MemberExpression, formula: Formula): Evaluator {
  switch (e.op) {
    case 'member-count':
      return (s) => decimal(allianceOf(s).members.length);
    case 'over-years': {
      const inner = compile(e.of, formula);
      return (s, y) => {
        let sum = ZERO;
        for (const year of yearsOf(s, y)) {
          const value = inner(s, year);
          if (value instanceof NoNumber) return value;
          sum = sum.plus(value);
        }
        return sum;
      };
    }
    case 'total': {
      const inner = compile(e.of, formula);
      return (s, y) => {
        const values = valuesOf(inner, allianceOf(s).members, y);
        return values instanceof NoNumber ? values : sumOf(values);
      };
    }
    case 'up-to-own': {
      const [of, by] = [compile(e.of, formula), compile(e.by, formula)];
      return forAll('up-to-own', formula, ({ members }, year) => {
        const [amounts, keys] = [valuesOf(of, members, year), valuesOf(by, members, year)];
        if (amounts instanceof NoNumber) return amounts;
        return keys instanceof NoNumber ? keys : runningSums(amounts, inOrder(members, keys));
      });
    }
    case 'rank': {
      const inner = compile(e.of, formula);
      return forAll('rank', formula, ({ members }, year) => {
        const values = valuesOf(inner, members, year);
        return values instanceof NoNumber ? values : ranks(values);
      });
    }
    case 'apportion': {
      const [total, by] = [compile(e.total, formula), compile(e.by, formula)];
      return forAll('apportion', formula, (alliance, year) => {
        const [whole, keys] = [total(alliance, year), valuesOf(by, alliance.members, year)];
        if (whole instanceof NoNumber) return whole;
        return keys instanceof NoNumber
          ? keys
          : (split(whole, keys, alliance) ?? refuseAcross('weights-are-zero', alliance, year));
      });
    }
  }
}

function split(
  total: Decimal,
  keys: readonly Decimal[],
  { members, span }: AllianceSubject,
): Decimal[] | null {
  const claims = members.map(({ code }, at) => ({ code, weight: itemAt(keys, at) }));
  return apportion(total, claims, minorUnit(span.alliance.currency));
}

/** Everything that an operation reads. */
function* reads(e: MemberExpression, subject: Subject, year: number): Generator<Read> {
  switch (e.op) {
    case 'member-count':
      return;
    case 'over-years':
      for (const one of yearsOf(subject, year)) yield { of: e.of, subject, year: one };
      return;
    case 'apportion':
      yield { of: e.total, subject: allianceOf(subject), year };
      for (const member of allianceOf(subject).members) yield { of: e.by, subject: member, year };
      return;
    case 'up-to-own':
      for (const member of allianceOf(subject).members) {
        yield { of: e.of, subject: member, year };
        yield { of: e.by, subject: member, year };
      }
      return;
    default:
      for (const member of allianceOf(subject).members) yield { of: e.of, subject: member, year };
  }
}

interface Read {
  of: Expression;
  subject: Subject;
  year: number;
}

function term(e: MemberExpression, at: At): Term {
  const alliance = allianceOf(at.subject);
  const { members } = alliance;
  const of = (inner: Expression, subject: Subject, year = at.year): Term =>
    termOf(inner, { ...at, subject, year });
  switch (e.op) {
    case 'member-count':
      return { op: 'node', node: { kind: 'number', value: decimal(members.length), counts: 'economies' } };
    case 'over-years':
      return sum(yearsOf(at.subject, at.year).map((year) => ({ year, term: of(e.of, at.subject, year) })));
    case 'total':
      return sum(members.map((member) => ({ year: at.year, term: of(e.of, member) })));
    case 'up-to-own': {
      const own = members.indexOf(memberOf(at.subject));
      const keys = members.map((member) => valueOfTerm(of(e.by, member)));
      const before = upTo(own, members, keys).map((place) => itemAt(members, place));
      return sum(before.map((member) => ({ year: at.year, term: of(e.of, member) })));
    }
    case 'rank': {
      const parts = members.map((member) => ({
        term: of(e.of, member),
        role: member === at.subject ? ('own' as const) : ('other' as const),
      }));
      const own = parts.findIndex(({ role }) => role === 'own');
      return group('rank', parts, at, (values) => itemAt(ranks(values), own));
    }
    case 'apportion': {
      const own = members.indexOf(memberOf(at.subject));
      const keys = members.map((member) => ({
        term: of(e.by, member),
        role: member === at.subject ? ('own' as const) : ('other' as const),
      }));
      const total = { term: of(e.total, alliance), role: 'total' as const };
      return group('apportion', [total, ...keys], at, ([whole, ...rest]) =>
        whole === undefined ? null : (split(whole, rest, alliance)?.[own] ?? null),
      );
    }
  }
}

type Group = Extract<Term, { op: 'group' }>;

function group(how: Group['how'], parts: Group['parts'], at: At, again: Group['again']): Term {
  return { op: 'group', how, parts, again, value: numberAt(at.subject, at.formula, at.year) };
}

function sum(terms: Extract<Term, { op: 'sum' }>['terms']): Term {
  return { op: 'sum', terms, value: sumOf(terms.map(({ term: one }) => valueOfTerm(one))) };
}

const tokens: Record<AcrossSelector, readonly OwnToken[]> = {
  span: ['alliance'],
  members: ['alliance', 'year-kind', 'year-basis'],
  'rate-bases': ['alliance', 'exchange-rate', 'alliance-rate'],
  conversion: ['alliance', 'exchange-rate', 'alliance-rate'],
  'alliance-rate-by': ['alliance', 'exchange-rate', 'alliance-rate'],
  'share-source': ['path', 'gdp-base'],
  ranks: ['alliance'],
  'allocation-key': ['alliance', 'weight-gdp', 'weight-population', 'weight-equal', 'allocation-total'],
  'support-side': ['alliance'],
  'support-held': ['alliance'],
};

/** The interpreters of the operators over members. */
export const operatorsOverMembers: MemberOperators = {
  compile: compileMember,
  reads,
  active: (e, at) => (allianceOf(at.subject).span.since === undefined ? active(e.of, at) : e),
  term,
  tokensOf: (by: Selector) =>
    tokens[by as AcrossSelector].flatMap((token) => [token, `members:${token}` as const]),
  subjectsOf,
};
