import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';

/** The number texts that charts need, in the reader's language and choice of display. */
export interface ChartNumbers {
  /** With its unit, rounded for reading and to what the range carries: "¥9.9 tn", "3.5%", "56×", "2.8 days". */
  text(value: Decimal, unit: Unit, range: { low: Decimal; high: Decimal } | null): string;
  /** With its unit and without trailing zeros, for the ticks of an axis without a unit of its own: "$10 bn". */
  tick(value: Decimal, unit: Unit): string;
  /** The bare number of a tick whose unit stands in the subtitle. */
  bare(value: Decimal): string;
  /** The power of ten and the words in which a reader says amounts of this size: 12, "trillion yen". */
  scale(unit: Unit, largest: Decimal): { power: number; words: string };
}
