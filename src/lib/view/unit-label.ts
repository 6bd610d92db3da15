import type { Unit } from '../quantity/unit.ts';
import { currencyMark } from './currency-names.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import type { ScaleWord } from './number-style.ts';
import { unitParts } from './unit-parts.ts';

/** The unit of an axis or a column: "¥ tn", 万亿日元, 兆円, %, days. */
export function unitLabel(unit: Unit, scale: ScaleWord, words: NumbersMessages): string {
  const parts = unitParts(unit);
  if (parts.kind === 'percent') return '%';
  if (parts.kind === 'rate')
    return `${currencyMark(parts.currency, words)}/${currencyMark(parts.per, words)}`;
  if (parts.kind !== 'money') return words.unitNames[parts.kind] ?? '';
  return words.moneyUnit(scale.word, currencyMark(parts.currency, words));
}
