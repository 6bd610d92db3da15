import type { CountedAmountModel, CountsModel, Leaf } from '../../scenario/model.ts';
import type { AmountSet } from '../expression.ts';
import type { CountReading, UpTo } from './count-key.ts';

/** An amount that belongs to a set: its leaf, where the year has one, and its place in the file below the counts. */
export interface Counted {
  leaf: Leaf | undefined;
  place: string;
}

const isInitial = ({ stage }: CountedAmountModel): boolean => stage === 'initial';

/** The amounts of a published total, in the order of the bridge: core first, then related, both of the initial budget. */
export function statedAmounts({ amounts }: CountsModel): readonly CountedAmountModel[] {
  const initial = amounts.filter(isInitial);
  return [
    ...initial.filter(({ role }) => role === 'core'),
    ...initial.filter(({ role }) => role === 'related'),
  ];
}

/** What comes on top of core and related spending of the initial budget, in the file's order. */
export function addedAmounts({ amounts }: CountsModel): readonly CountedAmountModel[] {
  return amounts.filter((one) => !isInitial(one) || one.role === 'other');
}

/** The amounts of a set for a way of counting in a year, each once. */
export function amountsOfSet(
  counts: CountsModel,
  reading: CountReading | UpTo,
  set: AmountSet,
  year: number,
): readonly Counted[] {
  const at = (one: CountedAmountModel): Counted => ({
    leaf: one.amount.get(year),
    place: `amounts.${one.id}.amount`,
  });
  const total = counts.total?.amount.get(year);
  const related = (): readonly Counted[] =>
    total === undefined ? statedAmounts(counts).map(at) : [{ leaf: total, place: 'total.amount' }];
  if (set === 'stated') return statedAmounts(counts).map(at);
  if ('upTo' in reading) {
    const stated = statedAmounts(counts);
    const place = stated.findIndex(({ id }) => id === reading.upTo);
    if (place >= 0) return stated.slice(0, place + 1).map(at);
    const added = addedAmounts(counts);
    return [...related(), ...added.slice(0, added.findIndex(({ id }) => id === reading.upTo) + 1).map(at)];
  }
  const core = (one: CountedAmountModel): boolean => one.role === 'core';
  const added = addedAmounts(counts).filter(
    (one) =>
      (reading.stage === 'all' || isInitial(one)) &&
      (reading.definition === 'wide' ||
        core(one) ||
        (reading.definition === 'related' && one.role === 'related')),
  );
  const initial =
    reading.definition === 'core'
      ? counts.amounts.filter((one) => isInitial(one) && core(one)).map(at)
      : related();
  return [...initial, ...added.map(at)];
}
