import type { CountsDocument, PublishedTotal, YearKind } from './document.ts';
import type { CountsModel, Leaf, LeavesByYear } from './model.ts';
import { joinPath } from './path.ts';
import { resolveNumber, resolveRate, resolveYearMap } from './resolve-number.ts';

const known = new WeakMap<CountsDocument, { path: string; own: YearKind; model: CountsModel }>();

/** The leaves of a series under the name that the document gives to it; unnamed ones stay as they are. */
function named(leaves: LeavesByYear, name: string | undefined): LeavesByYear {
  if (name === undefined || name === '') return leaves;
  return new Map([...leaves].map(([year, leaf]): [number, Leaf] => [year, { ...leaf, name }]));
}

function resolveTotal({ label, amount }: PublishedTotal, path: string): NonNullable<CountsModel['total']> {
  const leaves = named(resolveYearMap(amount, `${path}.amount`), label);
  return { ...(label !== undefined && { label }), amount: leaves };
}

const sameYears = (a: YearKind, b: YearKind): boolean =>
  a.kind === b.kind &&
  (a.kind === 'calendar' || (b.kind === 'fiscal' && a.firstMonth === b.firstMonth && a.named === b.named));

/**
 * Defence spending by its parts as the engine reads it. `own` are the years of the economy, which hold where the
 * counts name none.
 * Shape: the same counts at the same place give the same object.
 */
export function resolveCounts(counts: CountsDocument, path: string, own: YearKind): CountsModel {
  const before = known.get(counts);
  if (before?.path === path && sameYears(before.own, own)) return before.model;
  const { gdp, frozen, total, other, level } = counts;
  const year = counts.year ?? own;
  const model: CountsModel = {
    year,
    sharesYears: sameYears(year, own),
    ...(gdp && { gdp: resolveYearMap(gdp, `${path}.gdp`) }),
    ...(frozen !== undefined && { frozen }),
    amounts: Object.entries(counts.amounts).map(([id, { label, role, stage, amount }]) => ({
      id,
      ...(label !== undefined && { label }),
      role,
      stage,
      amount: named(resolveYearMap(amount, `${joinPath(`${path}.amounts`, id)}.amount`), label),
    })),
    ...(total && { total: resolveTotal(total, `${path}.total`) }),
    ...(other && { other: resolveTotal(other, `${path}.other`) }),
    rates: Object.entries(counts.rates ?? {}).map(([id, { label, basis, rate }]) => ({
      id,
      ...(label !== undefined && { label }),
      basis,
      rate: resolveRate(rate, `${joinPath(`${path}.rates`, id)}.rate`),
    })),
    ...(level !== undefined && { level: resolveNumber(level, `${path}.level`) }),
  };
  known.set(counts, { path, own, model });
  return model;
}
