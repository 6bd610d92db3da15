import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../engine/calculation.ts';
import { NoNumber } from '../engine/problem.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { derivationRows, type DerivationView } from './derivation-rows.ts';
import type { DerivationRow } from './derivation/row.ts';
import { loadCore } from './messages/load.ts';
import { plainSpaces } from './plain-spaces.ts';

const example = JSON.parse(readFileSync('data/presets/worked-example.json', 'utf8')) as FootingDocument;
const core = await loadCore('en');

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
