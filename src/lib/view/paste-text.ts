import type { PasteFault, PasteWarning } from '../scenario/paste-fault.ts';
import type { PasteMessages } from './messages/en/paste.ts';
import { quotedFacts } from './quoted-facts.ts';

/** A fault or warning of pasted text as one sentence: what was found, and what to do. */
export function pasteText(note: PasteFault | PasteWarning, messages: PasteMessages): string {
  const sentence = messages[note.code] as (note: PasteFault | PasteWarning) => string;
  return sentence(quotedFacts(note));
}
