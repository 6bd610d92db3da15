import { digitCount, dropDigits, powerOfTen, rootDigits, trailingZeros, type Rounding } from './digits.ts';

/** The one arithmetic of the house: 40 significant digits, half to even. Set here and nowhere else. */
const PRECISION = 40;
const LIMIT = powerOfTen(PRECISION);
/** Numbers whose last digits are further apart are added without writing out all that lies between. */
const FAR = 2 * PRECISION;

/** What stands where a number is expected. */
export type Numeric = Decimal | string | number;

/**
 * An exact decimal number: whole digits times a power of ten, without noughts at the end, so that a number has one
 * form. What is read is kept whole; the result of each operation has 40 significant digits, half to even.
 */
export class Decimal {
  constructor(
    readonly digits: bigint,
    readonly power: number,
  ) {}

  plus(other: Numeric): Decimal {
    return sum(this, read(other));
  }

  minus(other: Numeric): Decimal {
    return sum(this, read(other).negated());
  }

  times(other: Numeric): Decimal {
    const that = read(other);
    return rounded(this.digits * that.digits, this.power + that.power);
  }

  /** Throws: a division by zero. */
  div(other: Numeric): Decimal {
    return quotient(this, read(other));
  }

  /**
   * A whole power, rounded once. Throws: an exponent that is not whole, zero to a negative power.
   *
   * Shape: all digits are written out before, which years bear and exponents of thousands do not.
   */
  pow(exponent: Numeric): Decimal {
    const count = wholeNumber(exponent);
    const size = Math.abs(count);
    const all = new Decimal(this.digits ** BigInt(size), this.power * size);
    return count < 0 ? quotient(ONE, all) : fit(all);
  }

  /** The root of a whole degree, exact where it fits. Throws: no root at degree zero, none of a number below zero. */
  root(degree: Numeric): Decimal {
    const count = wholeNumber(degree);
    if (count === 0 || this.isNegative()) throw new RangeError(`no root of ${this.toString()}`);
    const [digits, power] = rootDigits(this.digits, this.power, Math.abs(count), PRECISION + 1);
    const found = rounded(digits, power);
    return count < 0 ? ONE.div(found) : found;
  }

  negated(): Decimal {
    return new Decimal(-this.digits, this.power);
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  isZero(): boolean {
    return this.digits === 0n;
  }

  isNegative(): boolean {
    return this.digits < 0n;
  }

  comparedTo(other: Numeric): -1 | 0 | 1 {
    const that = read(other);
    if (this.power === that.power) return compare(this.digits, that.digits);
    const [here, there] = [this.sign(), that.sign()];
    if (here !== there || here === 0) return compare(here, there);
    if (this.e !== that.e) return this.e > that.e === here > 0 ? 1 : -1;
    // The same first place: neither number is much longer than the other.
    const last = Math.min(this.power, that.power);
    return compare(scaledTo(this, last), scaledTo(that, last));
  }

  eq(other: Numeric): boolean {
    return this.comparedTo(other) === 0;
  }

  lt(other: Numeric): boolean {
    return this.comparedTo(other) < 0;
  }

  lte(other: Numeric): boolean {
    return this.comparedTo(other) <= 0;
  }

  gt(other: Numeric): boolean {
    return this.comparedTo(other) > 0;
  }

  gte(other: Numeric): boolean {
    return this.comparedTo(other) >= 0;
  }

  /** The power of ten of the first digit: 3 for 1234, −2 for 0.05, 0 for nought. */
  get e(): number {
    return this.isZero() ? 0 : digitCount(this.digits) - 1 + this.power;
  }

  /** How many significant digits there are; nought has one. */
  precision(): number {
    return digitCount(this.digits);
  }

  /** How many places there are after the point. */
  decimalPlaces(): number {
    return Math.max(0, -this.power);
  }

  /** Rounded to so many places after the point; negative places round tens and hundreds. */
  toDecimalPlaces(places: number, rounding: Rounding = 'half-even'): Decimal {
    return toPlaces(this, places, rounding);
  }

  /** Rounded to so many significant digits, one at least. */
  toSignificantDigits(count: number, rounding: Rounding = 'half-even'): Decimal {
    return toPlaces(this, count - 1 - this.e, rounding);
  }

  /** Plainly, without an exponent, with just as many places as are asked for, or as there are. */
  toFixed(places = this.decimalPlaces()): string {
    const { digits, power } = toPlaces(this, places, 'half-even');
    const whole = (digits < 0n ? -digits : digits).toString() + '0'.repeat(Math.max(0, power + places));
    const padded = whole.padStart(places + 1, '0');
    const point = padded.length - places;
    return (digits < 0n ? '-' : '') + padded.slice(0, point) + (places > 0 ? `.${padded.slice(point)}` : '');
  }

  /** Plainly, all digits. */
  toString(): string {
    return this.toFixed();
  }

  /** The nearest number of the machine: for places in a drawing, never for a number that is shown. */
  toNumber(): number {
    return Number(`${this.digits.toString()}e${String(this.power)}`);
  }

  private sign(): number {
    return compare(this.digits, 0n);
  }
}

function toPlaces(a: Decimal, places: number, rounding: Rounding): Decimal {
  const excess = -a.power - places;
  if (excess <= 0) return a;
  // Less than a tenth of the last place: nothing of it stays, and nothing that long is written out.
  if (a.e < -places - 1) return ZERO;
  return trimmed(dropDigits(a.digits, excess, rounding), -places);
}

/** Without noughts at the end. Most numbers end in none: the last bit says so at the least cost. */
function trimmed(digits: bigint, power: number): Decimal {
  if ((digits & 1n) === 1n || digits % 10n !== 0n) return new Decimal(digits, power);
  if (digits === 0n) return ZERO;
  const zeros = trailingZeros(digits);
  return new Decimal(digits / powerOfTen(zeros), power + zeros);
}

function rounded(digits: bigint, power: number): Decimal {
  if (digits < LIMIT && digits > -LIMIT) return trimmed(digits, power);
  const excess = digitCount(digits) - PRECISION;
  return trimmed(dropDigits(digits, excess, 'half-even'), power + excess);
}

function fit(a: Decimal): Decimal {
  return rounded(a.digits, a.power);
}

function scaledTo(a: Decimal, power: number): bigint {
  return a.digits * powerOfTen(a.power - power);
}

function sum(a: Decimal, b: Decimal): Decimal {
  if (a.power < b.power) return sum(b, a);
  if (b.isZero()) return fit(a);
  if (a.isZero()) return fit(b);
  const gap = a.power - b.power;
  // So far below the other's last digit, the smaller only says to which side of it the sum lies.
  if (gap > FAR && a.e - b.e > FAR)
    return rounded(a.digits * powerOfTen(FAR) + (b.isNegative() ? -1n : 1n), a.power - FAR);
  return rounded(scaledTo(a, b.power) + b.digits, b.power);
}

function quotient(a: Decimal, b: Decimal): Decimal {
  const power = a.power - b.power;
  if (b.digits === 1n) return rounded(a.digits, power);
  // Digits enough for the PRECISION, and one more that says whether anything was left.
  const more = Math.max(0, PRECISION + 1 + digitCount(b.digits) - digitCount(a.digits));
  const scaled = a.digits * powerOfTen(more);
  const whole = scaled / b.digits;
  if (whole * b.digits === scaled) return rounded(whole, power - more);
  const side = a.isNegative() === b.isNegative() ? 1n : -1n;
  return rounded(whole * 10n + side, power - more - 1);
}

function compare<Value extends bigint | number>(a: Value, b: Value): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wholeNumber(value: Numeric): number {
  const whole = read(value).toNumber();
  if (!Number.isSafeInteger(whole)) throw new RangeError(`not a whole number: ${String(value)}`);
  return whole;
}

function read(value: Numeric): Decimal {
  return value instanceof Decimal ? value : decimal(value);
}

const NUMBER = /^([+-]?\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * Reads a decimal string as it stands in data and files, keeping all its digits.
 *
 * Throws: what is no number.
 *
 * @example decimal('3.5').times(2).toString() // '7'
 */
export function decimal(text: string | number): Decimal {
  const [, whole, fraction = '', power = '0'] = NUMBER.exec(String(text)) ?? [];
  if (whole === undefined) throw new Error(`no decimal number: ${String(text)}`);
  return trimmed(BigInt(whole + fraction), Number(power) - fraction.length);
}

export const ZERO = new Decimal(0n, 0);
export const ONE = new Decimal(1n, 0);
export const HUNDRED = decimal(100);

/**
 * The number as a plain decimal string: no exponent, no trailing zeros, `0` and never `-0`, no rounding.
 *
 * @example plain(decimal('-0.0')) // '0'
 */
export function plain(value: Decimal): string {
  return value.toFixed();
}
