import type { Leaf } from '../../scenario/model.ts';
import type { BriefContext } from '../../view/briefing/brief-context.ts';
import { allResults, recordOf, recordText } from '../../view/result-record.ts';

/** The results of a calculation as rows of texts, and everything that any of them rests on. */
export interface PackageGround {
  results: readonly (readonly string[])[];
  leaves: readonly Leaf[];
  conventions: ReadonlySet<string>;
}

/** Gathers the results of a briefing's scenarios with what they rest on, in the order met. */
export function packageGround({ calculation, words: { core } }: BriefContext): PackageGround {
  const rows: string[][] = [];
  const leaves = new Map<string, Leaf>();
  const conventions = new Set<string>();
  for (const one of allResults(calculation)) {
    if ('problem' in one) continue;
    rows.push(Object.values(recordOf(one, calculation, core)).map(recordText));
    for (const leaf of calculation.leaves(one.cell)) leaves.set(leaf.ref, leaf);
    for (const id of one.conventions) conventions.add(id);
  }
  for (const ref of leaves.keys())
    if (ref.startsWith('convention:')) conventions.add(ref.slice('convention:'.length));
  return { results: rows, leaves: [...leaves.values()], conventions };
}
