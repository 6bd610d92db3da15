import type { Leaf, Model } from '../../scenario/model.ts';
import { inputKey } from '../../engine/spreadsheet/needed-cells.ts';

const LONGEST = 120;

/** A name for each input that a formula can use: `in_JPN_gdp_2025`, `in_s35_target`, `by_days_in_year_365`. */
export function inputNames(leaves: readonly Leaf[], { scenarios }: Model): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const leaf of leaves) {
    const base = plainName(leaf, (index) => scenarios[index]?.id ?? String(index));
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}_${String(count)}`;
    taken.add(name.toLowerCase());
    names.set(inputKey(leaf), name);
  }
  return names;
}

/** Letters, digits and lines below, so that no name is read as a cell or an operation. */
function plainName({ ref, value }: Leaf, idOf: (index: number) => string): string {
  const [, kind = '', path = ''] = /^(\w+):(.*)$/s.exec(ref) ?? [];
  const isConvention = kind === 'convention';
  const said = path
    .replace(/^scenarios\[(\d+)\]/, (_, index: string) => idOf(Number(index)))
    .replace(/^economies\b/, '');
  const text = isConvention ? `${said}_${value}` : kind === 'figure' ? `figure_${said}` : said;
  const plain = text.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  return `${isConvention ? 'by' : 'in'}_${plain.slice(0, LONGEST)}`;
}
