import { decimal, plain } from '../../quantity/decimal.ts';
import { isDecimalText } from '../../scenario/is-decimal-text.ts';
import type { NumberInput } from '../../scenario/document.ts';
import { textOf } from '../../scenario/input-kind.ts';
import type { NumbersMessages } from '../../view/messages/en/numbers.ts';
import { formatQuantity } from '../../view/number-format.ts';
import { fittingScale } from '../../view/shown-number.ts';
import { readTypedNumber, type TypedNumber } from '../../view/typed-number.ts';

/** A bare number below this, typed into a field of trillions, means trillions; above it, it stands as it is. */
const LARGEST_SHORTHAND = 1_000_000;

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
  const read = readTypedNumber(typed, unit, words);
  if (!bare || !read.ok || before === undefined || !isDecimalText(textOf(before))) return read;
  if (!decimal(read.value).abs().lt(LARGEST_SHORTHAND)) return read;
  const { power } = fittingScale(decimal(textOf(before)), unit, words);
  if (power < 6) return read;
  const value = plain(decimal(read.value).times(decimal(10).pow(power)));
  return { ok: true, value, saidBack: formatQuantity(decimal(value), unit, words, { decimals: 'exact' }) };
}
