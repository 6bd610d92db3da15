import type { HeadlineRecord } from '../scenario/headline-record.ts';
import type { Calculation } from './calculation.ts';
import { checksumOf, headlineLines } from './headline-checksum.ts';

/**
 * What a link or an export keeps of the headline results, so that it can be said later which of them moved.
 *
 * Shape: `engine` is the program's version, `correction` the latest one it knows; of the figures, those that the
 * headlines rest on. Throws: as `sha256` does.
 */
export async function recordHeadlines(
  calculation: Calculation,
  { engine, correction }: Pick<HeadlineRecord, 'engine' | 'correction'>,
): Promise<HeadlineRecord> {
  const lines = headlineLines(calculation);
  const leaves = lines.flatMap(({ scenario, measure, year }) =>
    calculation.leaves({ scenario, formula: measure, year }),
  );
  const figures = new Map(
    leaves.flatMap(({ ref, value }) =>
      ref.startsWith('figure:') ? [[ref.slice('figure:'.length), value] as const] : [],
    ),
  );
  return { engine, checksum: await checksumOf(lines), correction, figures, lines };
}
