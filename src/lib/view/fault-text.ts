import type { Fault } from '../scenario/fault.ts';
import type { FaultMessages } from './messages/en/faults.ts';
import { quotedFacts } from './quoted-facts.ts';

/**
 * A fault as one sentence in the language of the messages: what is wrong and what to do about it.
 * The place is not in it: a field on the page shows the sentence beside itself.
 */
export function faultText(fault: Fault, messages: FaultMessages): string {
  const sentence = messages.sentences[fault.code] as (fault: Fault) => string;
  return sentence(quotedFacts(fault));
}
