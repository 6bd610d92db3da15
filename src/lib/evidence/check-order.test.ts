import { describe, expect, it } from 'vitest';
import type { AlignedPassage } from './align-passages';
import { findDisplaced } from './check-order';
import { longestIncreasing } from './longest-increasing';

const aligned = (blocks: (number | null)[]): AlignedPassage[] =>
  blocks.map((block, at) => {
    const passage = {
      ...{ id: `1-p${String(at + 1)}`, section: [], ordinal: at + 1, length: 1 },
      ...{ fingerprint: '', looseFingerprint: '', gloss: { en: '', zh: '', ja: '' } },
    };
    const text = { text: '', fingerprint: '', looseFingerprint: '' };
    return block === null
      ? { passage, status: 'missing', block, at: null }
      : { passage, status: 'identical', block: text, at: block };
  });

describe('longestIncreasing', () => {
  it.each([
    [[], []],
    [[3], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [1, 2, 3, 0],
      [0, 1, 2],
    ],
    [[2, 1, 0], [2]],
    [
      [5, 1, 6, 2, 7, 3, 4],
      [1, 3, 5, 6],
    ],
  ])('%j keeps the positions %j', (values, positions) => {
    expect(longestIncreasing(values)).toEqual(positions);
  });
});

describe('findDisplaced', () => {
  it('finds nothing where only some are missing or others stand between', () => {
    expect(findDisplaced(aligned([0, null, 4, 7]))).toEqual([]);
  });

  it('names two that changed places once, near or far', () => {
    expect(findDisplaced(aligned([1, 0, 2])).map(({ id }) => id)).toEqual(['1-p1, 1-p2']);
    expect(findDisplaced(aligned([3, 1, 2, 0])).map(({ id }) => id)).toEqual(['1-p1, 1-p4']);
  });

  it('does not blame what stands between two that changed places, and still sees a third', () => {
    expect(findDisplaced(aligned([2, 1, 0, 3])).map(({ id }) => id)).toEqual(['1-p1, 1-p3']);
    expect(findDisplaced(aligned([1, 0, 5, 2, 3, 4])).map(({ id }) => id)).toEqual(['1-p1, 1-p2', '1-p3']);
  });

  it('says of one that moved where it stands and where it belongs', () => {
    expect(findDisplaced(aligned([3, 0, 1, 2]))).toEqual([
      { id: '1-p1', wrong: 'the passage stands after 1-p4, and was recorded at the start' },
    ]);
    expect(findDisplaced(aligned([1, 2, 3, 0]))).toEqual([
      { id: '1-p4', wrong: 'the passage stands at the start, and was recorded after 1-p3' },
    ]);
  });
});
