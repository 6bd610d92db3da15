/** Whole numbers taken as rows of decimal digits: what exact decimals are made of. */

const powers: bigint[] = Array.from({ length: 128 }, (_, power) => 10n ** BigInt(power));

/** Ten to a power from nought up. */
export function powerOfTen(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}

/** How many digits a whole number has; nought has one. */
export function digitCount(whole: bigint): number {
  const size = whole < 0n ? -whole : whole;
  if (size >= powerOfTen(81)) return size.toString().length;
  let [low, high] = [1, 81];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (size < powerOfTen(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a half goes: to the even neighbour, or away from zero as in printed figures. */
export type Rounding = 'half-even' | 'half-away';

/** Takes so many digits off the end, rounding what stays to the nearest. */
export function dropDigits(whole: bigint, count: number, rounding: Rounding): bigint {
  const unit = powerOfTen(count);
  const kept = whole / unit;
  const rest = (whole - kept * unit) * 2n;
  const twice = rest < 0n ? -rest : rest;
  const isUp = twice > unit || (twice === unit && (rounding === 'half-away' || (kept & 1n) === 1n));
  return isUp ? kept + (whole < 0n ? -1n : 1n) : kept;
}

/** How many noughts a whole number other than nought ends in. */
export function trailingZeros(whole: bigint): number {
  let [rest, count] = [whole, 0];
  for (let step = 32; step >= 1; step >>= 1) {
    const unit = powerOfTen(step);
    while (rest % unit === 0n) {
      rest /= unit;
      count += step;
    }
  }
  return count;
}

/** The largest whole number whose power of the degree is no more than the number, which is above nought. */
function wholeRoot(whole: bigint, degree: number): bigint {
  const text = whole.toString();
  const exponent = (Math.log10(Number(`0.${text.slice(0, 17)}`)) + text.length) / degree;
  const place = Math.floor(exponent);
  // A little above the root, as the machine knows it: from there each of Newton's steps comes down towards it.
  const first = BigInt(Math.ceil(10 ** (exponent - place + 12) * (1 + 1e-11)) + 1);
  let root = place < 12 ? first / powerOfTen(12 - place) + 1n : first * powerOfTen(place - 12);
  const count = BigInt(degree);
  for (;;) {
    const next = ((count - 1n) * root + whole / root ** (count - 1n)) / count;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The root of digits times a power of ten, in at least so many digits, with a last digit of 1 where more would follow:
 * enough to round it rightly.
 */
export function rootDigits(
  digits: bigint,
  power: number,
  degree: number,
  count: number,
): readonly [digits: bigint, power: number] {
  if (digits === 0n) return [0n, 0];
  const wanted = Math.max(0, degree * count - digitCount(digits));
  // The power of ten must be a multiple of the degree, so that it has a root of its own.
  const more = wanted + ((((power - wanted) % degree) + degree) % degree);
  const whole = digits * powerOfTen(more);
  const root = wholeRoot(whole, degree);
  const place = (power - more) / degree;
  return root ** BigInt(degree) === whole ? [root, place] : [root * 10n + 1n, place - 1];
}
