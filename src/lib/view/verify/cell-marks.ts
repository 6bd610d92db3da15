import type { FoundUnit } from './found.ts';
import type { Prepared } from './verify.ts';

/** In a workbook a number's mark is its cell: the manifest says which number stands where. */
export function withCellMarks(
  units: readonly FoundUnit[],
  { manifest, sealId }: Prepared,
): readonly FoundUnit[] {
  const cells = new Map(
    manifest.numbers.flatMap(({ id, cell }) => (cell === undefined ? [] : [[cell, id] as const])),
  );
  return units.map((unit) => {
    const id = cells.get(unit.place);
    if (id === undefined) return unit;
    return { ...unit, runs: unit.runs.map(({ text }) => ({ text, mark: { sealId, id } })) };
  });
}
