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
  const found = aligned.flatMap(({ passage, at }) => (at === null ? [] : [{ id: passage.id, at }]));
  const inText = [...found].sort((one, other) => one.at - other.at);
  const placed = found.map((entry, recorded) => ({ ...entry, recorded, place: inText.indexOf(entry) }));
  const partnerOf = ({ recorded, place }: (typeof placed)[number]) =>
    placed.find((other) => place !== recorded && other.recorded === place && other.place === recorded);
  const others = placed.filter((entry) => partnerOf(entry) === undefined);
  const kept = new Set(longestIncreasing(others.map(({ place }) => place)));
  const moved = new Set(others.filter((_, position) => !kept.has(position)));
  const after = (entry: { id: string } | undefined) =>
    entry === undefined ? 'at the start' : `after ${entry.id}`;
  return placed.flatMap((entry) => {
    const partner = partnerOf(entry);
    if (partner !== undefined) {
      if (partner.recorded < entry.recorded) return [];
      return [{ id: `${entry.id}, ${partner.id}`, wrong: 'the two passages have changed places' }];
    }
    if (!moved.has(entry)) return [];
    const stands = after(inText[entry.place - 1]);
    return [
      {
        id: entry.id,
        wrong: `the passage stands ${stands}, and was recorded ${after(found[entry.recorded - 1])}`,
      },
    ];
  });
}
