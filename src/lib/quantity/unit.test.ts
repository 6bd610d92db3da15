import { describe, expect, it } from 'vitest';
import { combine, dimensionOf, sameDimension } from './unit.ts';

const same = (a: string, b: string): boolean => sameDimension(dimensionOf(a), dimensionOf(b));

describe('dimensions', () => {
  it('tell money a year from money, one currency from another, one price year from another', () => {
    expect(same('JPY/year', 'JPY/year')).toBe(true);
    expect(same('JPY/year', 'JPY')).toBe(false);
    expect(same('JPY/year', 'USD/year')).toBe(false);
    expect(same('JPY@2025/year', 'JPY/year')).toBe(false);
    expect(same('JPY@2025/year', 'JPY@2026/year')).toBe(false);
    expect(same('JPY/person/year', 'JPY/year/person')).toBe(true);
  });

  it('take per cent, points and per cent of GDP for one kind, and plain factors for none', () => {
    for (const unit of ['% of GDP', '%/year', 'points']) expect(same('%', unit), unit).toBe(true);
    for (const unit of ['times', '1', '']) expect(dimensionOf(unit).size, unit).toBe(0);
    expect(same('%', '1')).toBe(false);
  });

  it('hold per cent inside a longer unit too: yen per point of a tax', () => {
    expect(same('JPY/points/year', 'JPY/%/year')).toBe(true);
    expect(combine(dimensionOf('JPY/year'), dimensionOf('JPY/points/year'), -1)).toEqual(
      dimensionOf('points'),
    );
  });

  it('leave a bare factor out of a longer unit', () => {
    expect(same('JPY/1/year', 'JPY/year')).toBe(true);
  });

  it('combine to powers and cancel', () => {
    const money = dimensionOf('JPY');
    expect([...combine(money, money, 1)]).toEqual([['JPY', 2]]);
    expect(combine(money, money, -1).size).toBe(0);
    expect([...combine(dimensionOf('1'), money, -1)]).toEqual([['JPY', -1]]);
  });
});
