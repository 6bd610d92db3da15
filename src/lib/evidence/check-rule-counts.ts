import type { AlignedPassage } from './align-passages';
import type { CoveredToken } from './coverage';
import type { Fault } from './fault';
import type { Evidence } from './schema';

/**
 * Checks that each word rule owns as many numbers as recorded, so that a new use of an old word is noticed too.
 *
 * Problems: one for each rule that owns more or fewer; where passages are missing, one for all that own fewer.
 */
export function checkRuleCounts(
  tokens: readonly CoveredToken[],
  { source, wordRules }: Evidence,
  aligned: readonly AlignedPassage[],
): Fault[] {
  const file = `data/sources/${source.id}/word-rules.json`;
  const owned = new Map<string, number>();
  for (const { owners } of tokens) {
    for (const { id } of owners) owned.set(id, (owned.get(id) ?? 0) + 1);
  }
  const counts = wordRules.map(({ word, occurrences }) => ({
    word,
    expected: occurrences,
    found: owned.get(word) ?? 0,
  }));
  const passagesMissing = aligned.some(({ status }) => status === 'missing');
  const fewer = counts.filter(({ expected, found }) => found < expected);
  const faults: Fault[] = counts
    .filter(({ expected, found }) => found > expected || (found < expected && !passagesMissing))
    .map(({ word, expected, found }) => ({
      file,
      id: word,
      wrong: `it is recorded ${String(expected)}×, and found ${String(found)}×`,
      remedy: 'look at what was added or taken away; record the count that is right',
    }));
  if (passagesMissing && fewer.length > 0) {
    const list = fewer.map(({ word, expected, found }) => `${word} ${String(found)} of ${String(expected)}`);
    const wrong = `fewer are found than recorded (${list.join(', ')})`;
    faults.push({ file, id: 'all rules', wrong, remedy: 'put the missing passages back first' });
  }
  return faults;
}
