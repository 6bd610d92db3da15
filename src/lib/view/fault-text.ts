import type { Fault } from '../scenario/fault.ts';
import type { FaultMessages } from './messages/en/faults.ts';
import { quotedText } from './quoted-text.ts';

const MOST_LISTED = 8;

/** Every text among a fault's facts came from outside: none enters a sentence uncut or unseen. */
function withQuotedFacts<T extends Fault>(fault: T): T {
  const facts = Object.entries(fault).map(([name, fact]: [string, unknown]) => {
    if (typeof fact === 'string') return [name, quotedText(fact)];
    if (!Array.isArray(fact)) return [name, fact];
    const list = fact.map((item) => quotedText(String(item)));
    return [name, list.length > MOST_LISTED ? [...list.slice(0, MOST_LISTED), '…'] : list];
  });
  return Object.fromEntries(facts) as T;
}

/**
 * A fault as one sentence in the language of the messages: what is wrong and what to do about it.
 * The place is not in it: a field on the page shows the sentence beside itself.
 */
export function faultText(fault: Fault, messages: FaultMessages): string {
  const sentence = messages.sentences[fault.code] as (fault: Fault) => string;
  return sentence(withQuotedFacts(fault));
}
