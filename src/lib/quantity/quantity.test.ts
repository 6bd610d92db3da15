import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { add, convert, quantity, subtract, UnlikeUnits, type Quantity } from './quantity.ts';

const yen = (value: number) => quantity(decimal(value), 'JPY/year');
/** A quantity whose unit comes as text, as from a file. */
const typed = (value: number, unit: string): Quantity => quantity(decimal(value), unit);
const total = quantity(decimal(100), 'JPY');
const dollars = quantity(decimal(2), 'USD/year');
const real = quantity(decimal(5), 'JPY@2025/year');

describe('quantities of one unit', () => {
  it('add and subtract', () => {
    expect(add(yen(12), yen(3))).toEqual({ value: decimal(15), unit: 'JPY/year' });
    expect(subtract(yen(12), yen(3)).value.toString()).toBe('9');
  });

  it('of one dimension under two names are alike: points and per cent', () => {
    expect(add(typed(1, 'points'), typed(2, '%')).value.toString()).toBe('3');
  });
});

describe('unlike quantities', () => {
  it('do not compile, and throw when they come as text', () => {
    // @ts-expect-error a flow and a total
    expect(() => add(yen(1), total)).toThrow(UnlikeUnits);
    // @ts-expect-error yen and dollars
    expect(() => add(yen(1), dollars)).toThrow(UnlikeUnits);
    // @ts-expect-error nominal and real
    expect(() => subtract(yen(1), real)).toThrow(UnlikeUnits);
    // @ts-expect-error a total and a flow, the other way round
    expect(() => subtract(total, yen(1))).toThrow(UnlikeUnits);
  });

  it('say what to do about it', () => {
    expect(() => add(typed(1, 'JPY/year'), dollars)).toThrow(
      'JPY/year and USD/year are unlike: convert one to the currency, period and prices of the other first.',
    );
  });
});

describe('conversion', () => {
  it('divides by units of the first currency per unit of the second', () => {
    const rate = quantity(decimal(150), 'JPY/USD');
    expect(convert(yen(300), rate, 'USD/year')).toEqual({ value: decimal(2), unit: 'USD/year' });
  });

  it('refuses a unit that does not come out: a rate the wrong way round, a flow into a total', () => {
    expect(() => convert(yen(300), quantity(decimal('0.0066'), 'USD/JPY'), 'USD/year')).toThrow(UnlikeUnits);
    expect(() => convert(yen(300), quantity(decimal(150), 'JPY/USD'), 'USD')).toThrow(UnlikeUnits);
  });
});
