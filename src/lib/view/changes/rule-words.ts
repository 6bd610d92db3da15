import type { Attribution } from '../../engine/attribution/attribute.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import type { ChangesMessages } from '../messages/en/changes.ts';

/** By what rule a change was split: exactly, or from a sample; and that some inputs were taken together. */
export function ruleWords({ sample, contributions }: Attribution, said: ChangesMessages): Words {
  const rule =
    sample === null
      ? words`${said.exactly}`
      : said.sampled(labelled(String(sample.orders), 'count'), labelled(String(sample.seed), 'id'));
  const merged = contributions.some(({ parts }) => parts.length > 1);
  return merged ? words`${rule} ${said.togetherNote}` : rule;
}
