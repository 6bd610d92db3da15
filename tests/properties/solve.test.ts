import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { BOUGHT, type Question } from '../../src/lib/engine/solve/question.ts';
import { putBack } from '../../src/lib/engine/solve/put-back.ts';
import { levelGives } from '../../src/lib/engine/solve/solve-level.ts';
import { solve } from '../../src/lib/engine/solve/solve.ts';
import { ONE, decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import { calculate } from './every-cell.ts';
import { documents } from './random-document.ts';

const close = (a: Decimal, b: Decimal, of = b): boolean => a.minus(b).abs().lte(of.abs().times('1e-25'));
const tenths = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .map((all) => `${all < 0 ? '-' : ''}${Math.floor(Math.abs(all) / 10)}.${Math.abs(all) % 10}`);
const kind = fc.constantFrom('nominal' as const, 'real' as const);
const scenario = fc.constantFrom('a', 'b', 'c');
const year = fc.integer({ min: 2021, max: 2034 });
const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    ask: fc.constant('year' as const),
    scenario,
    level: tenths(1, 80),
    limit: tenths(-30, 150),
    of: kind,
  }),
  fc.record({ ask: fc.constant('growth' as const), scenario, level: tenths(1, 80), of: kind, year }),
  fc.record({
    ask: fc.constant('level' as const),
    scenario,
    amount: tenths(1, 9000),
    of: fc.constantFrom(...BOUGHT),
    year,
  }),
);

describe('an answer put back', () => {
  it('gives what was asked for, whatever the document and the question', () => {
    const met = { year: 0, level: 0, growth: 0, bracketed: 0 };
    fc.assert(
      fc.property(
        documents({ holes: false }),
        fc.array(questions, { minLength: 4, maxLength: 4 }),
        (document, all) => {
          const calculation = calculate(document);
          for (const question of all) {
            const solution = solve(calculation, question);
            if ('why' in solution) continue;
            met[question.ask] += 1;
            if (question.ask === 'level') {
              if (solution.method === 'bracketed') met.bracketed += 1;
              const gives = levelGives(calculation, question, solution.value);
              if (gives instanceof NoNumber) throw new Error(gives.problem.code);
              expect(
                close(
                  gives,
                  decimal(question.amount),
                  solution.line?.atZero.abs().plus(gives.abs()) ?? gives,
                ),
              ).toBe(true);
            } else if (question.ask === 'year') {
              const share = (at: Decimal) =>
                solution.after.value({ scenario: question.scenario, formula: 'share', year: at.toNumber() });
              const [reached, before] = [share(solution.value), share(solution.value.minus(1))];
              if (reached instanceof NoNumber || before instanceof NoNumber)
                throw new Error('a year without a share');
              expect(reached.plus('1e-30').gte(question.level)).toBe(true);
              expect(before.lt(question.level)).toBe(true);
            } else if (question.of === 'nominal') {
              const supposed = putBack(calculation, question, null);
              const [path] = supposed.model.scenarios
                .filter(({ id }) => id === question.scenario)
                .map((one) => one.path);
              const from = path?.from ?? 0;
              const spent = (at: number) =>
                supposed.value({ scenario: question.scenario, formula: 'spending', year: at });
              const [start, end] = [spent(from), spent(question.year)];
              if (start instanceof NoNumber || end instanceof NoNumber)
                throw new Error('a year without spending');
              const grown = start.times(ONE.plus(solution.value.div(100)).pow(question.year - from));
              expect(close(grown, end)).toBe(true);
            }
          }
        },
      ),
    );
    for (const [what, count] of Object.entries(met)) expect(count, what).toBeGreaterThan(3);
  });
});
