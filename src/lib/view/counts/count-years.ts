import type { CountsModel, LeavesByYear } from '../../scenario/model.ts';

/** The years for which anything is counted, in order. */
export function countYears({ amounts, total }: CountsModel): readonly number[] {
  const years = amounts.flatMap(({ amount }) => [...amount.keys()]);
  return [...new Set([...years, ...(total?.amount.keys() ?? [])])].sort((a, b) => a - b);
}

/** The latest year in which the ministry's own budget is known; else the latest of all. */
export function firstYear({ amounts }: CountsModel, years: readonly number[]): number {
  const core = amounts.filter(({ role, stage }) => role === 'core' && stage === 'initial');
  const known = years.filter((year) => core.length > 0 && core.every(({ amount }) => amount.has(year)));
  return known.at(-1) ?? years.at(-1) ?? 0;
}

/** The years in which a level can be read, in order; the frozen year reads the same both ways. */
export function levelYears({ gdp, sharesYears, frozen }: CountsModel, own: LeavesByYear): readonly number[] {
  const years = [...(gdp?.keys() ?? []), ...(sharesYears ? own.keys() : [])];
  return [...new Set(years)].filter((year) => year !== frozen).sort((a, b) => a - b);
}
