import type { CountRole, CountsDocument, CountStage, YearMap } from '../../scenario/document.ts';
import type { CountsModel, LeavesByYear } from '../../scenario/model.ts';

/** Years that something is given for: of the model, or of a draft whose values may be at fault. */
interface Years {
  has: (year: number) => boolean;
  keys: () => Iterable<number>;
}

interface Dated {
  amounts: readonly { role: CountRole; stage: CountStage; amount: Years }[];
  total?: { amount: Years };
}

const yearsIn = (map: YearMap): Years =>
  new Set(
    Object.keys(map)
      .filter((key) => /^\d{4}$/.test(key))
      .map(Number),
  );

/** The years of a draft: a value at fault keeps its year in sight. */
export function datedDraft({ amounts, total }: CountsDocument): Dated {
  return {
    amounts: Object.values(amounts).map(({ role, stage, amount }) => ({
      role,
      stage,
      amount: yearsIn(amount),
    })),
    ...(total && { total: { amount: yearsIn(total.amount) } }),
  };
}

/** The years for which anything is counted, in order. */
export function countYears({ amounts, total }: Dated): readonly number[] {
  const years = amounts.flatMap(({ amount }) => [...amount.keys()]);
  return [...new Set([...years, ...(total?.amount.keys() ?? [])])].sort((a, b) => a - b);
}

/** The latest year in which the ministry's own budget is known; else the latest of all. */
export function firstYear({ amounts }: Dated, years: readonly number[]): number {
  const core = amounts.filter(({ role, stage }) => role === 'core' && stage === 'initial');
  const known = years.filter((year) => core.length > 0 && core.every(({ amount }) => amount.has(year)));
  return known.at(-1) ?? years.at(-1) ?? 0;
}

/** The years in which a level can be read, in order; the frozen year reads the same both ways. */
export function levelYears({ gdp, sharesYears, frozen }: CountsModel, own: LeavesByYear): readonly number[] {
  const years = [...(gdp?.keys() ?? []), ...(sharesYears ? own.keys() : [])];
  return [...new Set(years)].filter((year) => year !== frozen).sort((a, b) => a - b);
}
