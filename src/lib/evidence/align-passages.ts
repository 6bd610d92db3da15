import type { Fingerprints } from './fingerprint';
import { longestIncreasing } from './longest-increasing';
import { looseText } from './loose-text';
import type { Passage } from './schema';
import { isHeading, isHeadingId } from './segment';

/** A block of the text at hand. */
export interface TextBlock extends Fingerprints {
  text: string;
}

/** A known passage and the block that is it, if there is one. */
export type AlignedPassage =
  | { passage: Passage; status: 'identical' | 'typography' | 'changed'; block: number }
  | { passage: Passage; status: 'missing'; block: null };

/** Below this a block is another paragraph, not a changed one. */
const LEAST_SIMILARITY = 0.5;

/**
 * Finds each known passage in a text: by fingerprint, by fingerprint without typography, else by its place between
 * neighbours that were found, its length and the quotes that are kept of it.
 *
 * Shape: one entry a passage, in the order given; `block` is a position in `blocks`.
 */
export function alignPassages(
  passages: readonly Passage[],
  blocks: readonly TextBlock[],
  quotesOf: (passage: Passage) => readonly string[],
): AlignedPassage[] {
  const found = new Map<Passage, AlignedPassage>();
  const taken = new Set<number>();
  const pair = (passage: Passage, block: number, status: 'identical' | 'typography' | 'changed') => {
    if (block === -1 || found.has(passage)) return;
    found.set(passage, { passage, status, block });
    taken.add(block);
  };
  for (const passage of passages) {
    const block = blocks.findIndex((b, at) => !taken.has(at) && b.fingerprint === passage.fingerprint);
    pair(passage, block, 'identical');
  }
  for (const passage of passages.filter((candidate) => !found.has(candidate))) {
    const block = blocks.findIndex(
      (b, at) => !taken.has(at) && b.looseFingerprint === passage.looseFingerprint,
    );
    pair(passage, block, 'typography');
  }
  for (const gap of gapsBetweenFound(passages, blocks, found, taken)) {
    const likeness = (passage: Passage, block: number) =>
      similarity(passage, blocks[block]?.text ?? '', quotesOf(passage));
    for (const [passage, block] of bestPairs(gap.passages, gap.blocks, likeness)) {
      pair(passage, block, 'changed');
    }
  }
  return passages.map((passage) => found.get(passage) ?? { passage, status: 'missing', block: null });
}

interface Gap {
  passages: Passage[];
  blocks: number[];
}

/** Passages and blocks still without a partner, gathered between the neighbours that kept their order. */
function gapsBetweenFound(
  passages: readonly Passage[],
  blocks: readonly TextBlock[],
  found: ReadonlyMap<Passage, AlignedPassage>,
  taken: ReadonlySet<number>,
): Gap[] {
  const matched = passages.flatMap((passage) => {
    const block = found.get(passage)?.block;
    return typeof block === 'number' ? [{ passage, block }] : [];
  });
  const anchors = longestIncreasing(matched.map(({ block }) => block)).flatMap((at) => matched[at] ?? []);
  const gaps: Gap[] = Array.from({ length: anchors.length + 1 }, () => ({ passages: [], blocks: [] }));
  for (const passage of passages.filter((candidate) => !found.has(candidate))) {
    const before = anchors.filter((anchor) => anchor.passage.ordinal < passage.ordinal).length;
    gaps[before]?.passages.push(passage);
  }
  for (const block of blocks.keys()) {
    if (taken.has(block)) continue;
    gaps[anchors.filter((anchor) => anchor.block < block).length]?.blocks.push(block);
  }
  return gaps.filter((gap) => gap.passages.length > 0 && gap.blocks.length > 0);
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

/** The pairs, in order on both sides, whose similarities have the largest sum. */
function bestPairs(
  passages: readonly Passage[],
  blocks: readonly number[],
  likeness: (passage: Passage, block: number) => number,
): [Passage, number][] {
  interface Best {
    score: number;
    pairs: [Passage, number][];
  }
  const none: Best = { score: 0, pairs: [] };
  let row: Best[] = [none, ...blocks.map(() => none)];
  for (const passage of passages) {
    const next: Best[] = [none];
    blocks.forEach((block, at) => {
      const score = likeness(passage, block);
      const without = [row[at + 1] ?? none, next[at] ?? none];
      const before = row[at] ?? none;
      const joined: Best = { score: before.score + score, pairs: [...before.pairs, [passage, block]] };
      const choices = score >= LEAST_SIMILARITY ? [...without, joined] : without;
      next.push(choices.reduce((best, choice) => (choice.score > best.score ? choice : best)));
    });
    row = next;
  }
  return row.at(-1)?.pairs ?? [];
}
