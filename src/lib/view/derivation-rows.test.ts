import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../engine/calculation.ts';
import { NoNumber } from '../engine/problem.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { derivationJson } from './derivation-json.ts';
import { derivationRows, type DerivationView } from './derivation-rows.ts';
import { derivationText } from './derivation-text.ts';
import type { DerivationRow } from './derivation/row.ts';
import { loadCore } from './messages/load.ts';
import { plainSpaces } from './plain-spaces.ts';

const example = JSON.parse(readFileSync('data/presets/worked-example.json', 'utf8')) as FootingDocument;
const core = await loadCore('en');

function derived(formula: string, year: number | null, document = example) {
  const derivation = new Calculation(resolve(document, new Map())).derive({ scenario: 's35', formula, year });
  if (derivation instanceof NoNumber) throw new Error(derivation.problem.code);
  return derivation;
}

function open(formula: string, year: number | null, document = example): DerivationView {
  const calculation = new Calculation(resolve(document, new Map()));
  const view = derivationRows(calculation, { scenario: 's35', formula, year }, core);
  if (view instanceof NoNumber) throw new Error(view.problem.code);
  return view;
}

const line = (row: DerivationRow): string =>
  plainSpaces(`${row.sign}${row.label} ${row.value.text} ${row.mark}`);

describe('rows', () => {
  it('foot at every level, down to the choices', () => {
    const view = open('increment', 2030);
    expect(view.label).toBe('Extra, 2030');
    expect(plainSpaces(view.value.text)).toBe('¥9.94 tn');
    expect(plainSpaces(view.value.full ?? '')).toBe('¥9.9367272288 tn');
    // 23.19 − 13.25 = 9.94
    expect(view.rows.map(line)).toEqual([
      'Spending, 2030 ¥23.19 tn calculation',
      '−Baseline spending, 2030 ¥13.25 tn calculation',
    ]);
    // 3.5% × 662.45 = 23.18575, shown as 23.19
    const [spending] = view.rows;
    expect(spending?.children.map(line)).toEqual([
      'Demanded share of GDP 3.5% choice',
      '×GDP, 2030 ¥662.45 tn calculation',
    ]);
    expect(spending?.conventions).toEqual(['same-year-base']);
    const gdp = spending?.children[1];
    expect(gdp?.children.map(line)).toEqual([
      'GDP, 2025 ¥600 tn choice',
      '×Growth of 2% a year, 2026 to 2030 1.02⁵ choice',
    ]);
    expect(gdp?.children.map(({ value }) => value.trace)).toEqual([
      'choice:economies.JPN.gdp.2025',
      'choice:economies.JPN.growth.nominal',
    ]);
    expect(gdp?.value.trace).toBe('s35/gdp-own/2030');
    expect(gdp?.foots).toBe(true);
  });

  it('write out intermediate results', () => {
    expect(open('share', 2028).rows.map(line)).toEqual([
      'Baseline share of GDP, 2025 2% choice',
      '+Intermediate result 0.9% calculation',
    ]);
    const [, step] = open('share', 2028).rows;
    expect(step?.children.map(line)).toEqual([
      'Intermediate result 1.5% calculation',
      '×Years from 2025 to 2028 3 number',
      '÷Years from 2025 to 2030 5 number',
    ]);
  });

  it('open roots and running sums', () => {
    const [root, one] = open('compound-growth', null).rows;
    expect(root && line(root)).toBe('Root over 5 years 1.141 calculation');
    expect(root?.children.map(line)).toEqual([
      'Spending, 2030 ¥23.2 tn calculation',
      '÷Spending, 2025 ¥12 tn calculation',
    ]);
    expect(one && line(one)).toBe('−Part of the formula 1 number');
    expect(open('cumulative-increment', 2030).rows).toHaveLength(6);
  });

  it('keep an interval from being outshown', () => {
    const calculation = new Calculation(
      resolve(
        {
          ...example,
          saving: {
            amount: { value: '1180000000', interval: ['1175000000', '1185000000'] },
            currency: 'USD',
          },
        },
        new Map(),
      ),
    );
    const cell = { scenario: 's35', formula: 'saving-ratio', year: 2030 };
    const view = derivationRows(calculation, cell, core);
    if (view instanceof NoNumber) throw new Error('no number');
    expect(view.value.text).toBe('56×');
    expect(view.line).toBe('$66.2 bn ÷ $1.18 bn = 56×');
  });
});

describe('every measure of the example and of an odd one', () => {
  const odd: FootingDocument = {
    ...example,
    economies: {
      JPN: {
        currency: 'JPY',
        exchangeRate: '150',
        population: { '2025': '123000000' },
        year: { kind: 'fiscal', firstMonth: 4, named: 'start' },
        gdp: { '2023': '591234567891234.5', '2024': '601234567891234.5' },
        growth: {
          real: '1.1',
          deflator: {
            '2025': '0.9',
            '2026': '1.3',
            '2027': '0.7',
            '2028': '1',
            '2029': '1',
            '2030': '1',
            '2031': '1',
          },
        },
        populationGrowth: '-0.4',
        budget: { '2025': '115000000000000', '2026': '116000000000000' },
        taxPoint: { name: 'consumption tax', yield: '2800000000000' },
      },
    },
    scenarios: [
      {
        id: 's35',
        economy: 'JPN',
        baseline: { '2024': '1.6', '2027': '2' },
        target: '3.5',
        path: { shape: 's-curve', from: 2026, to: 2030 },
      },
    ],
    conventions: { yearBasis: 'calendar', priceYear: 2026 },
  };
  const geometric: FootingDocument = {
    ...example,
    scenarios: [
      {
        id: 's35',
        economy: 'JPN',
        baseline: '2',
        target: '3.5',
        path: { shape: 'geometric', from: 2025, to: 2030 },
      },
    ],
  };
  const capped: FootingDocument = {
    ...example,
    scenarios: [
      {
        id: 's35',
        economy: 'JPN',
        baseline: '2',
        target: '3.5',
        path: { shape: 'capped-growth', from: 2025, limit: '8', of: 'nominal' },
      },
    ],
  };
  const formulas = [
    'share',
    'spending',
    'increment',
    'real-spending',
    'per-head',
    'cumulative-increment',
    'saving-ratio',
    'saving-days',
    'break-even-points',
    'saving-share-of-gdp',
    'share-of-budget',
    'tax-points',
    'spending-growth',
    'compound-growth',
    'increment-usd',
    'effective-share',
    'gdp',
    'gdp-base',
  ];

  const walk = (rows: readonly DerivationRow[], visit: (row: DerivationRow) => void): void => {
    for (const row of rows) {
      visit(row);
      walk(row.children, visit);
    }
  };

  it.each([
    ['the example', example],
    ['the odd one', odd],
    ['geometric', geometric],
    ['capped', capped],
  ] as const)('%s', (_, document) => {
    const calculation = new Calculation(resolve(document, new Map()));
    let steps = 0;
    let unfooted = 0;
    for (const formula of formulas) {
      for (const year of formula === 'compound-growth' ? [null] : [2027, 2029]) {
        if (formula === 'compound-growth' && document === capped) continue;
        const cell = { scenario: 's35', formula, year };
        const derivation = calculation.derive(cell);
        if (derivation instanceof NoNumber) continue;
        const view = derivationRows(calculation, cell, core);
        if (view instanceof NoNumber) continue;
        walk(view.rows, (row) => {
          expect(row.label).not.toBe('');
          expect(row.value.trace).toMatch(/^(s35\/[\w-]+\/(\d{4})?|choice:\S+|convention:\S+|figure:\S+)$/);
          expect(row.value.text).not.toMatch(/NaN|undefined|Infinity/);
          if (row.hasChildren) steps += 1;
          if (!row.foots) unfooted += 1;
        });
        const text = derivationText(view, core);
        expect(text).not.toMatch(/undefined|\u202f/);
        expect(() => JSON.stringify(derivationJson(derivation, 's35'))).not.toThrow();
      }
    }
    expect(steps).toBeGreaterThan(20);
    // Almost every step foots with the digits shown; the rest say that they are about.
    expect(unfooted / steps).toBeLessThan(0.05);
  });
});

it('writes a derivation as text', () => {
  expect(derivationText(open('spending', 2030), core).split('\n')).toEqual([
    'Spending, 2030: ¥23.2 tn',
    '  Demanded share of GDP: 3.5% [choice; choice:scenarios[0].target]',
    '  × GDP, 2030: ¥662 tn [calculation; s35/gdp-own/2030]',
    '    GDP, 2025: ¥600 tn [choice; choice:economies.JPN.gdp.2025]',
    '    × Growth of 2% a year, 2026 to 2030: 1.02⁵ [choice; choice:economies.JPN.growth.nominal]',
  ]);
});

it('writes a derivation as data, exactly', () => {
  expect(derivationJson(derived('gdp', 2027), 's35')).toEqual({
    kind: 'calculation',
    cell: 's35/gdp/2027',
    formula: 'gdp',
    value: '624240000000000',
    unit: 'JPY/year',
    conventions: [],
    from: expect.objectContaining({ formula: 'gdp-own' }) as unknown,
  });
});
