import type { AcrossMessages } from './en/across.ts';
import type { CoreMessages } from './en/core.ts';
import { addFormulaNames } from './formula-words.ts';

/** Adds the names and problems of the measures across economies, so that tables and the source panel can say them. */
export function addAcrossWords(core: CoreMessages, across: AcrossMessages): void {
  addFormulaNames(core, across);
  Object.assign(core.problems.words, across.problems);
}
