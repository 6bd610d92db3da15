import type { EconomyDocument, FootingDocument, ScenarioEntry } from '../../src/lib/scenario/document.ts';

const levels = ['2', '3', '3.5', '5'] as const;

/** Years that the large document runs over. */
const span = { from: 2025, to: 2074 } as const;
export const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);

/** An economy with every input: GDP of one year, growth, prices, rate, population. */
function economy(at: number): EconomyDocument {
  return {
    currency: `C${String.fromCodePoint(65 + at)}X`,
    year: { kind: 'calendar' },
    gdp: { '2025': `${600 + at}000000000000` },
    growth: { nominal: `${1 + at / 10}` },
    deflator: { rate: `${1 + at / 20}` },
    exchangeRate: `${100 + at}.5`,
    population: { '2025': `${120 + at}000000` },
    populationGrowth: '-0.3',
  };
}

/** Economies × 4 demands × 50 years, all inputs given; scenario ids are `<economy>-<level>`. */
export function largeDocument(economies = 12): FootingDocument {
  const codes = Array.from({ length: economies }, (_, at) => `E${at}`);
  return {
    version: 1,
    economies: Object.fromEntries(codes.map((code, at) => [code, economy(at)])),
    scenarios: codes.flatMap((code) =>
      levels.map((level): ScenarioEntry => ({
        id: `${code}-${level}`,
        economy: code,
        baseline: '1.8',
        target: level,
        path: { shape: 'linear', from: 2025, to: 2035 },
      })),
    ),
    saving: { amount: '1180000000', currency: 'USD', period: 'per-year' },
    horizon: { ...span },
  };
}
