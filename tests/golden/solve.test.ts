import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { parseSolveKey, questionKey, solveKey, type Question } from '../../src/lib/engine/solve/question.ts';
import type { Solution, Unsolved } from '../../src/lib/engine/solve/solution.ts';
import { solve } from '../../src/lib/engine/solve/solve.ts';
import { decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument, PathDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

function documentOn(path: PathDocument): FootingDocument {
  return {
    version: 1,
    economies: {
      JPN: {
        currency: 'JPY',
        year: { kind: 'calendar' },
        gdp: { '2025': '600000000000000' },
        growth: { nominal: '2' },
        deflator: { rate: '1' },
      },
    },
    scenarios: [{ id: 's35', economy: 'JPN', baseline: '2', target: '3.5', path }],
    horizon: { from: 2025, to: 2030 },
  };
}
const linear: PathDocument = { shape: 'linear', from: 2025, to: 2030 };
const on = (path: PathDocument) => new Calculation(resolve(documentOn(path), new Map()));

function answered(question: Question, path = linear): Solution {
  const solution = solve(on(path), question);
  if ('why' in solution) throw new Error(solution.why.code);
  return solution;
}
function why(question: Question, path = linear): Unsolved['why'] {
  const solution = solve(on(path), question);
  if (!('why' in solution)) throw new Error(`solved: ${solution.value.toString()}`);
  return solution.why;
}
const scenario = 's35';

describe('the year in which a level is reached under a cap', () => {
  it('is counted year by year', () => {
    // Spending 12 × 1.08^n against 3.5% of 600 × 1.02^n: 1.75 ≤ (1.08 ÷ 1.02)^n; 1.0588^9 = 1.6727, ^10 = 1.7711.
    const solution = answered({ ask: 'year', scenario, level: '3.5', limit: '8', of: 'nominal' });
    expect(solution.value.toString()).toBe('2035');
    expect(solution.bracket?.low.gives.toFixed(4)).toBe('3.3454');
    expect(solution.gives.toString()).toBe('3.5');
  });

  it('is later in real terms by what prices take, never earlier', () => {
    // Real 6% with prices of 1%: 1.06 × 1.01 ÷ 1.02 = 1.04961 a year; ^11 = 1.7032, ^12 = 1.7877.
    const solution = answered({ ask: 'year', scenario, level: '3.5', limit: '6', of: 'real' });
    expect(solution.value.toString()).toBe('2037');
  });

  it('does not exist where the cap lies below the growth of GDP', () => {
    const found = why({ ask: 'year', scenario, level: '3.5', limit: '1', of: 'nominal' });
    expect(found).toMatchObject({ code: 'cap-below-growth', from: 2025 });
    // A cap at the growth of GDP itself keeps the share where it is.
    expect(why({ ask: 'year', scenario, level: '3.5', limit: '2', of: 'nominal' }).code).toBe(
      'cap-below-growth',
    );
  });

  it('does not exist within the years that a file may name where the cap is hardly above it', () => {
    expect(why({ ask: 'year', scenario, level: '3.5', limit: '2.01', of: 'nominal' }).code).toBe('not-by');
  });

  it('is past where the level is already met', () => {
    expect(why({ ask: 'year', scenario, level: '1.8', limit: '8', of: 'nominal' })).toMatchObject({
      code: 'already',
      year: 2025,
    });
  });
});

describe('the level that an amount buys', () => {
  it('is the formula turned round at the deadline', () => {
    // ¥15 tn ÷ (600 × 1.02^5 = 662.44848192) = 2.26432…%.
    const solution = answered({
      ask: 'level',
      scenario,
      amount: '15000000000000',
      of: 'spending',
      year: 2030,
    });
    expect(solution.method).toBe('inverted');
    expect(solution.value.toFixed(5)).toBe('2.26433');
    expect(agree(solution.gives, solution.wanted)).toBe(true);
  });

  it('is the formula turned round for the sum over the years', () => {
    // ¥29.0422019808 tn more than at 2% over 2025 to 2030 is what 3.5% costs.
    const solution = answered({
      ask: 'level',
      scenario,
      amount: '29042201980800',
      of: 'cumulative-increment',
      year: 2030,
    });
    expect(solution.value.toFixed(20)).toBe(decimal('3.5').toFixed(20));
  });

  it('is bracketed where the path is no straight line in the level', () => {
    const geometric: PathDocument = { shape: 'geometric', from: 2025, to: 2030 };
    const question: Question = {
      ask: 'level',
      scenario,
      amount: '100000000000000',
      of: 'cumulative-spending',
      year: 2030,
    };
    const solution = answered(question, geometric);
    expect(solution.method).toBe('bracketed');
    expect(solution.bracket?.low.gives.lt(solution.wanted)).toBe(true);
    expect(solution.bracket?.high.gives.gte(solution.wanted)).toBe(true);
    expect(agree(solution.gives, solution.wanted)).toBe(true);
  });

  it('does not exist above what a cap lets through, and says how much that is', () => {
    const capped: PathDocument = { shape: 'capped-growth', from: 2025, limit: '5', of: 'nominal' };
    const found = why(
      { ask: 'level', scenario, amount: '20000000000000', of: 'spending', year: 2030 },
      capped,
    );
    if (found.code !== 'cap-binds') throw new Error(found.code);
    // 12 × 1.05^5 = 15.3153787500.
    expect(found.most.toString()).toBe('15315378750000');
  });
});

describe('the growth that a deadline needs', () => {
  it('is the average growth of the formula, nominal and real', () => {
    const ask = (of: 'nominal' | 'real') =>
      answered({ ask: 'growth', scenario, level: '3.5', of, year: 2030 });
    // 1.75^(1/5) × 1.02 and ÷ 1.01.
    expect(ask('nominal').value.toFixed(4)).toBe('14.0795');
    expect(ask('real').value.toFixed(4)).toBe('12.9500');
    expect(agree(ask('nominal').gives, decimal('3.5'))).toBe(true);
    expect(agree(ask('real').gives, decimal('3.5'))).toBe(true);
  });
});

describe('questions that cannot be', () => {
  const year = 2030;
  const cases: [string, Question, Unsolved['why']['code']][] = [
    [
      'an amount of zero',
      { ask: 'level', scenario, amount: '0', of: 'spending', year },
      'amount-not-positive',
    ],
    [
      'an amount below zero',
      { ask: 'level', scenario, amount: '-1', of: 'spending', year },
      'amount-not-positive',
    ],
    [
      'a year before the path begins',
      { ask: 'level', scenario, amount: '1', of: 'spending', year: 2020 },
      'deadline-before-start',
    ],
    [
      'a deadline before the start',
      { ask: 'growth', scenario, level: '3.5', of: 'nominal', year: 2024 },
      'deadline-before-start',
    ],
    [
      'a deadline in the year of the start',
      { ask: 'growth', scenario, level: '3.5', of: 'nominal', year: 2025 },
      'deadline-before-start',
    ],
    [
      'a level of zero',
      { ask: 'year', scenario, level: '0', limit: '8', of: 'nominal' },
      'level-out-of-range',
    ],
    [
      'a level above all of GDP',
      { ask: 'growth', scenario, level: '101', of: 'nominal', year },
      'level-out-of-range',
    ],
    [
      'a cap that leaves nothing',
      { ask: 'year', scenario, level: '3.5', limit: '-100', of: 'nominal' },
      'limit-too-low',
    ],
    [
      'more than all of GDP',
      { ask: 'level', scenario, amount: '9000000000000000', of: 'spending', year },
      'above-hundred',
    ],
    [
      'less extra than spending nothing',
      { ask: 'level', scenario: 'gone', amount: '1', of: 'spending', year },
      'gone',
    ],
  ];
  it.each(cases)('%s', (_, question, code) => {
    expect(why(question).code).toBe(code);
  });

  it('say so where shares are given year by year', () => {
    const byYear: PathDocument = { shape: 'by-year', shares: { '2026': '3' } };
    expect(why({ ask: 'level', scenario, amount: '1', of: 'spending', year }, byYear).code).toBe('no-target');
  });
});

describe('the address of an answer', () => {
  const questions: Question[] = [
    { ask: 'year', scenario, level: '3.5', limit: '-2.5', of: 'real' },
    { ask: 'level', scenario, amount: '15000000000000', of: 'cumulative-increment', year: 2030 },
    { ask: 'growth', scenario, level: '3.5', of: 'nominal', year: 2035 },
  ];
  it.each(questions)('$ask is read back', (question) => {
    expect(parseSolveKey(questionKey(question))).toEqual({ question });
    const cell = 's35/share/2030';
    expect(parseSolveKey(solveKey(question, cell))).toEqual({ question, cell });
    expect(parseSolveKey(solveKey(question, cell, decimal('2.26')))).toMatchObject({ question, cell });
    expect(parseSolveKey(solveKey(question, cell, decimal('2.26')))?.trial?.toString()).toBe('2.26');
  });

  it('is nothing else', () => {
    for (const key of ['solve:', 'solve:year/s35', 's35/share/2030', 'solve:level/s35/x/spending/2030'])
      expect(parseSolveKey(key)).toBeUndefined();
  });
});
