import { decimal } from '../../quantity/decimal.ts';
import type { EvidenceMessages } from '../messages/en/evidence.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import { formatQuantity } from '../number-format.ts';
import type { EvidenceFigure } from './evidence-figure.ts';

/** The value of a figure as the article qualifies it ("about $1.18 bn", "under 1% of GDP"), or that it has none. */
export function figureValue(
  { value, unit, kind, qualifier }: EvidenceFigure,
  numbers: NumbersMessages,
  words: EvidenceMessages,
): string {
  if (value === null || unit === null) return kind === 'claimed-amount' ? words.noUsableValue : words.noValue;
  const text = formatQuantity(decimal(value), unit, numbers, { unit: 'full' });
  return words.qualified[qualifier](text);
}
