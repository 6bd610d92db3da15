/**
 * The language in which formulas are declared: data, never code. Each operator is written once in each
 * interpreter (exact value, unit, derivation, notation, replay), and a test walks operators × interpreters.
 */

/** A year relative to the cell's own, or one fixed by the scenario. */
export type YearRule =
  | { offset: number }
  | { fixed: 'from' | 'to' | 'price-year' | 'frozen-year' | 'count-base-year' }
  /** The given years on either side, for shares between given years. */
  | { knot: 'before' | 'after' };

/**
 * Whose formula is meant: the subject's own by default, the committed plan, one of two scenarios compared, the same
 * member in one year of its range, or the economy that gives the rate of the alliance's currency.
 */
export type Whose =
  | 'plan'
  | 'upper'
  | 'lower'
  | 'saving-economy'
  | 'saving-scenario'
  | 'yearly'
  | 'rate-economy'
  /** Of a split demand: the part before this one, the last part, the demand that the part belongs to. */
  | 'earlier-part'
  | 'last-part'
  | 'whole';

/** The numbers that an alliance gives. */
export type AcrossInputId =
  | 'level'
  | 'alliance-rate'
  | 'allocation-total'
  | 'weight-gdp'
  | 'weight-population'
  | 'weight-equal'
  | 'host-cost'
  | 'host-from'
  | 'host-to';

/** Numbers of the counts: read and named only by what is loaded with them. */
export type CountInputId =
  | 'count-amount'
  | 'count-total'
  | 'count-other'
  | 'count-gdp'
  | 'count-rate'
  | 'count-ppp'
  | 'count-level'
  | 'count-months-earlier'
  | 'count-months-later';

/** The numbers that come from outside: figures, choices and conventions. */
export type InputId = CoreInputId | CountInputId | AcrossInputId;

/** The numbers that every page may read. */
export type CoreInputId =
  | 'gdp'
  | 'growth-nominal'
  | 'growth-real'
  | 'growth-deflator'
  | 'deflator-rate'
  | 'deflator-index'
  | 'exchange-rate'
  | 'population'
  | 'population-growth'
  | 'budget'
  | 'tax-yield'
  | 'baseline'
  | 'target'
  | 'shares'
  | 'limit'
  | 'saving'
  | 'saving-years'
  | 'months-earlier'
  | 'months-later'
  | 'days-in-year';

/** A stated option of the scenario, or the cell's place on the path, that decides which expression holds. */
export type Selector =
  | 'growth-kind'
  | 'deflator-kind'
  | 'price-position'
  | 'year-basis'
  | 'gdp-base'
  | 'baseline-kind'
  | 'baseline-position'
  | 'path-phase'
  | 'path-shape'
  | 'share-position'
  | 'geometric-ends'
  | 'target-kind'
  | 'part-position'
  | 'cap-kind'
  | 'saving-period'
  | 'saving-currency'
  | CountSelector
  | AcrossSelector;

/** Selectors of the counts. */
export type CountSelector = 'count-base' | 'count-gdp-source' | 'count-rate-source' | 'count-years';

/** A set of given amounts that are added up; which ones belong to it is the subject's to say. */
export type AmountSet = 'counted' | 'stated' | 'up-to';

/** Options of an alliance, or what its members have in common. */
export type AcrossSelector =
  | 'span'
  | 'members'
  | 'rate-bases'
  | 'conversion'
  | 'alliance-rate-by'
  | 'share-source'
  | 'ranks'
  | 'allocation-key'
  | 'support-side'
  | 'support-held';

export type Refusal = CoreRefusal | AcrossRefusal;

export type CoreRefusal =
  'saving-rate-missing' | 'saving-on-ppp' | 'before-first-share' | 'geometric-not-positive';

export type AcrossRefusal =
  | 'no-members'
  | 'economy-twice'
  | 'unlike-years'
  | 'unlike-bases'
  | 'ppp-not-in-dollars'
  | 'alliance-rate-missing'
  | 'alliance-rates-differ'
  | 'too-few-to-rank'
  | 'ranks-equal'
  | 'weights-are-zero'
  | 'not-a-party';

export type Expression =
  | { op: 'formula'; id: string; year: YearRule; whose?: Whose }
  | { op: 'input'; id: InputId; year: YearRule }
  /** A whole number of the formula itself; `unit` where it counts something (1 year). */
  | { op: 'number'; value: string; unit?: string; convention?: string }
  /** A count of years; `series` says whose given years the knots are. */
  | { op: 'years'; from: YearEnd; to: YearEnd; series?: InputId }
  | { op: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
  | { op: 'min' | 'max'; left: Expression; right: Expression }
  /** The left less the right; nothing where the two agree to 30 digits, as far as quotients are right. */
  | { op: 'difference'; left: Expression; right: Expression }
  | { op: 'fraction'; of: Expression }
  | { op: 'percent'; of: Expression }
  | { op: 'power'; base: Expression; exponent: Expression }
  | { op: 'root'; base: Expression; degree: Expression }
  | { op: 'running-sum'; of: Expression }
  /** The sum of the given amounts of a set. */
  | { op: 'sum-of'; set: AmountSet; input: InputId }
  | { op: 'given-else'; input: InputId; otherwise: Expression }
  | { op: 'choose'; by: Selector; cases: Readonly<Record<string, Expression>> }
  | { op: 'refuse'; why: Refusal }
  | MemberExpression;

/** Operators over the economies of an alliance; their interpreters are loaded with the part that needs them. */
export type MemberExpression =
  /** The sum over all members. */
  | { op: 'total'; of: Expression }
  /** The sum over the members that come before the own one in the order of `by`, and the own one. */
  | { op: 'up-to-own'; of: Expression; by: Expression }
  /** The place of the own value among those of all members: 1 is the largest; ties share their mean place. */
  | { op: 'rank'; of: Expression }
  /** The own part of a total, split by `by` in whole minor units of the currency: largest remainder. */
  | { op: 'apportion'; total: Expression; by: Expression }
  /** The sum over the years of a range; in one year just that year. */
  | { op: 'over-years'; of: Expression }
  /** How many members there are. */
  | { op: 'member-count' };

/** An end of a span of years, counted as a whole number of years. */
export type YearEnd = 'from' | 'to' | 'year' | 'knot-before' | 'knot-after';

export type Operator = Expression['op'];

const same: YearRule = { offset: 0 };
export const of = (id: string, year: YearRule = same): Expression => ({ op: 'formula', id, year });
export const whose = (who: Whose, id: string): Expression => ({ op: 'formula', id, year: same, whose: who });
export const previous = (id: string): Expression => of(id, { offset: -1 });
export const next = (id: string): Expression => of(id, { offset: 1 });
export const input = (id: InputId, year: YearRule = same): Expression => ({ op: 'input', id, year });
export const number = (value: string): Expression => ({ op: 'number', value });
/** One year, by convention, for an amount that the source does not spread over years. */
export const oneYear = (convention: string): Expression => ({
  op: 'number',
  value: '1',
  unit: 'year',
  convention,
});
export const years = (from: YearEnd, to: YearEnd, series?: InputId): Expression => ({
  op: 'years',
  from,
  to,
  series,
});
export const plus = (left: Expression, right: Expression): Expression => ({ op: '+', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ op: '-', left, right });
export const times = (left: Expression, right: Expression): Expression => ({ op: '*', left, right });
export const over = (left: Expression, right: Expression): Expression => ({ op: '/', left, right });
export const least = (left: Expression, right: Expression): Expression => ({ op: 'min', left, right });
export const most = (left: Expression, right: Expression): Expression => ({ op: 'max', left, right });
/** A percentage as a plain factor: 3.5% is 0.035. */
export const fraction = (e: Expression): Expression => ({ op: 'fraction', of: e });
/** A plain factor as a percentage: 0.035 is 3.5%. */
export const percent = (e: Expression): Expression => ({ op: 'percent', of: e });
export const power = (base: Expression, exponent: Expression): Expression => ({
  op: 'power',
  base,
  exponent,
});
export const root = (base: Expression, degree: Expression): Expression => ({ op: 'root', base, degree });
/** The sum from the first year of the horizon to the cell's year. */
export const runningSum = (e: Expression): Expression => ({ op: 'running-sum', of: e });
/** The sum of the given amounts that belong to a set. */
export const sumOf = (set: AmountSet, id: InputId): Expression => ({ op: 'sum-of', set, input: id });
/** The given value of the year; after the last given year the projection; between given years a problem. */
export const givenElse = (id: InputId, otherwise: Expression): Expression => ({
  op: 'given-else',
  input: id,
  otherwise,
});
/** A case for each value of the selector; `*` stands for all others. */
export const choose = (by: Selector, cases: Record<string, Expression>): Expression => ({
  op: 'choose',
  by,
  cases,
});
export const refuse = (why: Refusal): Expression => ({ op: 'refuse', why });
/** 1 + a rate in per cent. */
export const growthFactor = (rate: Expression): Expression => plus(number('1'), fraction(rate));
