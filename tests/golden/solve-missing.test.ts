import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Question } from '../../src/lib/engine/solve/question.ts';
import { solve } from '../../src/lib/engine/solve/solve.ts';
import type { FootingDocument, PathDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

const scenario = 's35';
const linear: PathDocument = { shape: 'linear', from: 2025, to: 2030 };

describe('questions whose numbers are missing', () => {
  const without = (gdp: Record<string, string>, path: PathDocument, question: Question, baseline = '2') => {
    const document: FootingDocument = {
      version: 1,
      economies: { JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp } },
      scenarios: [{ id: scenario, economy: 'JPN', baseline, target: '3.5', path }],
      horizon: { from: 2025, to: 2030 },
    };
    const solution = solve(new Calculation(resolve(document, new Map())), question);
    return 'why' in solution ? solution.why : solution.value.toFixed(4);
  };
  const missing = (year: number) => ({
    code: 'no-number',
    problem: { code: 'missing-input', input: 'growth', year },
  });
  const geometric: PathDocument = { shape: 'geometric', from: 2025, to: 2030 };

  it('name what is missing: the growth that leads to the year asked about', () => {
    const question: Question = { ask: 'level', scenario, amount: '15', of: 'spending', year: 2030 };
    expect(without({ '2025': '600' }, linear, question)).toMatchObject(missing(2026));
    expect(
      without({ '2025': '600' }, linear, { ask: 'year', scenario, level: '3', limit: '8', of: 'nominal' }),
    ).toMatchObject(missing(2026));
    const growth: Question = { ask: 'growth', scenario, level: '3', of: 'nominal', year: 2030 };
    expect(without({ '2025': '600' }, linear, growth)).toMatchObject(missing(2026));
  });

  it('name the year between, which spending that grows year by year needs though its average growth does not', () => {
    const growth: Question = { ask: 'growth', scenario, level: '3', of: 'nominal', year: 2027 };
    expect(without({ '2025': '600', '2027': '610' }, linear, growth)).toMatchObject({
      code: 'no-number',
      problem: { code: 'gap-in-gdp', year: 2026 },
    });
    expect(without({ '2025': '600', '2026': '605', '2027': '610' }, linear, growth)).toBe('23.4909');
  });

  it('say why no level has a number: a constant growth of the share cannot start at zero', () => {
    const question: Question = { ask: 'level', scenario, amount: '15', of: 'spending', year: 2028 };
    const given = { '2025': '600', '2028': '700' };
    expect(without(given, geometric, question, '0')).toMatchObject({
      code: 'no-number',
      problem: { code: 'geometric-not-positive' },
    });
  });

  it('say the least that can be asked for on a path that cannot end at zero', () => {
    const question: Question = { ask: 'level', scenario, amount: '0.000001', of: 'spending', year: 2028 };
    expect(without({ '2025': '600', '2028': '700' }, geometric, question)).toMatchObject({
      code: 'below-least',
    });
  });
});
