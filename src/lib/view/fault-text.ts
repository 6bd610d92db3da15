import { decimal } from '../quantity/decimal.ts';
import type { Fault } from '../scenario/fault.ts';
import type { FaultMessages } from './messages/en/faults.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import { formatQuantity } from './number-format.ts';
import { quotedFacts } from './quoted-facts.ts';

/**
 * A fault as one sentence in the language of the messages: what is wrong and what to do about it.
 * The place is not in it: a field on the page shows the sentence beside itself.
 */
export function faultText(fault: Fault, messages: FaultMessages): string {
  const sentence = messages.sentences[fault.code] as (fault: Fault) => string;
  return sentence(quotedFacts(fault));
}

/**
 * The fault of a number in a field: the number that is below its limit as the page writes it, in the unit of the
 * field, not as the digits of the file.
 */
export function fieldFaultText(
  fault: Fault,
  messages: FaultMessages,
  unit: string,
  numbers: NumbersMessages,
): string {
  if (fault.code !== 'not-positive' && fault.code !== 'negative') return faultText(fault, messages);
  const text = formatQuantity(decimal(fault.text), unit, numbers, { decimals: 'exact' });
  return faultText({ ...fault, text }, messages);
}
