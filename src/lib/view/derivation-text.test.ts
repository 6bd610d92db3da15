import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../engine/calculation.ts';
import { derive } from '../engine/derive.ts';
import { NoNumber } from '../engine/problem.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { derivationJson } from './derivation-json.ts';
import { derivationRows } from './derivation-rows.ts';
import { derivationText } from './derivation-text.ts';
import type { DerivationRow } from './derivation/row.ts';
import { loadCore } from './messages/load.ts';

const example = JSON.parse(readFileSync('data/presets/worked-example.json', 'utf8')) as FootingDocument;
const core = await loadCore('en');

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
        const derivation = derive(calculation, cell);
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

describe('a derivation handed on', () => {
  const calculation = new Calculation(resolve(example, new Map()));

  it('as text', () => {
    const view = derivationRows(calculation, { scenario: 's35', formula: 'spending', year: 2030 }, core);
    if (view instanceof NoNumber) throw new Error(view.problem.code);
    expect(derivationText(view, core).split('\n')).toEqual([
      'Spending, 2030: ¥23.2 tn',
      '  Demanded share of GDP: 3.5% [choice; choice:scenarios[0].target]',
      '  × GDP, 2030: ¥662 tn [calculation; s35/gdp-own/2030]',
      '    GDP, 2025: ¥600 tn [choice; choice:economies.JPN.gdp.2025]',
      '    × Growth of 2% a year, 2026 to 2030: 1.02⁵ [choice; choice:economies.JPN.growth.nominal]',
    ]);
  });

  it('as data, exactly', () => {
    const derivation = derive(calculation, { scenario: 's35', formula: 'gdp', year: 2027 });
    if (derivation instanceof NoNumber) throw new Error(derivation.problem.code);
    expect(derivationJson(derivation, 's35')).toEqual({
      kind: 'calculation',
      cell: 's35/gdp/2027',
      formula: 'gdp',
      value: '624240000000000',
      unit: 'JPY/year',
      conventions: [],
      from: expect.objectContaining({ formula: 'gdp-own' }) as unknown,
    });
  });
});
