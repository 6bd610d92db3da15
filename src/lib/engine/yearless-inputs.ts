import type { InputId } from './expression.ts';

const YEARLESS: readonly InputId[] = [
  'target',
  'limit',
  'saving',
  'saving-years',
  'tax-yield',
  'months-earlier',
  'months-later',
  'level',
  'allocation-total',
  'weight-gdp',
  'weight-population',
  'weight-equal',
  'host-cost',
  'host-from',
  'host-to',
  'count-level',
  'count-months-earlier',
  'count-months-later',
];

/** Whether an input is one number for all years, so that no year stands beside it. */
export function isYearless(id: InputId): boolean {
  return YEARLESS.includes(id);
}
