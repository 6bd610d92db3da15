import { decimal, plain } from '../../quantity/decimal.ts';
import { isDecimalText } from '../../scenario/is-decimal-text.ts';
import type { NumberInput } from '../../scenario/document.ts';
import { textOf } from '../../scenario/input-kind.ts';
import type { NumbersMessages } from '../../view/messages/en/numbers.ts';
import { formatQuantity } from '../../view/number-format.ts';

/** What a field shows at rest: the whole number with its unit, as it could be typed; a faulty text as it stands. */
export function restingText(input: NumberInput | undefined, unit: string, words: NumbersMessages): string {
  if (input === undefined) return '';
  const text = textOf(input);
  if (!isDecimalText(text)) return text;
  return formatQuantity(decimal(text), unit, words, { decimals: 'exact' });
}

/** The number one step up or down; a text that is no number stays. */
export function stepped(input: NumberInput | undefined, step: string, times: number): string | undefined {
  const text = input === undefined ? '0' : textOf(input);
  if (!isDecimalText(text)) return undefined;
  return plain(decimal(text).plus(decimal(step).times(times)));
}

/** A step that suits the size of an amount: one in the third digit. */
export function fittingStep(input: NumberInput | undefined): string {
  const text = input === undefined ? '' : textOf(input);
  if (!isDecimalText(text) || decimal(text).isZero()) return '1';
  return plain(decimal(10).pow(decimal(text).e - 2));
}
