import type { Decimal } from './decimal.ts';
import { combine, dimensionOf, sameDimension, type Unit } from './unit.ts';

/** A number that knows its unit. The unit is part of the type: flow + total or yen + dollars do not compile. */
export interface Quantity<U extends Unit = Unit> {
  readonly value: Decimal;
  readonly unit: U;
}

/** Raised when unlike quantities meet at run time; the sentence says what to convert. */
export class UnlikeUnits extends Error {
  constructor(
    readonly left: Unit,
    readonly right: Unit,
  ) {
    super(
      `${left} and ${right} are unlike: convert one to the currency, period and prices of the other first.`,
    );
  }
}

/** Puts a unit to a number. */
export function quantity<U extends Unit>(value: Decimal, unit: U): Quantity<U> {
  return { value, unit };
}

/**
 * Adds two quantities of the same unit.
 *
 * Units: both the same, down to currency, period and price year.
 * Throws: UnlikeUnits.
 *
 * @example add(quantity(decimal('1.5'), 'JPY'), quantity(decimal('2'), 'JPY')).value.toString() // '3.5'
 */
export function add<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  refuseUnlike(a.unit, b.unit);
  return quantity(a.value.plus(b.value), a.unit);
}

/**
 * Subtracts the second quantity from the first.
 *
 * Units: both the same. Throws: UnlikeUnits.
 */
export function subtract<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  refuseUnlike(a.unit, b.unit);
  return quantity(a.value.minus(b.value), a.unit);
}

/**
 * Converts money by an exchange rate in units of the first currency per unit of the second.
 *
 * Formula: amount ÷ rate. Units: `JPY/year` ÷ `JPY/USD` = `USD/year`. Throws: UnlikeUnits.
 *
 * @example convert(quantity(decimal(300), 'JPY'), quantity(decimal(150), 'JPY/USD'), 'USD').value.toString() // '2'
 */
export function convert<V extends Unit>(money: Quantity, rate: Quantity, to: V): Quantity<V> {
  const result = combine(dimensionOf(money.unit), dimensionOf(rate.unit), -1);
  if (!sameDimension(result, dimensionOf(to))) throw new UnlikeUnits(money.unit, to);
  return quantity(money.value.div(rate.value), to);
}

function refuseUnlike(left: Unit, right: Unit): void {
  if (left !== right && !sameDimension(dimensionOf(left), dimensionOf(right)))
    throw new UnlikeUnits(left, right);
}
