import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { decimal, plain, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument, NumberInput, YearMap } from '../../src/lib/scenario/document.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { calculate } from './every-cell.ts';
import { documents } from './random-document.ts';
import { patience } from './patience.ts';

const raised = (input: NumberInput | undefined): string =>
  plain(decimal(typeof input === 'object' ? input.value : (input ?? '0')).plus('0.7'));
const raisedMap = (map: YearMap): YearMap =>
  Object.fromEntries(Object.entries(map).map(([year, one]) => [year, raised(one)]));

/** What is raised, and which results may then not fall. */
const raises: Record<
  string,
  { edit: (document: FootingDocument) => FootingDocument; never: 'fall' | 'rise'; formulas: string[] }
> = {
  'more GDP': {
    edit: (document) =>
      Object.keys(document.economies).reduce(
        (all, code) => setAt(all, `economies.${code}.gdp`, raisedMap(document.economies[code]?.gdp ?? {})),
        document,
      ),
    never: 'fall',
    formulas: ['gdp', 'spending', 'baseline-spending', 'cumulative-spending', 'real-spending', 'per-head'],
  },
  'a higher target': {
    edit: (document) =>
      document.scenarios.reduce(
        (all, one, at) => setAt(all, `scenarios[${at}].target`, raised(one.target as NumberInput)),
        document,
      ),
    never: 'fall',
    formulas: [
      'share',
      'spending',
      'increment',
      'cumulative-increment',
      'saving-ratio',
      'increment-per-head',
    ],
  },
  'more yen to the dollar': {
    edit: (document) =>
      Object.keys(document.economies).reduce((all, code) => {
        const rate = document.economies[code]?.exchangeRate;
        return typeof rate === 'string' ? setAt(all, `economies.${code}.exchangeRate`, raised(rate)) : all;
      }, document),
    never: 'rise',
    formulas: ['spending-usd', 'baseline-spending-usd'],
  },
};

const below = (a: Decimal, b: Decimal): boolean => a.lt(b) && !agree(a, b);

describe('results follow their inputs', patience, () => {
  it.each(Object.entries(raises))('%s', (_, { edit, never, formulas }) => {
    fc.assert(
      fc.property(documents(), (document) => {
        const [before, after] = [calculate(document), calculate(edit(document))];
        const odd: string[] = [];
        for (const { id } of document.scenarios) {
          for (const formula of formulas) {
            for (let year = document.horizon.from; year <= document.horizon.to; year++) {
              const cell = { scenario: id, formula, year };
              const [was, is] = [before.value(cell), after.value(cell)];
              if (was instanceof NoNumber || is instanceof NoNumber) continue;
              const isWrong = never === 'fall' ? below(is, was) : below(was, is);
              if (isWrong) odd.push(`${id} ${formula} ${year}`);
            }
          }
        }
        expect(odd).toEqual([]);
      }),
    );
  });
});
