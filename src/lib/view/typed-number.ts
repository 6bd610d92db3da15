import { decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import { currencyMark, currencyName } from './currency-names.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import { formatQuantity } from './number-format.ts';
import { digitsOfExact } from './typing/exact-number.ts';
import { foldTypedText } from './typing/fold-text.ts';
import { MOST_DIGITS, type Refusal, type RefusalCode } from './typing/refusal.ts';
import { readSentence } from './typing/sentence.ts';
import { readTokens } from './typing/tokens.ts';
import { meaningOf } from './typing/vocabulary.ts';
import { unitParts, type UnitParts } from './unit-parts.ts';

/** What was understood of a typed text, or the sentence that says what to type instead. */
export type TypedNumber =
  { ok: true; value: string; saidBack: string } | { ok: false; code: RefusalCode; reason: string };

/** A currency that the vocabulary does not know by name is known by the name that the page shows. */
function nameOwnCurrency(text: string, unit: UnitParts, words: NumbersMessages): string {
  if (unit.kind !== 'money' && unit.kind !== 'rate') return text;
  const mark = currencyMark(unit.currency, words);
  return meaningOf(mark) === undefined ? text.replace(mark, ` ${unit.currency} `) : text;
}

/** In a field for a rate, "1 dollar =" before the number is how people say it. */
function withoutOneDollar(text: string, unit: UnitParts): string {
  if (unit.kind !== 'rate') return text;
  return text.replace(
    /^1 ?(?:米?ドル|美元|usd|us\$|us dollar|dollar|国際ドル|国际元) ?(?:=|は|兑|兌)? ?(?=\S)/i,
    '',
  );
}

function read(typed: string, unit: UnitParts, words: NumbersMessages): string | Refusal {
  const folded = foldTypedText(typed);
  if ('why' in folded) return folded;
  if (folded.text === '') return { why: 'empty' };
  const tokens = readTokens(withoutOneDollar(nameOwnCurrency(folded.text, unit, words), unit));
  if ('why' in tokens) return tokens;
  const result = readSentence(tokens, unit);
  if ('why' in result) return result;
  const { whole, fraction } = digitsOfExact(result.amount);
  if (whole.length > MOST_DIGITS || fraction.length > MOST_DIGITS)
    return { why: 'too-many-digits', limit: MOST_DIGITS };
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return result.negative && digits !== '0' ? `-${digits}` : digits;
}

/** The sentence for a refused text. */
function refusalText(refusal: Refusal, words: NumbersMessages): string {
  const named = 'expected' in refusal && refusal.why === 'other-currency';
  const facts = named ? { ...refusal, expected: currencyName(refusal.expected, words) } : refusal;
  return (words.refusals[refusal.why] as (facts: Refusal) => string)(facts);
}

/**
 * Reads what a person typed into a field of a unit: 600兆円, 600 trillion, 6e14, 5,000億, 百分之三点五.
 * Shape: linear in the text; nothing is guessed: what could be read in two ways is refused with a sentence.
 * Units: the field's; a number with another currency, a per cent sign in a money field and the like are refused.
 *
 * @example readTypedNumber('600兆円', 'JPY/year', words) // { ok: true, value: '600000000000000', saidBack: '¥600 tn' }
 */
export function readTypedNumber(typed: string, unit: Unit, words: NumbersMessages): TypedNumber {
  const value = read(typed, unitParts(unit), words);
  if (typeof value !== 'string') return { ok: false, code: value.why, reason: refusalText(value, words) };
  return { ok: true, value, saidBack: formatQuantity(decimal(value), unit, words, { decimals: 'exact' }) };
}
