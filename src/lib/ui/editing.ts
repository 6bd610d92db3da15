import { checkDraft } from '../scenario/check-draft.ts';
import { usable } from '../scenario/usable.ts';
import { faultText, fieldFaultText } from '../view/fault-text.ts';
import { readEntry } from './calculator/read-entry.ts';

/** What is needed once a reader begins to change something, and not before: reading what is typed, and checking it. */
export const editing = { checkDraft, usable, readEntry, faultText, fieldFaultText };

export type Editing = typeof editing;
