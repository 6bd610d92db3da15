import { checksumOf, headlineLines } from '../../engine/headline-checksum.ts';
import { citedWorks, uncitedInputs, type UncitedInput } from '../../view/citations/cited-works.ts';
import type { CitedWork } from '../../view/citations/cited-work.ts';
import type { CitedLeaf } from '../../view/citations/taken-leaves.ts';
import type { PanelContext } from '../../view/panel/reading.ts';
import { VERSION } from '../version.ts';
import { today } from './today.ts';

/** What numbers rest on, as it is cited. */
export interface Gathered {
  works: readonly CitedWork[];
  uncited: readonly UncitedInput[];
  passages: readonly { place: string; link: string }[];
}

/** The works behind leaves, and the calculation itself where the numbers were computed: it is found at an address. */
export async function gatherWorks(
  leaves: readonly CitedLeaf[],
  context: PanelContext,
  computedAt: string | null,
): Promise<Gathered> {
  const { records, presetTexts, calculation, document } = context;
  const day = today();
  const computed =
    computedAt === null || calculation === undefined
      ? undefined
      : {
          version: VERSION,
          label: document?.label ?? '',
          checksum: await checksumOf(headlineLines(calculation)),
          address: computedAt,
          computed: day,
        };
  const from = { leaves, records, presetTexts, accessed: day };
  const ids = new Set(leaves.map(({ ref }) => ref));
  const cited = records.figures.filter(({ id }) => ids.has(`figure:${id}`));
  return {
    works: citedWorks({ ...from, ...(computed && { calculation: computed }) }),
    uncited: uncitedInputs(from),
    passages: [...new Map(cited.map(({ place, link }) => [place, { place, link }])).values()],
  };
}
