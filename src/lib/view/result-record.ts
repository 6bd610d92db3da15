import { allianceResults } from '../engine/across/results.ts';
import type { Calculation } from '../engine/calculation.ts';
import { derive } from '../engine/derive.ts';
import { NoNumber } from '../engine/problem.ts';
import { results, type MissingResult, type Result } from '../engine/results.ts';
import { explanationOf } from './explanation.ts';
import type { CoreMessages } from './messages/en/core.ts';

/** The fields of a result's flat record; their order is part of the file contract. */
export const RECORD_COLUMNS = [
  'scenario',
  'economy',
  'measure',
  'year',
  'value',
  'unit',
  'interval',
  'conventions',
  'explanation',
  'leaves',
] as const;

/** Every result and problem of a calculation: of each scenario, then of the alliance. */
export function* allResults(calculation: Calculation): Generator<Result | MissingResult> {
  yield* results(calculation);
  yield* allianceResults(calculation);
}

/** A result with its explanation in words. */
export function recordOf(result: Result, calculation: Calculation, words: CoreMessages) {
  const { scenario, economy, measure, year, value, unit, interval, conventions, leaves } = result;
  const derivation = derive(calculation, result.cell);
  const explanation =
    derivation instanceof NoNumber
      ? ''
      : explanationOf(derivation, words.numbers, calculation.interval(result.cell));
  return { scenario, economy, measure, year, value, unit, interval, conventions, explanation, leaves };
}

/** A field of a record in one cell: lists joined by a space. */
export function recordText(value: string | number | null | readonly string[]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}
