import '../../src/lib/engine/counts/declare-counts.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { countCell, type CountReading, type UpTo } from '../../src/lib/engine/counts/count-key.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import type { CountsDocument, EconomyDocument, FootingDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** Japan's fiscal 2024 in trillions of yen, small enough to check by hand. */
export const fiscal2024: CountsDocument = {
  year: { kind: 'fiscal', firstMonth: 4, named: 'start' },
  gdp: { '2022': '560', '2024': '612.7' },
  frozen: 2022,
  amounts: {
    ministry: { role: 'core', stage: 'initial', amount: { '2024': '7.7' } },
    hosts: { role: 'related', stage: 'initial', amount: { '2024': '0.2' } },
    research: { role: 'related', stage: 'initial', amount: { '2024': '0.2' } },
    extra: { role: 'core', stage: 'supplementary', amount: { '2024': '0.82' } },
  },
  total: { amount: { '2024': '8.9' } },
  other: { amount: { '2023': '7.1575', '2024': '8.7764' } },
  rates: {
    market: { basis: 'market', rate: { '2024': '150' } },
    parity: { basis: 'ppp', rate: { '2024': '100' } },
  },
  level: '2',
};

/** A document of one economy with these counts, a demand and a saving of 1 in dollars a year. */
export function counted(
  counts: CountsDocument | undefined,
  fields: Partial<EconomyDocument> = {},
  rest: Partial<FootingDocument> = {},
): FootingDocument {
  return {
    version: 1,
    economies: {
      JPN: {
        currency: 'JPY',
        year: { kind: 'calendar' },
        gdp: { '2024': '600' },
        ...fields,
        ...(counts && { counts }),
      },
    },
    scenarios: [
      { id: 's', economy: 'JPN', baseline: '2', target: '3', path: { shape: 'step', from: 2024, to: 2025 } },
    ],
    saving: { amount: '0.001', currency: 'USD', period: 'per-year' },
    horizon: { from: 2024, to: 2025 },
    ...rest,
  };
}

/** Reads cells of the counts: the digits, or the code and place of the problem. */
export function countReader(document: FootingDocument, economy = 'JPN') {
  const calculation = new Calculation(resolve(document, new Map()));
  const cell = (reading: CountReading | UpTo, formula: string, year = 2024, lower?: CountReading) =>
    countCell(economy, reading, formula, year, lower);
  return {
    calculation,
    cell,
    at: (reading: CountReading | UpTo, formula: string, year = 2024, lower?: CountReading): string => {
      const held = calculation.value(cell(reading, formula, year, lower));
      if (!(held instanceof NoNumber)) return plain(held);
      return `${held.problem.code} ${'place' in held.problem ? held.problem.place : ''}`;
    },
  };
}

export const core: CountReading = { definition: 'core', stage: 'initial', base: 'same', rate: 'main' };
export const related: CountReading = { ...core, definition: 'related' };
export const wide: CountReading = { ...core, definition: 'wide', stage: 'all' };
