import { exactZero, isBelowPower, shift, sum, type ExactNumber } from './exact-number.ts';
import type { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

type AmountToken = Extract<Token, { is: 'number' | 'digit' | 'small' | 'point' | 'scale' }>;

/** True for the tokens that make up an amount. */
export function isAmountToken(token: Token): token is AmountToken {
  return ['number', 'digit', 'small', 'point', 'scale'].includes(token.is);
}

/** One group of an amount: 2000億 is 2000 with the power 8. */
interface Group {
  value: ExactNumber;
  power: number;
  /** A lone Chinese digit, which after 万 may mean thousands in speech. */
  loneDigit: boolean;
}

const isRefusal = (result: object): result is Refusal => 'why' in result;

/** Reads 五千, 三十五点二, 二〇二五, 5千 or 600; stops before a scale. */
function readSection(
  tokens: readonly AmountToken[],
  start: number,
): { value: ExactNumber; next: number } | Refusal {
  let total = exactZero;
  let pending: ExactNumber | undefined;
  let lastSmall = 4;
  let inFraction = false;
  let positional = 0;
  let at = start;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.is === 'scale') break;
    if (token.is === 'number') {
      if (pending !== undefined) return { why: 'two-numbers' };
      pending = token.number;
    } else if (token.is === 'digit') {
      const isFiller = token.digit === 0 && pending === undefined && at > 0 && !inFraction;
      if (isFiller && tokens[at + 1]?.is === 'digit') continue;
      if (inFraction) {
        const { units, places }: ExactNumber = pending ?? exactZero;
        pending = { units: units * 10n + BigInt(token.digit), places: places + 1 };
      } else {
        pending = sum(shift(pending ?? exactZero, 1), { units: BigInt(token.digit), places: 0 });
        positional += 1;
      }
    } else if (token.is === 'small') {
      if (token.power >= lastSmall || positional > 1 || inFraction) return { why: 'scale-order' };
      total = sum(total, shift(pending ?? { units: 1n, places: 0 }, token.power));
      pending = undefined;
      positional = 0;
      lastSmall = token.power;
    } else {
      if (inFraction || tokens[at + 1]?.is !== 'digit') return { why: 'no-number', found: token.text };
      inFraction = true;
    }
  }
  return { value: sum(total, pending ?? exactZero), next: at };
}

function readGroups(tokens: readonly AmountToken[]): Group[] | Refusal {
  const groups: Group[] = [];
  let at = 0;
  while (at < tokens.length) {
    const section = readSection(tokens, at);
    if (isRefusal(section)) return section;
    if (section.next === at) return { why: 'no-number', found: tokens[at]?.text ?? '' };
    const first = tokens[at];
    const loneDigit = section.next === at + 1 && first?.is === 'digit';
    at = section.next;
    let power = 0;
    for (let scales = 0; tokens[at]?.is === 'scale'; scales += 1, at += 1) {
      const scale = tokens[at] as Extract<AmountToken, { is: 'scale' }>;
      // 万亿 and "thousand billion" multiply; any other pair is a slip.
      if (scales > 1 || (scales === 1 && power !== (scale.script === 'cjk' ? 4 : 3)))
        return { why: 'scale-order' };
      power += scale.power;
    }
    groups.push({ value: section.value, power, loneDigit });
  }
  return groups;
}

/** Adds groups in falling order: 1兆2000億. A leading 万 before 億 multiplies it: 1万2000億. */
function addGroups(groups: readonly Group[], latin: boolean): ExactNumber | Refusal {
  const [first, ...rest] = groups;
  if (first === undefined) return { why: 'no-number', found: '' };
  if (rest.length > 0 && groups.some(({ value }) => value.places > 0)) return { why: 'scale-order' };
  let total = shift(first.value, first.power);
  let last = first.power;
  for (const { value, power, loneDigit } of rest) {
    const isTenThousandOf = last === 4 && power > 4 && isBelowPower(total, 8) && isBelowPower(value, 4);
    if (isTenThousandOf) total = shift(sum(total, value), power);
    else {
      const tailIsUnclear = power === 0 && (latin || last !== 4 || loneDigit);
      if (power >= last || !isBelowPower(value, last - power) || tailIsUnclear) return { why: 'scale-order' };
      total = sum(total, shift(value, power));
    }
    last = power;
  }
  return total;
}

/** Reads the tokens of one amount: 600 trillion, 1兆2000億, 3万亿, 五千亿, 6e14. */
export function readAmount(tokens: readonly AmountToken[]): ExactNumber | Refusal {
  const has = (is: Token['is']): boolean => tokens.some((token) => token.is === is);
  if (has('number') && (has('digit') || has('point'))) return { why: 'mixed-digits' };
  const scripts = new Set(tokens.flatMap((token) => (token.is === 'scale' ? [token.script] : [])));
  if (has('small')) scripts.add('cjk');
  if (scripts.size > 1) return { why: 'mixed-scales' };
  const withExponent = tokens.find((token) => token.is === 'number' && token.number.exponent !== undefined);
  if (withExponent?.is === 'number') {
    if (tokens.length > 1) return { why: 'exponent-with-scale' };
    return shift(withExponent.number, withExponent.number.exponent ?? 0);
  }
  const groups = readGroups(tokens);
  return isRefusal(groups) ? groups : addGroups(groups, scripts.has('latin'));
}
