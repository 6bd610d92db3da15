import { joinWords, labelled, words, type Words } from '../charts/words.ts';
import type { AlliesMessages } from '../messages/en/allies.ts';
import { firmGroups, type RankComparison } from './ranking.ts';

/** So many economies are named in a sentence; the others are counted. */
const MOST_GROUPS = 6;
const MOST_NAMES = 8;

/** What every measure agrees on, as a sentence. */
export function firmWords(
  comparison: RankComparison,
  members: readonly { name: string }[],
  words_: AlliesMessages,
): Words {
  const { firm, pairs, flips } = comparison;
  if (pairs === 0) return [];
  if (firm.length === pairs && flips.length === 0) return words_.firmAll;
  if (firm.length === 0) return words_.firmNone;
  const name = (member: number): Words => words`${labelled(members[member]?.name ?? '', 'name')}`;
  const groups = firmGroups(comparison);
  let said = 0;
  const lines = groups.slice(0, MOST_GROUPS).map(({ above, below }) => {
    const named = below.slice(0, MOST_NAMES);
    said += named.length;
    return words_.firmAbove(labelled(members[above]?.name ?? '', 'name'), listed(named.map(name), words_));
  });
  const rest = firm.length - said;
  if (rest > 0) lines.push(words_.firmMore(labelled(String(rest), 'count')));
  return words_.firmSentence(joinWords(lines, words_.semicolon));
}

/** A list of names as a language puts it: "A, B and C". */
function listed(names: readonly Words[], { and, comma }: Pick<AlliesMessages, 'and' | 'comma'>): Words {
  const last = names.at(-1);
  if (names.length < 2 || last === undefined) return last ?? [];
  return [...joinWords(names.slice(0, -1), comma), and, ...last];
}
