/** A decimal as whole units and places after the point: 3.5 is 35 with one place. Exact, without a limit of digits. */
export interface ExactNumber {
  units: bigint;
  places: number;
}

export const exactZero: ExactNumber = { units: 0n, places: 0 };

/** Multiplies by a power of ten, which may be negative. */
export function shift({ units, places }: ExactNumber, power: number): ExactNumber {
  if (power <= places) return { units, places: places - power };
  return { units: units * 10n ** BigInt(power - places), places: 0 };
}

/** Adds two exact numbers. */
export function sum(a: ExactNumber, b: ExactNumber): ExactNumber {
  const places = Math.max(a.places, b.places);
  const widen = (n: ExactNumber): bigint => n.units * 10n ** BigInt(places - n.places);
  return { units: widen(a) + widen(b), places };
}

/** True when the number is below ten to that power. */
export function isBelowPower(n: ExactNumber, power: number): boolean {
  return n.units < 10n ** BigInt(power + n.places);
}

/** Digits before and after the point, without zeros that say nothing. */
export function digitsOfExact({ units, places }: ExactNumber): { whole: string; fraction: string } {
  const text = units.toString().padStart(places + 1, '0');
  const split = text.length - places;
  return { whole: text.slice(0, split), fraction: text.slice(split).replace(/0+$/, '') };
}
