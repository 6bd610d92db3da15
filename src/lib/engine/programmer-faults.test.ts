import { describe, expect, it } from 'vitest';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';
import { declareFormulas, formulaOf } from './catalogue/catalogue.ts';
import type { Cell } from './cell.ts';
import { evaluatorAt } from './exact.ts';
import { memberOperators } from './member-operators.ts';
import { sampleEvaluatorAt } from './samples/compile-samples.ts';
import { unitOfInput } from './unit-of.ts';

/** What no page asks for is refused by name, never answered with a number. */
const document: FootingDocument = {
  version: 1,
  economies: { JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '600' } } },
  scenarios: [
    { id: 's', economy: 'JPN', baseline: '2', target: '3', path: { shape: 'step', from: 2025, to: 2025 } },
  ],
  horizon: { from: 2025, to: 2025 },
};
const calculation = new Calculation(resolve(document, new Map()));
const cell = (fields: Partial<Cell>): Cell => ({ scenario: 's', formula: 'share', year: 2025, ...fields });

describe('the catalogue', () => {
  it('has no formula of another name, and none at another place', () => {
    expect(() => formulaOf('price-of-tea')).toThrow('catalogue: price-of-tea: no such formula');
    expect(() => evaluatorAt(9999)).toThrow('catalogue: no formula at 9999');
    expect(() => sampleEvaluatorAt(9999)).toThrow('catalogue: no formula at 9999');
  });

  it('takes no formula twice', () => {
    expect(() => {
      declareFormulas([formulaOf('share')]);
    }).toThrow('catalogue: share: declared twice');
  });

  it('knows the unit of every input that is declared, and of no other', () => {
    const subject = calculation.subject(cell({}));
    expect(() => unitOfInput('count-gdp', subject, calculation.model)).toThrow('unit-of: count-gdp: no unit');
  });

  it('says which part of the engine is not loaded', () => {
    expect(() => memberOperators()).toThrow('import engine/across/across.ts first');
  });
});

describe('a cell', () => {
  it('of a part or a plan that the scenario has not is refused', () => {
    expect(() => calculation.value(cell({ part: 'core' }))).toThrow(
      'cell: s+core: no such part of the demand',
    );
    expect(() => calculation.value(cell({ plan: true }))).toThrow('cell: s: its baseline is no plan');
  });

  it('of a scenario or an economy that is not there is refused', () => {
    expect(() => calculation.value(cell({ scenario: 't' }))).toThrow('cell: t: no such scenario');
    const strange = { ...calculation.model, economies: new Map() };
    expect(() => new Calculation(strange)).toThrow('s: economy JPN is not in the model');
  });

  it('belongs to its scenario’s economy', () => {
    expect(calculation.economy(cell({})).model.code).toBe('JPN');
  });
});
