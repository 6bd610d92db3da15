import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/lib/engine/catalogue/catalogue.ts';
import {
  fraction,
  input,
  minus,
  of,
  over,
  plus,
  power,
  number,
  root,
  runningSum,
  times,
  years as span,
  least,
  type Expression,
} from '../../src/lib/engine/expression.ts';
import type { Formula } from '../../src/lib/engine/formula.ts';
import { unitFault } from './check-units.ts';
import { variants, years } from './variants.ts';

/** Formulas that are read for one way of taking the saving only. */
const isRead = (formula: Formula, period: unknown): boolean =>
  formula.id !== 'one-off-saving-usd' || period === 'one-off';

describe('units', () => {
  it.each(variants)('of every formula are what its expression gives: $name', ({ calculation }) => {
    const { model } = calculation;
    const faults = catalogue
      .filter((formula) => isRead(formula, model.saving?.period))
      .flatMap((formula) =>
        years.flatMap((year) => {
          const parts =
            formula.onlyOf === 'part'
              ? (model.scenarios[0]?.parts ?? []).map(({ id }) => ({ part: id }))
              : [{}];
          return parts.map((part) => {
            const cell = { scenario: 'upper', lower: 'lower', ...part, formula: formula.id, year };
            return unitFault(formula, { model, subject: calculation.subject(cell), year });
          });
        }),
      );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  const [first] = variants;
  const wrong = (unit: string, expression: Expression): string | undefined => {
    if (first === undefined) throw new Error('variants: none');
    const formula: Formula = {
      id: 'made-up',
      scope: 'scenario',
      unit,
      expression,
      because: { kind: 'definition' },
    };
    const { calculation } = first;
    const subject = calculation.subject({ scenario: 'upper', formula: 'spending', year: 2022 });
    return unitFault(formula, { model: calculation.model, subject, year: 2022 });
  };

  it.each<[string, string, Expression, string]>([
    [
      'a flow and a total',
      '{cur}',
      plus(of('spending'), of('cumulative-spending')),
      'made-up: JPY/year and JPY cannot be added.',
    ],
    [
      'yen and dollars',
      '{cur}/year',
      minus(of('spending'), of('spending-usd')),
      'made-up: JPY/year and USD/year cannot be subtracted.',
    ],
    [
      'nominal and real',
      '{cur}/year',
      plus(of('spending'), of('real-spending')),
      'made-up: JPY/year and JPY@2020/year cannot be added.',
    ],
    [
      'a share and money',
      '{cur}/year',
      least(of('share'), of('gdp')),
      'made-up: % and JPY/year cannot be compared.',
    ],
    [
      'per cent taken as a factor',
      '{cur}/year',
      times(of('share'), of('gdp')),
      'made-up: declared in JPY/year, but its expression gives %·JPY/year.',
    ],
    [
      'money taken as per cent',
      '{cur}/year',
      fraction(of('gdp')),
      'made-up: JPY/year is no percentage to take.',
    ],
    [
      'a sum over years declared per year',
      '{cur}/year',
      runningSum(of('spending')),
      'made-up: declared in JPY/year, but its expression gives JPY.',
    ],
    [
      'a price year left out',
      '{cur}/year',
      over(times(of('spending'), of('deflator', { fixed: 'price-year' })), of('deflator')),
      'made-up: declared in JPY/year, but its expression gives JPY@2020/year.',
    ],
    [
      'a power of money',
      '{cur}/year',
      power(of('gdp'), number('2')),
      'made-up: a power of JPY/year has no unit.',
    ],
    [
      'a root of money',
      '{cur}/year',
      root(of('gdp'), span('from', 'to')),
      'made-up: a root of JPY/year has no unit.',
    ],
    [
      'a rate the wrong way round',
      '{usd}/year',
      times(of('spending'), of('exchange-rate')),
      'made-up: declared in USD/year, but its expression gives JPY^2/year/USD.',
    ],
    [
      'a projection of something else',
      'person',
      { op: 'given-else', input: 'population', otherwise: input('gdp') },
      'made-up: given in person, projected in JPY/year.',
    ],
  ])('refuses %s, in words', (_, unit, expression, sentence) => {
    expect(wrong(unit, expression)).toBe(sentence);
  });
});
