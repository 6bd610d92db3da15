import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber, type Problem } from '../../src/lib/engine/problem.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import type { EconomyDocument, FootingDocument } from '../../src/lib/scenario/document.ts';
import type { Figures } from '../../src/lib/scenario/figure-value.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** The reader of a document's cells: the digits that the engine holds, or the code of the problem. */
export function reader(document: FootingDocument, figures: Figures = new Map()) {
  const calculation = new Calculation(resolve(document, figures));
  const first = document.scenarios[0]?.id ?? '';
  const value = (formula: string, year: number | null, scenario = first) =>
    calculation.value({ scenario, formula, year });
  return {
    calculation,
    at: (formula: string, year: number | null = null, scenario = first): string => {
      const held = value(formula, year, scenario);
      return held instanceof NoNumber ? held.problem.code : plain(held);
    },
    problem: (formula: string, year: number | null = null, scenario = first): Problem | undefined => {
      const held = value(formula, year, scenario);
      return held instanceof NoNumber ? held.problem : undefined;
    },
    unit: (formula: string, year: number | null = null, scenario = first): string =>
      calculation.unit({ scenario, formula, year }),
    conventions: (formula: string, year: number | null = null, scenario = first): readonly string[] =>
      calculation.conventions({ scenario, formula, year }),
  };
}

/** Japan with 600 of GDP in 2025 that grows by 2% a year, and 150 yen to the dollar; fields replaced as given. */
export function japan(fields: Partial<EconomyDocument> = {}): Record<string, EconomyDocument> {
  return {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600' },
      growth: { nominal: '2' },
      exchangeRate: '150',
      ...fields,
    },
  };
}

/** A document of one scenario from 2% to 3.5%, linear from 2025 to 2030; fields replaced as given. */
export function worked(
  fields: Partial<Omit<FootingDocument, 'scenarios'>> & {
    scenario?: Partial<FootingDocument['scenarios'][number]>;
  } = {},
): FootingDocument {
  const { scenario, ...rest } = fields;
  return {
    version: 1,
    economies: japan(),
    scenarios: [
      {
        id: 's35',
        economy: 'JPN',
        baseline: '2',
        target: '3.5',
        path: { shape: 'linear', from: 2025, to: 2030 },
        ...scenario,
      },
    ],
    horizon: { from: 2025, to: 2030 },
    ...rest,
  };
}
