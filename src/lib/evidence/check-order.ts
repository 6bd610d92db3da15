import type { AlignedPassage } from './align-passages';
import { longestIncreasing } from './longest-increasing';

/** A wrong where the passages stand in another order than recorded. */
export interface Displacement {
  id: string;
  wrong: string;
}

/**
 * Says which passages of a text stand in another place than recorded.
 *
 * Shape: two that changed places are one entry; each other passage that has to move to put the text in order is
 * one, with the passage that it stands after and the one it should stand after.
 */
export function findDisplaced(aligned: readonly AlignedPassage[]): Displacement[] {
  const present = aligned.flatMap(({ passage, block }) =>
    block === null ? [] : [{ id: passage.id, block }],
  );
  const inText = [...present].sort((one, other) => one.block - other.block);
  const rank = present.map((entry) => inText.indexOf(entry));
  const swapped = rank.map((place, at) => place !== at && rank[place] === at);
  const others = rank.filter((_, at) => swapped[at] !== true);
  const inOrder = new Set(longestIncreasing(others).map((at) => others[at]));
  return present.flatMap(({ id }, at) => {
    const place = rank[at] ?? at;
    if (swapped[at] === true) {
      const partner = present[place]?.id ?? '';
      return at < place ? [{ id: `${id}, ${partner}`, wrong: 'the two passages have changed places' }] : [];
    }
    if (inOrder.has(place)) return [];
    const after = (id: string | undefined) => (id === undefined ? 'at the start' : `after ${id}`);
    const wrong = `the passage stands ${after(inText[place - 1]?.id)}, and was recorded ${after(present[at - 1]?.id)}`;
    return [{ id, wrong }];
  });
}
