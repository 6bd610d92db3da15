import { Decimal as Reference } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';

/** The house's arithmetic beside a well-known library that was written by others: digit for digit the same. */
const Other = Reference.clone({
  precision: 40,
  rounding: Reference.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
/** As in files, and with the lengths and endings at which rounding decides. */
const text = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(
      digits(4),
      digits(40),
      fc.constantFrom('0', '1', '10', '5', '9'.repeat(40), `1${'0'.repeat(39)}`),
    ),
    fc.oneof(
      fc.constant(''),
      digits(3).map((fraction) => `.${fraction}`),
      digits(40).map((fraction) => `.${fraction}`),
      fc.constantFrom(`.${'0'.repeat(39)}5`, `.${'9'.repeat(40)}`, `.${'3'.repeat(40)}`),
    ),
  )
  .map((parts) => parts.join(''));
/** As results are: of forty digits, at any size. */
const result = fc
  .tuple(text, fc.integer({ min: -120, max: 120 }))
  .map(([number, power]) => `${number}e${power}`);
const number = fc.oneof(text, result);

const plainly = (value: Reference): string => (value.isZero() ? '0' : value.toFixed());
const same = (ours: Decimal, theirs: Reference): void => {
  expect(ours.toString()).toBe(plainly(theirs));
};

describe('the arithmetic gives what decimal.js gives', () => {
  it('in sum, difference and product', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        same(decimal(a).plus(b), new Other(a).plus(b));
        same(decimal(a).minus(b), new Other(a).minus(b));
        same(decimal(a).times(b), new Other(a).times(b));
      }),
    );
  });

  it('in sums of numbers that nearly cancel, and of numbers far apart', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: -300, max: 300 }), (a, b, power) => {
        const other = `${b.replace(/e.*/, '')}e${power}`;
        same(decimal(a).plus(other), new Other(a).plus(other));
        same(decimal(a).plus(other).minus(a), new Other(a).plus(other).minus(a));
      }),
    );
  });

  it('in quotients; and a division by zero throws', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        if (decimal(b).isZero()) expect(() => decimal(a).div(b)).toThrow();
        else same(decimal(a).div(b), new Other(a).div(b));
      }),
    );
  });

  it('in quotients and products of results', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        if (decimal(b).isZero() || decimal(c).isZero()) return;
        same(decimal(a).div(b).times(c).div(b), new Other(a).div(b).times(c).div(b));
      }),
    );
  });

  it('in whole powers', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -60, max: 60 }), (a, exponent) => {
        if (decimal(a).isZero() && exponent < 0) expect(() => decimal(a).pow(exponent)).toThrow();
        else {
          const theirs = new (Other.clone({ precision: 5000 }))(a).pow(exponent);
          same(decimal(a).pow(exponent), theirs.toSignificantDigits(40, Reference.ROUND_HALF_EVEN));
        }
      }),
    );
  });

  it('in order, sign and the numbers of digits', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [ours, theirs] = [decimal(a), new Other(a)];
        expect(ours.comparedTo(b)).toBe(theirs.comparedTo(b));
        expect([ours.lt(b), ours.lte(b), ours.gt(b), ours.gte(b), ours.eq(b)]).toEqual([
          theirs.lt(b),
          theirs.lte(b),
          theirs.gt(b),
          theirs.gte(b),
          theirs.eq(b),
        ]);
        expect(ours.isZero()).toBe(theirs.isZero());
        expect(ours.isNegative()).toBe(theirs.isNegative() && !theirs.isZero());
        expect(ours.e).toBe(theirs.e);
        expect(ours.precision()).toBe(theirs.precision());
        expect(ours.decimalPlaces()).toBe(theirs.decimalPlaces());
        expect(ours.toNumber()).toBe(theirs.isZero() ? 0 : theirs.toNumber());
      }),
    );
  });

  it('in rounding to places and to digits, and in what is written', () => {
    const modes = [
      ['half-even', Reference.ROUND_HALF_EVEN],
      ['half-away', Reference.ROUND_HALF_UP],
    ] as const;
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 45 }), fc.constantFrom(...modes), (a, count, mode) => {
        const [ours, theirs] = [decimal(a), new Other(a)];
        same(ours.toDecimalPlaces(count, mode[0]), theirs.toDecimalPlaces(count, mode[1]));
        same(ours.toSignificantDigits(count + 1, mode[0]), theirs.toSignificantDigits(count + 1, mode[1]));
        // A number below nought that is rounded to nought has no sign here.
        expect(ours.toFixed(count)).toBe(theirs.toFixed(count).replace(/^-(?=[0.]*$)/, ''));
        same(ours.abs(), theirs.abs());
        same(ours.negated(), theirs.negated());
      }),
    );
  });
});

describe('a root', () => {
  it('of a power that is exact is the number itself', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9][0-9]?(\.[0-9])?$/),
        fc.integer({ min: 1, max: 12 }),
        (a, degree) => {
          expect(decimal(a).pow(degree).root(degree).toString()).toBe(decimal(a).toString());
        },
      ),
    );
  });

  it('is that of decimal.js at many more digits, rounded', () => {
    const precise = Other.clone({ precision: 200 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 30 }), (text, degree) => {
        const a = decimal(text).abs();
        if (a.isZero()) return;
        const theirs = new precise(a.toString()).pow(new precise(1).div(degree));
        same(a.root(degree), theirs.toSignificantDigits(40, Reference.ROUND_HALF_EVEN));
      }),
    );
  });

  it('has no degree that is zero or not whole, and none of a number below zero', () => {
    for (const degree of ['0', '1.5', '1e30']) expect(() => decimal(2).root(degree)).toThrow(RangeError);
    expect(() => decimal(-8).root(3)).toThrow(RangeError);
    expect(decimal(8).root(-3).toString()).toBe('0.5');
    expect(decimal(0).root(3).toString()).toBe('0');
  });
});

describe('a number', () => {
  it('has one form', () => {
    expect(decimal('100.00')).toEqual(decimal('1e2'));
    expect(decimal('-0')).toEqual(decimal(0));
    expect(decimal(2).times(5)).toEqual(decimal(10));
    expect(decimal(1).minus('0.9')).toEqual(decimal('0.1'));
  });

  it.each(['', ' ', 'a', '1,5', '١', '1e', '--1', '0x10', 'NaN', 'Infinity', '1 ', '.'])(
    'is not read out of %j',
    (text) => {
      expect(() => decimal(text)).toThrow('no decimal number');
    },
  );
});
