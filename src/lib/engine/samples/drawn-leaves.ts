import type { Model, UncertaintyModel } from '../../scenario/model.ts';
import { wholePower } from './plain-maths.ts';
import type { Stock } from './operate-samples.ts';
import type { Draws } from './sampled.ts';

/** Which input a number of the document is drawn by, and how far it is from where its growth is drawn from. */
export interface DrawnPlace {
  index: number;
  how: 'value' | 'points' | 'percent' | 'growth';
  /** For `growth`: years since the horizon's first, over which the drawn points add up. */
  years: number;
}

/** Every number that is drawn, by its reference. */
export function refsOf(
  { inputs }: UncertaintyModel,
  horizon: Model['horizon'],
): ReadonlyMap<string, DrawnPlace> {
  const places = new Map<string, DrawnPlace>();
  inputs.forEach(({ how, numbers }, index) => {
    for (const { ref, year } of numbers)
      places.set(ref, { index, how, years: Math.max(0, (year ?? horizon.from) - horizon.from) });
  });
  return places;
}

/**
 * A number as the draws have it.
 * Formula: `value`: the draw itself; `points`: number + draw; `percent`: number × (1 + draw/100); `growth`:
 * number × (1 + draw/100)^years, so that the drawn points of growth add up year by year.
 */
export function moved(place: DrawnPlace, value: number, drawn: Float64Array, stock: Stock): Draws | number {
  const { how, years } = place;
  if (how === 'growth' && years === 0) return value;
  const out = stock.take();
  out.kept = true;
  const { count } = stock;
  const one = moveOne(how, value, years);
  for (let i = 0; i < count; i += 1) out.values[i] = one(drawn[i] as number);
  return out;
}

/** The same for one draw. */
function moveOne(how: DrawnPlace['how'], value: number, years: number): (draw: number) => number {
  switch (how) {
    case 'value':
      return (draw) => draw;
    case 'points':
      return (draw) => value + draw;
    case 'percent':
      return (draw) => value * (1 + draw / 100);
    case 'growth':
      return (draw) => value * wholePower(1 + draw / 100, years);
  }
}
