import { labelled, words, type Words } from '../charts/words.ts';
import type { AlliesMessages } from '../messages/en/allies.ts';
import { held, whenWord, type Across } from './across.ts';
import { rankedWays } from './ways.ts';

/** The finding in a sentence or two: who carries most and least beside its GDP, and how much hangs on the measure. */
export function findingOf(across: Across, parity: Across | undefined, messages: AlliesMessages): Words {
  const ratios = across.members.flatMap((member) => {
    const ratio = held(across, member.code, 'burden-ratio');
    return 'problem' in ratio ? [] : [{ member, ...ratio }];
  });
  ratios.sort((a, b) => b.value.comparedTo(a.value));
  const [top, bottom] = [ratios[0], ratios.at(-1)];
  const first =
    top === undefined || bottom === undefined || top === bottom
      ? []
      : messages.finding(whenWord(across), top.member.name, top.number, bottom.member.name, bottom.number);
  const { flips, pairs } = rankedWays(across, parity).comparison;
  if (pairs === 0) return first;
  const count = (value: number) => labelled(String(value), 'count');
  const second =
    flips.length === 0
      ? words`${messages.findingFirm}`
      : messages.findingFlips(count(flips.length), count(pairs));
  return [...first, ...second];
}
