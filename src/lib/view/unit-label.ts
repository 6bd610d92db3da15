import type { Unit } from '../quantity/unit.ts';
import { currencyMark } from './currency-names.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import type { ScaleWord } from './number-style.ts';
import { unitParts } from './unit-parts.ts';

/** The unit of an axis or a column of money: "¥ tn", 万亿日元, 兆円. */
export function unitLabel(unit: Unit, scale: ScaleWord, words: NumbersMessages): string {
  const parts = unitParts(unit);
  if (parts.kind !== 'money') return parts.kind === 'percent' ? '%' : '';
  return words.moneyUnit(scale.word, currencyMark(parts.currency, words));
}
