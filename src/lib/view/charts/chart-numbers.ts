import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import { currencyName } from '../currency-names.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import { formatQuantity } from '../number-format.ts';
import type { NumberStyle } from '../number-style.ts';
import type { Range } from '../precision.ts';
import { fittingScale } from '../shown-number.ts';
import { unitParts } from '../unit-parts.ts';

/** The number texts that charts need, in the reader's language and choice of display. */
export interface ChartNumbers {
  /** With its unit, rounded for reading and to what the range carries: "¥9.9 tn", "3.5%", "56×", "2.8 days". */
  text(value: Decimal, unit: Unit, range: Range | null): string;
  /** With its unit and without trailing zeros, for the ticks of an axis without a unit of its own: "$10 bn". */
  tick(value: Decimal, unit: Unit): string;
  /** The bare number of a tick whose unit stands in the subtitle. */
  bare(value: Decimal): string;
  /** The power of ten and the words in which a reader says amounts of this size: 12, "trillion yen". */
  scale(unit: Unit, largest: Decimal): { power: number; words: string };
}

/** Number texts for charts out of the language's words; display choices change texts, never results. */
export function chartNumbers(
  words: NumbersMessages,
  display: Pick<NumberStyle, 'scale' | 'decimals'> = {},
): ChartNumbers {
  return {
    text: (value, unit, range) => formatQuantity(value, unit, words, { ...display, interval: range }),
    tick: (value, unit) => formatQuantity(value, unit, words),
    bare: (value) => formatQuantity(value, '1', words, { decimals: 'exact' }),
    scale: (unit, largest) => {
      const parts = unitParts(unit);
      if (parts.kind !== 'money') return { power: 0, words: parts.kind === 'percent' ? '%' : '' };
      const { power, name } =
        typeof display.scale === 'string' && display.scale !== 'auto'
          ? words.chosenScales[display.scale]
          : fittingScale(largest, unit, words);
      return { power, words: words.moneyUnitWords(name, currencyName(parts.currency, words)) };
    },
  };
}
