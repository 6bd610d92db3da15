import { describe, expect, it } from 'vitest';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';
import { formulaIndex, formulaOf } from './catalogue/catalogue.ts';
import { parseCell } from './cell.ts';

/** Faults of a programmer: each throws, and names what and where. Faults of a document never come this far. */
const document: FootingDocument = {
  version: 1,
  economies: {
    JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '600' } },
    KOR: { currency: 'KRW', year: { kind: 'calendar' }, gdp: { '2025': '600' } },
  },
  scenarios: ['JPN', 'KOR'].map((economy) => ({
    id: economy.toLowerCase(),
    economy,
    baseline: '2',
    target: '3',
    path: { shape: 'linear' as const, from: 2025, to: 2030 },
  })),
  horizon: { from: 2025, to: 2026 },
};
const model = resolve(document, new Map());
const calculation = new Calculation(model);

describe('a fault of the program', () => {
  it.each<[string, () => unknown, string]>([
    ['a formula that is not declared', () => formulaOf('spendings'), 'spendings'],
    ['a place for a formula that is not declared', () => formulaIndex('spendings'), 'spendings'],
    [
      'a scenario that is not there',
      () => calculation.value({ scenario: 'usa', formula: 'gdp', year: 2025 }),
      'usa',
    ],
    [
      'a plan where the baseline is a share',
      () => calculation.value({ scenario: 'jpn', plan: true, formula: 'share', year: 2025 }),
      'jpn',
    ],
    [
      'two economies compared: their money does not subtract',
      () => calculation.value({ scenario: 'jpn', lower: 'kor', formula: 'step-spending', year: 2025 }),
      'jpn~kor',
    ],
    [
      'a comparison with nothing',
      () => calculation.value({ scenario: 'jpn', formula: 'step-spending', year: 2025 }),
      'no such scenario',
    ],
    [
      'a scenario of an economy that is not in the model',
      () => new Calculation({ ...model, economies: new Map() }),
      'JPN',
    ],
    [
      'a formula of a path where there is none',
      () => calculation.value({ scenario: 'jpn', formula: 'capped-spending', year: 2031 }),
      'capped-spending: no case after of path-phase',
    ],
  ])('%s', (_, act, named) => {
    expect(act).toThrow(named);
  });
});

describe('a text that is no cell', () => {
  it.each(['', 's35', 's35/spending', 's35/spending/25', 's35/spending/2030/', 'a b/spending/2030'])(
    '%j',
    (text) => {
      expect(parseCell(text)).toBeUndefined();
    },
  );
  it('is told from one that is', () => {
    expect(parseCell('s35:plan/spending/2030')).toEqual({
      scenario: 's35',
      plan: true,
      formula: 'spending',
      year: 2030,
    });
    expect(parseCell('s5~s35/step-spending/2030')?.lower).toBe('s35');
  });
});
