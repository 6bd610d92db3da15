import type { AlignedPassage } from './align-passages';
import { findDisplaced } from './check-order';
import type { Fault } from './fault';
import { findNumberTokens } from './number-tokens';
import type { Evidence } from './schema';
import type { SegmentedText } from './segment';

/** Which blocks are no passages, and what is wrong with the order of those that are. */
export interface BlockCheck {
  faults: Fault[];
  furniture: { before: number; after: number };
}

/**
 * Reports passages that are missing, blocks that are no passage, and passages in another place.
 *
 * Shape: what stands after the last passage is furniture of a saved page, and no fault; so is what stands before the
 * first one.
 * Problems: each names the passage, or for a block that is none the passage it stands after.
 */
export function checkBlocks(
  file: string,
  evidence: Evidence,
  aligned: readonly AlignedPassage[],
  { furniture, passages: blocks }: SegmentedText,
): BlockCheck {
  const idAt = new Map(aligned.flatMap(({ passage, at }) => (at === null ? [] : [[at, passage.id]])));
  const first = furniture.length > 0 ? 0 : Math.min(...idAt.keys());
  const last = Math.max(...idAt.keys());
  const faults: Fault[] = aligned
    .filter(({ status }) => status === 'missing')
    .map(({ passage }) => ({
      file,
      id: passage.id,
      wrong: `the passage is missing (${String(passage.length)} characters${recordsIn(passage.id, evidence)})`,
      remedy: 'put it back, or take it and what is recorded of it out of the data',
    }));
  let before = 'at the start';
  for (const [at, { text }] of [...blocks.entries()].slice(first, last + 1)) {
    const known = idAt.get(at);
    if (known === undefined) faults.push(unknownBlock(file, before, text));
    before = `after ${known ?? 'that block'}`;
  }
  for (const { id, wrong } of findDisplaced(aligned)) {
    faults.push({ file, id, wrong, remedy: 'put them in the recorded order, or correct passages.json' });
  }
  if (faults.length === 0) faults.push(...wrongNames(evidence, aligned, blocks));
  return { faults, furniture: { before: furniture.length + first, after: blocks.length - 1 - last } };
}

function unknownBlock(file: string, id: string, text: string): Fault {
  const tokens = findNumberTokens(text).map((token) => token.text);
  const numbers = tokens.length === 0 ? 'no numbers' : `numbers ${tokens.join(', ')}`;
  const size = `${String(text.length)} characters, ${numbers}`;
  const wrong = `the block “${beginning(text)}” (${size}) is no known passage`;
  return { file, id, wrong, remedy: 'take it out, or record it in passages.json with every number in it' };
}

function beginning(text: string): string {
  return text.length <= 20 ? text : `${text.slice(0, 20)}…`;
}

function recordsIn(id: string, { figures, dates, knownNotUsed }: Evidence): string {
  const names = figures.filter(({ passage }) => passage === id).map((figure) => figure.id);
  const others = [...dates, ...knownNotUsed].filter(({ passage }) => passage === id).length;
  return [
    names.length === 0 ? '' : `, figures: ${names.join(', ')}`,
    others === 0 ? '' : `, dates and known numbers: ${String(others)}`,
  ].join('');
}

/** With every passage in its place, the place must give each the id that it is recorded under. */
function wrongNames(
  { source }: Evidence,
  aligned: readonly AlignedPassage[],
  blocks: SegmentedText['passages'],
): Fault[] {
  return aligned.flatMap(({ passage, at }) => {
    const name = blocks[at ?? -1]?.id;
    if (name === undefined || name === passage.id) return [];
    const wrong = `by its place in the text the passage is ${name}`;
    const file = `data/sources/${source.id}/passages.json`;
    return [{ file, id: passage.id, wrong, remedy: 'give it that id, here and in what is recorded of it' }];
  });
}
