import { sha256 } from '../evidence/sha256.ts';
import { plain, type Decimal } from '../quantity/decimal.ts';
import type { HeadlineLine } from '../scenario/headline-record.ts';
import { headlineYear } from './attribution/headline.ts';
import { headlinesOf } from './attribution/headlines-of.ts';
import type { Calculation } from './calculation.ts';
import { NoNumber } from './problem.ts';

/** More digits than any reader is shown, fewer than may differ between two ways of computing the same. */
const CANONICAL_DIGITS = 15;
const CHECKSUM_LENGTH = 16;

/**
 * The numbers that a reader would quote of each scenario, by the document's order of scenarios: a year's amounts in
 * the year of the deadline, sums over the whole horizon.
 *
 * Shape: a measure without a number has no line. Formulas of split demands must have been declared
 * (`engine/catalogue/parts.ts`) where the document may hold one.
 */
export function headlineLines(calculation: Calculation): readonly HeadlineLine[] {
  const { model } = calculation;
  return model.scenarios.flatMap(({ id }) =>
    headlinesOf([model], id, null).flatMap((headline) => {
      const year = headlineYear(headline.at, model, id);
      const cell = { scenario: id, formula: headline.formula, year };
      const value = calculation.value(cell);
      if (value instanceof NoNumber) return [];
      const unit = calculation.unit(cell);
      return [{ scenario: id, measure: headline.formula, year, value: canonicalValue(value), unit }];
    }),
  );
}

/**
 * The checksum of headline results: equal for equal numbers, however the file that they come from is written.
 *
 * Formula: SHA-256 over the lines `scenario/measure/year value unit`, sorted, each ended by a line feed; its first
 * 16 hexadecimal digits. Nothing but the numbers goes in: no names, no sources, no order of fields.
 * Throws: as `sha256` does.
 */
export async function checksumOf(lines: readonly HeadlineLine[]): Promise<string> {
  const texts = lines.map(
    ({ scenario, measure, year, value, unit }) => `${scenario}/${measure}/${String(year)} ${value} ${unit}\n`,
  );
  return (await sha256(texts.sort().join(''))).slice(0, CHECKSUM_LENGTH);
}

/** A number in the form in which headlines are kept and compared. */
export function canonicalValue(value: Decimal): string {
  return plain(value.toSignificantDigits(CANONICAL_DIGITS));
}
