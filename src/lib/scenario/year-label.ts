import { FIRST_YEAR, LAST_YEAR } from './rules.ts';

/** A year as tables label it; `spans` when the label names two years, as fiscal years often do. */
export interface YearLabel {
  year: number;
  spans: boolean;
  /** True where the label says that it is a fiscal year. */
  fiscal: boolean;
}

/** Last year before each Japanese era. */
const ERAS: Readonly<Record<string, number>> = {
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  S: 1925,
  H: 1988,
  R: 2018,
};

const PLAIN =
  /^(?:FY|CY|FY\s|CY\s)?(\d{4})(?:\.0+)?(?:\s?(?:年度|年|会計年度|e|f|p|r|est\.?|\(e\)|\(f\)|\(p\)|\*))?$/i;
const FISCAL = /^FY|年度$/i;
const SPAN = /^(?:FY\s?)?(\d{4})\s?[-/–]\s?(\d{2}|\d{4})(?:年度)?$/i;
const ERA = /^(昭和|平成|令和|[SHR])(元|\d{1,2})(?:年度|年)?$/;

/**
 * Reads the label of a year: `2025`, `2025e`, `FY2025`, `2025年度`, `令和7年度`, `2024/25` (the year it starts).
 * Undefined when the text is no year from 1900 to 2200. The text is in half-width characters.
 */
export function readYearLabel(text: string): YearLabel | undefined {
  const bounded = (year: number, spans: boolean): YearLabel | undefined =>
    year >= FIRST_YEAR && year <= LAST_YEAR ? { year, spans, fiscal: spans || FISCAL.test(text) } : undefined;
  if (text.length > 20) return undefined;
  const plain = PLAIN.exec(text)?.[1];
  if (plain !== undefined) return bounded(Number(plain), false);
  const span = SPAN.exec(text);
  if (span !== null) {
    const [start, end] = [Number(span[1]), Number(span[2])];
    return (start + 1) % 100 === end % 100 ? bounded(start, true) : undefined;
  }
  const era = ERA.exec(text);
  if (era === null) return undefined;
  const before = ERAS[era[1] ?? ''] ?? 0;
  return bounded(before + (era[2] === '元' ? 1 : Number(era[2])), false);
}
