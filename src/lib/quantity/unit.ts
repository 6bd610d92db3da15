/**
 * Units as text, and their algebra. A unit is what stands beside a number: `JPY/year`, `JPY@2025/year`
 * (prices of 2025), `JPY/person/year`, `% of GDP`, `%`, `points`, `times`, `days`, `INT$/year`.
 */
export type Unit = string;

/** A unit taken apart: each base symbol with its power. Percent-like units share the symbol `%`. */
export type Dimension = ReadonlyMap<string, number>;

const PERCENT_LIKE = new Set(['%', '% of GDP', '%/year', 'points']);
const BARE = new Set(['times', '1', '']);

/**
 * Takes a unit apart into base symbols and powers; `JPY@2025/year` is JPY, @2025 and per year.
 *
 * @example [...dimensionOf('JPY@2025/year')] // [['JPY', 1], ['@2025', 1], ['year', -1]]
 */
export function dimensionOf(unit: Unit): Dimension {
  if (BARE.has(unit)) return new Map();
  if (PERCENT_LIKE.has(unit)) return new Map([['%', 1]]);
  const powers = new Map<string, number>();
  unit.split('/').forEach((part, index) => {
    const [symbol = '', priceYear] = part.split('@');
    const power = index === 0 ? 1 : -1;
    if (PERCENT_LIKE.has(symbol)) powers.set('%', (powers.get('%') ?? 0) + power);
    else if (!BARE.has(symbol)) powers.set(symbol, (powers.get(symbol) ?? 0) + power);
    if (priceYear !== undefined) powers.set(`@${priceYear}`, power);
  });
  return powers;
}

/**
 * Multiplies two dimensions (`power` 1) or divides the first by the second (`power` −1).
 *
 * @example [...combine(dimensionOf('JPY/year'), dimensionOf('JPY/USD'), -1)] // [['year', -1], ['USD', 1]]
 */
export function combine(a: Dimension, b: Dimension, power: 1 | -1): Dimension {
  const result = new Map(a);
  for (const [symbol, exponent] of b) {
    const sum = (result.get(symbol) ?? 0) + power * exponent;
    if (sum === 0) result.delete(symbol);
    else result.set(symbol, sum);
  }
  return result;
}

/**
 * Whether two dimensions are the same: only then may numbers be added, subtracted or compared.
 *
 * @example sameDimension(dimensionOf('JPY/year'), dimensionOf('JPY')) // false
 */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a.size === b.size && [...a].every(([symbol, exponent]) => b.get(symbol) === exponent);
}
