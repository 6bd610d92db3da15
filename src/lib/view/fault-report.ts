import type { Fault } from '../scenario/fault.ts';
import { faultText } from './fault-text.ts';
import type { FaultMessages } from './messages/en/faults.ts';
import { quotedText } from './quoted-text.ts';

const MOST_FAULTS = 20;
const MOST_CHARACTERS = 1000;
const LONGEST_PLACE = 80;

/** A fault as a line of its own: its place in the file, then the sentence. */
export function faultLine(fault: Fault, messages: FaultMessages): string {
  const sentence = faultText(fault, messages);
  return fault.path === '' ? sentence : `${quotedText(fault.path, LONGEST_PLACE)}: ${sentence}`;
}

/** All faults as lines, one a fault: at most 20, and 1,000 characters in all; the rest are counted. */
export function faultReport(faults: readonly Fault[], messages: FaultMessages): string {
  const lines: string[] = [];
  for (const fault of faults) {
    const line = faultLine(fault, messages);
    const left = faults.length - lines.length;
    const rest = left > 1 ? messages.more(left - 1).length + 1 : 0;
    const length = [...lines, line].join('\n').length;
    const isFull = lines.length === MOST_FAULTS - 1 && left > 1;
    if (lines.length > 0 && (isFull || length + rest > MOST_CHARACTERS)) {
      return [...lines, messages.more(left)].join('\n');
    }
    lines.push(line);
  }
  return lines.join('\n');
}
