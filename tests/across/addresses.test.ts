import { describe, expect, it } from 'vitest';
import '../../src/lib/engine/across/across.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { allianceOf } from './alliance-of.ts';

/** Which economy a cell across economies is of, and addresses that no page gives: these are faults of the program. */
const document = allianceOf({
  plan: { gdp: '600', share: '2' },
  JPN: { gdp: '200', share: '1' },
});
const model = resolve(document, new Map());
const cell = (fields: Partial<Cell>): Cell => ({
  scenario: 'alliance',
  formula: 'gdp-share',
  year: 2025,
  ...fields,
});
const value = (fields: Partial<Cell>) => new Calculation(model).value(cell(fields));

describe('a cell of an alliance', () => {
  it('is of the economy it names, one called plan too', () => {
    expect(plain(value({ member: 'JPN' }) as never)).toBe('25');
    expect(plain(value({ member: 'plan' }) as never)).toBe('75');
    expect(plain(value({ plan: true }) as never)).toBe('75');
  });

  it('of an economy that is not in the document is refused', () => {
    expect(() => value({ member: 'USA' })).toThrow('cell: USA: no such economy in the alliance');
    expect(() => value({})).toThrow('no such economy in the alliance');
  });

  it('of a document without an alliance is refused', () => {
    const alone = { ...model };
    delete alone.alliance;
    expect(() => new Calculation(alone).value(cell({ member: 'JPN' }))).toThrow('the model has none');
  });

  it('of an alliance with a scenario that is not there is refused', () => {
    const strange = { ...model, alliance: { currency: 'USD', members: ['jpn', 'kor'] } };
    expect(() => new Calculation(strange).value(cell({ member: 'JPN' }))).toThrow(
      'alliance: kor: no such scenario in the model',
    );
  });
});
