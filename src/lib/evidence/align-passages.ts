import type { Fingerprints } from './fingerprint';
import { longestIncreasing } from './longest-increasing';
import { looseText } from './loose-text';
import type { Passage } from './schema';
import { isHeading, isHeadingId } from './segment';

/** A block of the text at hand. */
export interface TextBlock extends Fingerprints {
  text: string;
}

/** A known passage and the block that is it, if there is one, with its place among the blocks. */
export type AlignedPassage =
  | { passage: Passage; status: 'identical' | 'typography' | 'changed'; block: TextBlock; at: number }
  | { passage: Passage; status: 'missing'; block: null; at: null };

type FoundPassage = Exclude<AlignedPassage, { status: 'missing' }>;

/** Below this a block is another paragraph, not a changed one. */
const LEAST_SIMILARITY = 0.5;

/**
 * Finds each known passage in a text: by fingerprint, by fingerprint without typography, else by its place between
 * neighbours that were found, its length and the quotes that are kept of it.
 *
 * Shape: one entry a passage, in the order given; `at` is a position in `blocks`.
 */
export function alignPassages(
  passages: readonly Passage[],
  blocks: readonly TextBlock[],
  quotesOf: (passage: Passage) => readonly string[],
): AlignedPassage[] {
  const found = new Map<Passage, FoundPassage>();
  const free = new Map(blocks.entries());
  const pair = (passage: Passage, at: number, block: TextBlock, status: FoundPassage['status']) => {
    found.set(passage, { passage, status, block, at });
    free.delete(at);
  };
  const pairBy = (print: keyof Fingerprints, status: FoundPassage['status']) => {
    for (const passage of passages.filter((candidate) => !found.has(candidate))) {
      const same = [...free].find(([, block]) => block[print] === passage[print]);
      if (same !== undefined) pair(passage, ...same, status);
    }
  };
  pairBy('fingerprint', 'identical');
  pairBy('looseFingerprint', 'typography');

  const anchors = inOrder(passages.flatMap((passage) => found.get(passage) ?? []));
  /** Between which neighbours that kept their order a passage was recorded, and a block stands. */
  const gapOf = (passage: Passage) =>
    anchors.filter((anchor) => anchor.passage.ordinal < passage.ordinal).length;
  const gapAt = (at: number) => anchors.filter((anchor) => anchor.at < at).length;
  const candidates = passages
    .filter((passage) => !found.has(passage))
    .flatMap((passage) =>
      [...free]
        .filter(([at]) => gapAt(at) === gapOf(passage))
        .map(([at, block]) => ({
          passage,
          at,
          block,
          score: similarity(passage, block.text, quotesOf(passage)),
        })),
    )
    .filter(({ score }) => score >= LEAST_SIMILARITY)
    .sort((one, other) => other.score - one.score);
  const changed: typeof candidates = [];
  for (const candidate of candidates) {
    const fits = changed.every(
      ({ passage, at }) => (candidate.passage.ordinal - passage.ordinal) * (candidate.at - at) > 0,
    );
    if (!fits) continue;
    changed.push(candidate);
    pair(candidate.passage, candidate.at, candidate.block, 'changed');
  }
  return passages.map(
    (passage) => found.get(passage) ?? { passage, status: 'missing', block: null, at: null },
  );
}

/** What was found in the order it was recorded in; the rest stands in another place. */
function inOrder(found: readonly FoundPassage[]): FoundPassage[] {
  const kept = new Set(longestIncreasing(found.map(({ at }) => at)));
  return found.filter((_, position) => kept.has(position));
}

/** From 0 to 1; without the passage's text only its length, its form and the quotes kept of it can be compared. */
function similarity(passage: Passage, block: string, quotes: readonly string[]): number {
  if (isHeadingId(passage.id) !== isHeading(block)) return 0;
  const length = Math.min(passage.length, block.length) / Math.max(passage.length, block.length);
  if (quotes.length === 0) return length;
  const text = looseText(block);
  const kept = quotes.filter((quote) => text.includes(looseText(quote))).length / quotes.length;
  return Math.max(kept, (length + kept) / 2);
}
