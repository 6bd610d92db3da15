import type { NumberInput, RateInput, YearMap } from './document.ts';
import type { FaultFacts } from './fault.ts';
import { isNumberInput, textOf } from './input-kind.ts';
import { joinPath } from './path.ts';
import { checkInterval, checkNumber, checkYearKey, type NumberRule } from './rules.ts';

/** Takes down what is wrong at a place, if anything. */
export type Note = (path: string, facts: FaultFacts | undefined) => void;

/** One number against its rule, with its interval. */
export function checkNumberInput(input: NumberInput, rule: NumberRule, path: string, note: Note): void {
  const text = textOf(input);
  const flaw = checkNumber(text, rule);
  note(path, flaw);
  if (typeof input === 'string' || input.interval === undefined) return;
  const ends = input.interval.map((end) => checkNumber(end, rule));
  for (const end of ends) note(path, end);
  if (flaw === undefined && ends.every((end) => end === undefined)) {
    note(path, checkInterval(input.interval[0], text, input.interval[1]));
  }
}

/** Each year of a map. */
export function checkYearMap(map: YearMap | undefined, rule: NumberRule, path: string, note: Note): void {
  for (const [key, input] of Object.entries(map ?? {})) {
    const place = joinPath(path, key);
    note(place, checkYearKey(key));
    checkNumberInput(input, rule, place, note);
  }
}

/** One number, or one a year. */
export function checkRate(input: RateInput | undefined, rule: NumberRule, path: string, note: Note): void {
  if (input === undefined) return;
  if (isNumberInput(input)) checkNumberInput(input, rule, path, note);
  else checkYearMap(input, rule, path, note);
}
