import { checkNumberInput, checkRate, checkYearMap, type Note } from './check-numbers.ts';
import type { CountsDocument } from './document.ts';
import { joinPath } from './path.ts';
import { checkId, checkWholeNumber, checkYear } from './rules.ts';

/** Checks each single value of an economy's counts, by the rules of the schema. */
export function checkCounts(counts: CountsDocument, at: string, note: Note): void {
  const { year, gdp, frozen, amounts, total, other, rates, level } = counts;
  if (year?.kind === 'fiscal') note(`${at}.year.firstMonth`, checkWholeNumber(year.firstMonth, 1, 12));
  checkYearMap(gdp, 'positive', `${at}.gdp`, note);
  if (frozen !== undefined) note(`${at}.frozen`, checkYear(frozen));
  for (const [id, { amount }] of Object.entries(amounts)) {
    const place = joinPath(`${at}.amounts`, id);
    note(place, checkId(id));
    checkYearMap(amount, 'any', `${place}.amount`, note);
  }
  checkYearMap(total?.amount, 'positive', `${at}.total.amount`, note);
  checkYearMap(other?.amount, 'positive', `${at}.other.amount`, note);
  for (const [id, { rate }] of Object.entries(rates ?? {})) {
    const place = joinPath(`${at}.rates`, id);
    note(place, checkId(id));
    checkRate(rate, 'positive', `${place}.rate`, note);
  }
  if (level !== undefined) checkNumberInput(level, 'share', `${at}.level`, note);
}
