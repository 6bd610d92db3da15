import { Calculation } from '../../src/lib/engine/calculation.ts';
import '../../src/lib/engine/catalogue/growth.ts';
import '../../src/lib/engine/catalogue/parts.ts';
import type {
  BaselineInput,
  EconomyDocument,
  FootingDocument,
  PartEntry,
  PathDocument,
  SavingPeriod,
} from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** Documents that between them take every case of every choice in the catalogue. */
const economy: EconomyDocument = {
  currency: 'JPY',
  year: { kind: 'calendar' },
  gdp: { '2020': '600' },
  growth: { nominal: '2' },
  deflator: { rate: '1' },
  exchangeRate: '150',
  population: { '2020': '120' },
  populationGrowth: '-1',
  budget: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(2015 + i), '90'])),
  taxPoint: { name: 'consumption tax', yield: '3' },
};
const index = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [String(2018 + i), String(95 + i)]));
const ramps = ['step', 'linear', 'geometric', 's-curve'] as const;
const paths: Record<string, PathDocument> = {
  ...Object.fromEntries(ramps.map((shape) => [shape, { shape, from: 2021, to: 2025 }])),
  'by-year': { shape: 'by-year', shares: { '2022': '2.5', '2025': '3' } },
  'capped nominally': { shape: 'capped-growth', from: 2021, limit: '5', of: 'nominal' },
  'capped in real terms': { shape: 'capped-growth', from: 2021, limit: '5', of: 'real' },
};
const baselines: Record<string, BaselineInput> = {
  constant: '2',
  'by year': { '2019': '1.8', '2023': '2' },
  plan: { baseline: '1.8', target: '2.4', path: { shape: 'linear', from: 2020, to: 2023 } },
};
const periods: Record<string, SavingPeriod | undefined> = {
  'per year': 'per-year',
  'one-off': 'one-off',
  'in total': { 'total-over-years': 5 },
  'not stated': undefined,
};

const parts: Record<string, PartEntry[]> = {
  'on the path of the whole': [{ id: 'core', target: '3' }, { id: 'related' }],
  'with a core that fills the rest': [
    { id: 'core', target: '2', baseline: '3' },
    { id: 'related', target: '0.5', baseline: '0.2' },
    { id: 'other', path: { shape: 's-curve', from: 2022, to: 2026 } },
  ],
  'with a plan for the core': [
    {
      id: 'core',
      target: '3',
      baseline: { baseline: '1.8', target: '2.4', path: { shape: 'linear', from: 2020, to: 2023 } },
    },
    { id: 'related', path: { shape: 'by-year', shares: { '2022': '0.5', '2025': '2' } } },
  ],
};

interface Variant {
  economy?: Partial<EconomyDocument>;
  path?: PathDocument;
  baseline?: BaselineInput;
  saving?: { currency?: string; period?: SavingPeriod };
  parts?: PartEntry[];
  conventions?: FootingDocument['conventions'];
}

function documentOf({
  economy: fields,
  path,
  baseline,
  parts: split,
  saving,
  conventions,
}: Variant): FootingDocument {
  const entry = {
    economy: 'JPN',
    baseline: baseline ?? '2',
    target: '3.5',
    path: path ?? { shape: 'linear' as const, from: 2021, to: 2025 },
  };
  const { period } = saving ?? {};
  return {
    version: 1,
    economies: {
      JPN: { ...economy, ...fields },
      DEU: { ...economy, currency: 'EUR', exchangeRate: '0.9' },
    },
    scenarios: [
      { ...entry, id: 'upper', target: '5', ...(split && { parts: split }) },
      { ...entry, id: 'lower' },
    ],
    saving: { amount: '1', currency: saving?.currency ?? 'USD', ...(period && { period }) },
    horizon: { from: 2020, to: 2027 },
    ...(conventions && { conventions }),
  };
}

const named = <T>(prefix: string, all: Record<string, T>, make: (one: T) => Variant): [string, Variant][] =>
  Object.entries(all).map(([name, one]) => [`${prefix} ${name}`, make(one)]);

const april = { kind: 'fiscal', firstMonth: 4, named: 'start' } as const;
const october = { kind: 'fiscal', firstMonth: 10, named: 'end' } as const;

const list: [string, Variant][] = [
  ...named('path:', paths, (path) => ({ path })),
  ...named('baseline:', baselines, (baseline) => ({ baseline })),
  ...named('parts:', parts, (split) => ({ parts: split })),
  ...named('saving:', periods, (period) => ({ saving: { period } })),
  ['a saving in the own currency', { saving: { currency: 'JPY' } }],
  ['a saving in a third currency', { saving: { currency: 'EUR' } }],
  ['a saving without a rate', { saving: { currency: 'GBP' } }],
  ['purchasing power parity', { economy: { exchangeRateBasis: 'ppp' } }],
  ['an economy in dollars', { economy: { currency: 'USD', exchangeRate: undefined } }],
  ['a frozen base', { conventions: { gdpBase: { frozen: 2022 } } }],
  ['prices of another year', { conventions: { priceYear: 2024 } }],
  ['real growth', { economy: { growth: { real: '1', deflator: '1' }, deflator: undefined } }],
  ['a price index', { economy: { deflator: { index } }, path: paths['capped in real terms'] }],
  ['fiscal years on their own', { economy: { year: april } }],
  [
    'fiscal years from April on calendar years',
    { economy: { year: april }, conventions: { yearBasis: 'calendar' } },
  ],
  [
    'fiscal years from October on calendar years',
    { economy: { year: october }, conventions: { yearBasis: 'calendar' } },
  ],
];

export const years = Array.from({ length: 8 }, (_, i) => 2020 + i);

/** The variants with their documents and calculations. */
export const variants = list.map(([name, variant]) => {
  const document = documentOf(variant);
  return { name, document, calculation: new Calculation(resolve(document, new Map())) };
});
