/**
 * Logarithm, exponential, powers and roots out of + − × ÷ and sqrt alone. The language fixes these five to the last
 * bit and leaves `Math.log`, `Math.exp` and `Math.pow` to the browser: with them the same seed would give other digits.
 * Accuracy: a few units in the last place of a double, held by a test against exact decimals.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT_HALF = 0.7071067811865476;
const bits = new DataView(new ArrayBuffer(8));
const EXPONENT_BIAS = 1023;

/** Two to a whole power, for powers that a normal double has. */
function twoTo(power: number): number {
  bits.setUint32(0, (power + EXPONENT_BIAS) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/**
 * Natural logarithm of a positive number.
 * Formula: x = m·2^e with m near 1; ln m = 2·(s + s³/3 + s⁵/5 + …), s = (m − 1)/(m + 1).
 */
export function ln(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - EXPONENT_BIAS + 1;
  bits.setUint32(0, (high & 0x000fffff) | ((EXPONENT_BIAS - 1) << 20));
  let m = bits.getFloat64(0);
  if (m < SQRT_HALF) {
    m *= 2;
    exponent -= 1;
  }
  const s = (m - 1) / (m + 1);
  const t = s * s;
  let sum = 0;
  for (let k = 25; k >= 3; k -= 2) sum = (sum + 1 / k) * t;
  return exponent * LN2_HIGH + (2 * s + (2 * s * sum + exponent * LN2_LOW));
}

/**
 * The exponential function, for arguments between −700 and 700.
 * Formula: e^x = 2^k · e^r with |r| ≤ ½ ln 2, e^r by its series.
 */
export function exp(x: number): number {
  const k = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = 15; n >= 1; n -= 1) sum = 1 + (r * sum) / n;
  return sum * twoTo(k);
}

/** A number to a whole power, by repeated squaring; below zero the reciprocal, and 0 to a negative power has none (NaN). */
export function wholePower(base: number, exponent: number): number {
  if (exponent < 0) return base === 0 ? NaN : 1 / wholePower(base, -exponent);
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** The root of a whole degree of a number not below zero (NaN below it): a first guess by logarithm, then Newton. */
export function wholeRoot(x: number, degree: number): number {
  if (degree === 0 || !(x >= 0)) return NaN;
  if (degree === 1 || x === 0 || x === 1) return x;
  if (degree === 2) return Math.sqrt(x);
  const guess = exp(ln(x) / degree);
  return guess - (guess - x / wholePower(guess, degree - 1)) / degree;
}
