import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, plain } from './decimal.ts';

describe('the arithmetic', () => {
  it('keeps 40 significant digits, half to even', () => {
    expect(decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`);
    // A 41st digit of exactly 5 goes to the even neighbour.
    expect(
      decimal(`1${'0'.repeat(38)}25`)
        .plus(0)
        .toFixed()
        .slice(-2),
    ).toBe('20');
    expect(
      decimal(`1${'0'.repeat(38)}35`)
        .plus(0)
        .toFixed()
        .slice(-2),
    ).toBe('40');
  });
});

describe('a number written plainly', () => {
  it('has no exponent, no trailing zero, no minus before zero', () => {
    expect(plain(decimal('1e30'))).toBe(`1${'0'.repeat(30)}`);
    expect(plain(decimal('0.00000000000000000001'))).toBe('0.00000000000000000001');
    expect(plain(decimal('3.50'))).toBe('3.5');
    expect(plain(decimal('-0.0'))).toBe('0');
    expect(plain(decimal(5).minus(5).times(-1))).toBe('0');
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9]{1,20}(\.[0-9]{1,20})?$/), (text) =>
        decimal(plain(decimal(text))).eq(decimal(text)),
      ),
    );
  });
});
