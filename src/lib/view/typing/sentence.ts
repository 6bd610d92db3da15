import type { UnitParts } from '../unit-parts.ts';
import { isAmountToken, readAmount } from './amount.ts';
import type { ExactNumber } from './exact-number.ts';
import type { ExpectedKind, Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

type CurrencyToken = Extract<Token, { is: 'currency' }>;

/** A typed text taken to its parts: sign, amount, and the words around it. */
interface Parts {
  negative: boolean;
  amount: ExactNumber;
  hasScale: boolean;
  currencies: CurrencyToken[];
  per: Token[];
  others: Token[];
}

/** What a field of this unit wants. */
function expectedKind(parts: UnitParts): ExpectedKind {
  if (parts.kind === 'money' || parts.kind === 'percent' || parts.kind === 'rate') return parts.kind;
  if (parts.kind === 'points') return 'percent';
  return parts.kind === 'people' ? 'people' : 'plain';
}

function splitParts(tokens: readonly Token[]): Parts | Refusal {
  const start = tokens.findIndex(isAmountToken);
  if (start < 0) return { why: 'no-number', found: tokens.map(({ text }) => text).join(' ') };
  const after = tokens.slice(start).findIndex((token) => !isAmountToken(token));
  const end = after < 0 ? tokens.length : start + after;
  const around = [...tokens.slice(0, start), ...tokens.slice(end)];
  if (tokens.slice(end).some((token) => token.is === 'sign')) return { why: 'range' };
  if (around.some(isAmountToken)) return { why: 'two-numbers' };
  const signs = tokens.filter((token) => token.is === 'sign');
  if (signs.length > 1) return { why: 'signs' };
  const amountTokens = tokens.slice(start, end).filter(isAmountToken);
  const amount = readAmount(amountTokens);
  if ('why' in amount) return amount;
  const perAt = tokens.findIndex((token, index) => index >= end && token.is === 'per');
  const per = perAt < 0 ? [] : tokens.slice(perAt);
  const plain = around.filter((token) => token.is !== 'sign' && !per.includes(token));
  return {
    negative: signs[0]?.negative ?? false,
    amount,
    hasScale: amountTokens.some((token) => token.is === 'scale'),
    currencies: plain.filter((token) => token.is === 'currency'),
    per,
    others: plain.filter((token) => token.is !== 'currency'),
  };
}

function checkCurrency(tokens: readonly CurrencyToken[], expected: string): Refusal | undefined {
  const [first] = tokens;
  if (first === undefined) return undefined;
  const common = first.codes.filter((code) => tokens.every(({ codes }) => codes.includes(code)));
  if (common.length === 0) return { why: 'mixed-currencies' };
  if (common.includes(expected)) return undefined;
  return { why: 'other-currency', found: tokens.map(({ text }) => text).join(' '), expected };
}

/** Words that may stand beside a number of each kind, besides its currency. */
const ALLOWED: Readonly<Record<ExpectedKind, readonly Token['is'][]>> = {
  money: ['year', 'per'],
  percent: ['percent', 'points', 'of-gdp', 'percent-first', 'year', 'per'],
  rate: [],
  people: ['people'],
  plain: [],
};

function checkWords(parts: Parts, unit: UnitParts): Refusal | undefined {
  const expected = expectedKind(unit);
  const refuse = (token: Token): Refusal => ({ why: 'unit-not-expected', found: token.text, expected });
  const wrong = parts.others.find((token) => !ALLOWED[expected].includes(token.is));
  if (wrong !== undefined) return refuse(wrong);
  const money = expected === 'money' || expected === 'rate';
  const [currency] = parts.currencies;
  if (currency !== undefined && !money) return refuse(currency);
  if (unit.kind === 'money' || unit.kind === 'rate') {
    const other = checkCurrency(parts.currencies, unit.currency);
    if (other !== undefined) return other;
  }
  return parts.per
    .slice(1)
    .map((token) => checkPer(token, unit, refuse))
    .find((flaw) => flaw !== undefined);
}

/** What a number may be "per": a year, a person where the unit has one, a dollar for a rate. */
function checkPer(token: Token, unit: UnitParts, refuse: (token: Token) => Refusal): Refusal | undefined {
  if (token.is === 'currency' && unit.kind === 'rate') return checkCurrency([token], unit.per);
  const perYear = token.is === 'year' && (unit.kind === 'money' || unit.kind === 'percent');
  const perPerson = (token.is === 'people' || token.is === 'per') && unit.kind === 'money' && unit.perPerson;
  return perYear || perPerson ? undefined : refuse(token);
}

/** Reads the tokens of a field: one number, and only words that its unit allows. */
export function readSentence(
  tokens: readonly Token[],
  unit: UnitParts,
): { negative: boolean; amount: ExactNumber } | Refusal {
  const parts = splitParts(tokens);
  if ('why' in parts) return parts;
  const flaw = checkWords(parts, unit);
  if (flaw !== undefined) return flaw;
  if (parts.hasScale && expectedKind(unit) === 'percent') {
    const scale = tokens.find((token) => token.is === 'scale');
    return { why: 'unit-not-expected', found: scale?.text ?? '', expected: 'percent' };
  }
  return { negative: parts.negative, amount: parts.amount };
}
