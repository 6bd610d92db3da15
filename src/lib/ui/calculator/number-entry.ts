import { decimal } from '../../quantity/decimal.ts';
import { isDecimalText } from '../../scenario/decimal-text.ts';
import type { NumberInput } from '../../scenario/document.ts';
import { textOf } from '../../scenario/input-kind.ts';
import type { NumbersMessages } from '../../view/messages/en/numbers.ts';
import { formatQuantity } from '../../view/number-format.ts';
import { readTypedNumber, type TypedNumber } from '../../view/typed-number.ts';
import { fittingScale } from '../../view/shown-number.ts';

/** A bare number below this, typed into a field of trillions, means trillions; above it, it stands as it is. */
const LARGEST_SHORTHAND = 1_000_000;

/** What a field shows at rest: the whole number with its unit, as it could be typed; a faulty text as it stands. */
export function restingText(input: NumberInput | undefined, unit: string, words: NumbersMessages): string {
  if (input === undefined) return '';
  const text = textOf(input);
  if (!isDecimalText(text)) return text;
  return formatQuantity(decimal(text), unit, words, { decimals: 'exact' });
}

/**
 * Reads a typed text. A bare number in a field whose number is shown in trillions is read as trillions, as the
 * words beside it say; a long one is read in full.
 */
export function readEntry(
  typed: string,
  unit: string,
  before: NumberInput | undefined,
  words: NumbersMessages,
): TypedNumber {
  const bare = /^\s*[+-]?[\d０-９][\d０-９.,．，\s]*$/.test(typed);
  const plain = readTypedNumber(typed, unit, words);
  if (!bare || !plain.ok || before === undefined || !isDecimalText(textOf(before))) return plain;
  if (!decimal(plain.value).abs().lessThan(LARGEST_SHORTHAND)) return plain;
  const { power } = fittingScale(decimal(textOf(before)), unit, words);
  if (power < 6) return plain;
  const value = decimal(plain.value).times(decimal(10).pow(power)).toFixed();
  return { ok: true, value, saidBack: formatQuantity(decimal(value), unit, words, { decimals: 'exact' }) };
}

/** The number one step up or down; a text that is no number stays. */
export function stepped(input: NumberInput | undefined, step: string, times: number): string | undefined {
  const text = input === undefined ? '0' : textOf(input);
  if (!isDecimalText(text)) return undefined;
  return decimal(text).plus(decimal(step).times(times)).toFixed();
}

/** A step that suits the size of an amount: one in the third digit. */
export function fittingStep(input: NumberInput | undefined): string {
  const text = input === undefined ? '' : textOf(input);
  if (!isDecimalText(text) || decimal(text).isZero()) return '1';
  return decimal(10)
    .pow(decimal(text).e - 2)
    .toFixed();
}
